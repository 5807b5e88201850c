/** One run of one lambda: load, open, call, and hide what is secret. */
import path from 'node:path';
import { connectorFile } from '../command-line/project.ts';
import { secretInline } from '../command-line/secret-inline.ts';
import type { Terminal } from '../command-line/terminal.ts';
import type { Invocation, Outcome, Session, Transport } from '../platform/runtime.ts';
import type { RunnableConnector } from '../runtimes/open-runtime.ts';
import { fetchTransport } from '../runtimes/transport.ts';
import type { ExecArguments } from './arguments.ts';
import { confirmOn } from './confirm.ts';
import { hidingOf, secretOptions } from './hide.ts';
import { knownPaths, meantPath } from './known-paths.ts';
import { liveNetwork } from './live.ts';
import { loadConnector } from './load-connector.ts';
import type { Ended } from './network.ts';
import { openSession } from './open-session.ts';
import { passwordFields } from './password-fields.ts';
import { recordedNetwork } from './recorded.ts';
import { unknownInputs } from './unknown-inputs.ts';
import { type Watch, watch } from './watch.ts';

/** What is shown of a run: nothing in it is secret. */
export interface ExecResult {
  readonly outcome: Outcome;
  /** What did not fit the recorded answers, was not read or could not be saved; each a sentence. */
  readonly problems: readonly string[];
  /** Where it ran and what answered. */
  readonly note: string;
  readonly exitCode: number;
}

const insteadOfInline = "Put it into a file and give the file's name, or pipe it in and give -.";

/** @throws Problem for what can be found wrong before the lambda runs; after that, what was sent is always shown */
export async function execute(args: ExecArguments, terminal: Terminal): Promise<ExecResult> {
  const { path: called } = args.invocation;
  const file = args.connector ?? path.join(terminal.root, connectorFile);
  const { connector, runtime } = await loadConnector(file, args.runtime, called, terminal.cwd);
  const passwords = passwordFields(connector, called);
  for (const option of secretOptions(args.inline, passwords)) terminal.warn(secretInline(option, insteadOfInline));

  const confirm = args.yes ? async () => true : confirmOn(terminal);
  const network = args.live ? liveNetwork(args, terminal, confirm) : recordedNetwork(args, terminal);
  const watching = watch(runtime, terminal);
  const session = await openSession(runtime, connector, {
    ...args.limits,
    ...(args.live && { pause: watching.pause }),
  });
  try {
    const run = await network.run(watching.over(fetchTransport), (transport) =>
      call(session, network.invocation, transport, watching),
    );
    const hiding = hidingOf(run.outcome, { invocation: network.invocation, passwords });
    return {
      outcome: hiding.outcome(withSuggestion(run.outcome, called, connector)),
      problems: [...run.problems, ...moreTime(run.outcome), ...unread(args.invocation, connector)].map(hiding.sentence),
      note: hiding.sentence(`${called} on ${runtime}, ${network.whom}`),
      exitCode: run.exitCode,
    };
  } finally {
    // What was ended in the middle may not hear of it, so nobody waits.
    session.close().catch(() => undefined);
  }
}

/** Calls the lambda. Whatever becomes of it, the requests are those that have left. */
async function call(session: Session, invocation: Invocation, transport: Transport, watching: Watch): Promise<Ended> {
  const failed = (message: string): Outcome => {
    return { error: { message }, requests: watching.sent, settings: invocation.settings ?? {} };
  };
  try {
    const ended = await watching.until(() => session.call(invocation, transport));
    if ('stop' in ended) {
      return { outcome: failed(ended.stop.message), exitCode: ended.stop.exitCode, isStopped: true };
    }
    const outcome: Outcome = { ...ended.result, requests: watching.sent };
    return { outcome, exitCode: 'error' in outcome ? 1 : 0, isStopped: false };
  } catch (fault) {
    return { outcome: failed(fault instanceof Error ? fault.message : String(fault)), exitCode: 1, isStopped: false };
  }
}

/** An error of a path that does not exist, with the one that was probably meant. */
function withSuggestion(outcome: Outcome, called: string, connector: RunnableConnector): Outcome {
  if (!('error' in outcome)) return outcome;
  const meant = meantPath(called, knownPaths(connector));
  return meant ? { ...outcome, error: { message: `${outcome.error.message} Did you mean '${meant}'?` } } : outcome;
}

/** How a run that came to a limit gets further. */
function moreTime(outcome: Outcome): string[] {
  const message = 'error' in outcome ? outcome.error.message : '';
  if (/^Stopped: \d+ requests/.test(message)) return ['--max-requests N lets it send more.'];
  return /^Stopped after \d+ second/.test(message) ? ['--timeout SECONDS gives it more time.'] : [];
}

function unread({ path: called, input }: Invocation, { kind, definition }: RunnableConnector): string[] {
  return input && kind === 'connector' && definition ? unknownInputs(called, input, definition) : [];
}
