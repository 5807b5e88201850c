/** One run of one lambda: load, open, call, and hide what is secret. */
import { setTimeout } from 'node:timers/promises';
import type { Invocation, JsonObject, Outcome, RuntimeName } from '../platform/runtime.ts';
import { exampleConnection, withFixture } from '../recordings/index.ts';
import { hideSecrets } from '../redact/hide-secrets.ts';
import { createRedactor } from '../redact/redact.ts';
import { redactRequest, secretsInRequest } from '../redact/redact-request.ts';
import { openRuntime, type RunnableConnector } from '../runtimes/open-runtime.ts';
import { fetchTransport } from '../runtimes/transport.ts';
import { closest } from '../text/closest.ts';
import type { ExecArguments } from './arguments.ts';
import { chooseFixture, recordedInputs } from './choose-fixture.ts';
import { confirmOnTerminal } from './confirm.ts';
import { knownPaths } from './known-paths.ts';
import { connectLive, connectWith } from './live.ts';
import { loadConnector } from './load-connector.ts';
import { unknownInputs } from './unknown-inputs.ts';

/** What is shown of a run: nothing in it is secret. */
export interface ExecResult {
  readonly outcome: Outcome;
  /** What did not fit the recorded answers, each a sentence. */
  readonly problems: readonly string[];
  /** Where it ran and what answered. */
  readonly note: string;
}

/**
 * @param connectorEntry the connector to run unless another is named
 * @param root the folder that file names are relative to
 * @throws UsageError for files that cannot be used; problems of the saved tokens; a runtime that is not installed
 */
export async function execute(args: ExecArguments, connectorEntry: string, root: string): Promise<ExecResult> {
  const connector = await loadConnector(args.connector ?? connectorEntry, root);
  const runtime = args.runtime ?? defaultRuntime(args.invocation.path, connector);
  const session = await openRuntime(runtime, connector, args.live ? { pause } : {});
  try {
    const run = args.live ? executeLive : executeOffline;
    const { outcome, problems, note } = await run({ ...args, runtime }, root, session.call);
    const { path, input } = args.invocation;
    const unread =
      input && connector.kind === 'connector' && connector.definition
        ? unknownInputs(path, input, connector.definition)
        : [];
    return {
      outcome: withSuggestion(outcome, path, connector),
      problems: [...problems, ...unread.map(hideSecrets)],
      note,
    };
  } finally {
    await session.close();
  }
}

/** The TypeScript itself, where it can run what is asked for: the methods of a connector are made by the compiler. */
function defaultRuntime(path: string, { kind, definition }: RunnableConnector): RuntimeName {
  const isMethod = kind === 'connector' && path.startsWith('methods.');
  return !definition || isMethod ? 'wasm' : 'typescript';
}

/** An error of a path that does not exist, with the one that was probably meant. */
function withSuggestion(outcome: Outcome, path: string, connector: RunnableConnector): Outcome {
  const known = knownPaths(connector);
  if (!('error' in outcome) || known.includes(path)) return outcome;
  const meant = closest(path, known);
  return meant ? { ...outcome, error: { message: `${outcome.error.message} Did you mean '${meant}'?` } } : outcome;
}

/** Google itself is not asked again at once. */
const pause = (seconds: number): Promise<void> => setTimeout(seconds * 1000);

type Call = (invocation: Invocation, transport: typeof fetchTransport) => Promise<Outcome>;

type ChosenArguments = ExecArguments & { readonly runtime: RuntimeName };

async function executeOffline(args: ChosenArguments, root: string, call: Call): Promise<ExecResult> {
  const fixture = chooseFixture(args.invocation, args.fixture, root);
  const invocation = { ...withDefaults(fixture.call), ...args.invocation };
  const settings: JsonObject = { ...exampleConnection, ...fixture.call?.settings, ...args.invocation.settings };
  const { result, problems } = await withFixture(
    fixture.definitions,
    () => call({ ...invocation, settings: args.invocation.settings ?? settings }, fetchTransport),
    { repeatsLast: true },
  );
  const unanswered = problems.find((problem) => problem.includes('no answer for'));
  const recorded = unanswered && args.fixture === undefined ? recordedInputs(args.invocation) : [];
  const advice = recorded.length > 0 ? ['Recorded are answers to:', ...recorded.map((one) => `  ${one}`)] : [];
  const answers = fixture.name === 'none' ? 'no recorded answers' : `the recorded answers ${fixture.name}`;
  // Without an answer the lambda ends in the refusal of the network, which says nothing to a person.
  const explained = unanswered && 'error' in result ? { ...result, error: { message: unanswered } } : result;
  const others = explained === result ? problems : problems.filter((problem) => problem !== unanswered);
  return hide(
    explained,
    [...others, ...advice],
    `${args.invocation.path} on ${args.runtime}, with ${answers}`,
    args.invocation,
    settings,
  );
}

async function executeLive(args: ChosenArguments, root: string, call: Call): Promise<ExecResult> {
  const confirm = args.yes ? async () => true : confirmOnTerminal;
  // Settings that are given are the whole connection: saved tokens of another sign-in must not get into them.
  const given = args.invocation.settings;
  const live = given ? connectWith(given, confirm) : connectLive(args.tokens, root, confirm);
  const { settings } = live;
  const outcome = await call({ ...args.invocation, settings }, live.transport);
  live.save(outcome.settings);
  return hide(outcome, [], `${args.invocation.path} on ${args.runtime}, live`, args.invocation, settings);
}

/** What a recorded call says, where the command line does not. */
function withDefaults(call: Invocation | undefined): Omit<Invocation, 'path'> {
  if (!call) return {};
  const { path: _path, ...rest } = call;
  return rest;
}

/** What the command line, the requests and the result name as secret is hidden wherever it turns up. */
function hide(
  outcome: Outcome,
  problems: readonly string[],
  note: string,
  invocation: Invocation,
  settings: JsonObject,
): ExecResult {
  const { authCode, refreshToken } = invocation;
  const redactor = createRedactor(
    invocation,
    { code: authCode, refresh_token: refreshToken },
    settings,
    outcome.settings,
    'output' in outcome ? outcome.output : undefined,
    ...outcome.requests.flatMap(secretsInRequest),
  );
  const inSentence = (text: string) => hideSecrets(redactor.text(text));
  const requests = outcome.requests.map((request) => redactRequest(request, redactor));
  const shown = { requests, settings: redactor.data(outcome.settings) };
  return {
    outcome:
      'error' in outcome
        ? { ...shown, error: { message: inSentence(outcome.error.message) } }
        : { ...shown, output: redactor.data(outcome.output) },
    problems: problems.map(inSentence),
    note: inSentence(note),
  };
}
