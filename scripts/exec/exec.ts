/** One run of one lambda: load, open, call, and hide what is secret. */
import { setTimeout } from 'node:timers/promises';
import { exampleConnection, withFixture } from '../fixtures/index.ts';
import { createRedactor } from '../redact/redact.ts';
import { redactRequest } from '../redact/redact-request.ts';
import { openRuntime } from '../runtimes/open-runtime.ts';
import type { Invocation, JsonObject, Outcome } from '../runtimes/runtime.ts';
import { fetchTransport } from '../runtimes/transport.ts';
import type { ExecArguments } from './arguments.ts';
import { chooseFixture, recordedCalls } from './choose-fixture.ts';
import { confirmOnTerminal } from './confirm.ts';
import { connectLive, connectWith } from './live.ts';
import { loadConnector } from './load-connector.ts';

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
  const session = await openRuntime(args.runtime, connector, args.live ? { pause } : {});
  try {
    return args.live ? await executeLive(args, root, session.call) : await executeOffline(args, root, session.call);
  } finally {
    await session.close();
  }
}

/** Google itself is not asked again at once. */
const pause = (seconds: number): Promise<void> => setTimeout(seconds * 1000);

type Call = (invocation: Invocation, transport: typeof fetchTransport) => Promise<Outcome>;

async function executeOffline(args: ExecArguments, root: string, call: Call): Promise<ExecResult> {
  const fixture = chooseFixture(args.invocation, args.fixture, root);
  const invocation = { ...withDefaults(fixture.call), ...args.invocation };
  const settings: JsonObject = { ...exampleConnection, ...fixture.call?.settings, ...args.invocation.settings };
  const { result, problems } = await withFixture(
    fixture.definitions,
    () => call({ ...invocation, settings: args.invocation.settings ?? settings }, fetchTransport),
    { repeatsLast: true },
  );
  const unanswered = problems.some((problem) => problem.includes('no answer for'));
  const recorded = unanswered && args.fixture === undefined ? recordedCalls(args.invocation) : [];
  const advice = recorded.length > 0 ? ['Recorded are:', ...recorded.map((one) => `  ${one}`)] : [];
  const answers = fixture.name === 'none' ? 'no recorded answers' : `the recorded answers ${fixture.name}`;
  return hide(
    result,
    [...problems, ...advice],
    `${args.invocation.path} on ${args.runtime}, with ${answers}`,
    settings,
  );
}

async function executeLive(args: ExecArguments, root: string, call: Call): Promise<ExecResult> {
  const confirm = args.yes ? async () => true : confirmOnTerminal;
  // Settings that are given are the whole connection: saved tokens of another sign-in must not get into them.
  const given = args.invocation.settings;
  const live = given ? connectWith(given, confirm) : connectLive(args.tokens, root, confirm);
  const { settings } = live;
  const outcome = await call({ ...args.invocation, settings }, live.transport);
  live.save(outcome.settings);
  return hide(outcome, [], `${args.invocation.path} on ${args.runtime}, live`, settings);
}

/** What a recorded call says, where the command line does not. */
function withDefaults(call: Invocation | undefined): Omit<Invocation, 'path'> {
  if (!call) return {};
  const { path: _path, ...rest } = call;
  return rest;
}

function hide(outcome: Outcome, problems: readonly string[], note: string, settings: JsonObject): ExecResult {
  const redactor = createRedactor(settings, outcome.settings, 'output' in outcome ? outcome.output : undefined);
  const requests = outcome.requests.map((request) => redactRequest(request, redactor));
  const shown = { requests, settings: redactor.data(outcome.settings) };
  return {
    outcome:
      'error' in outcome
        ? { ...shown, error: { message: redactor.text(outcome.error.message) } }
        : { ...shown, output: redactor.data(outcome.output) },
    problems: problems.map(redactor.text),
    note,
  };
}
