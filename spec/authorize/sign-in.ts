import { type CommandRun, type RunningCommand, startCommand } from '../command-line/run-command.ts';
import type { KnownSecrets } from './known-secrets.ts';

/** `npm run authorize` under way. */
export interface RunningSignIn extends Pick<RunningCommand, 'interrupt' | 'terminate'> {
  /** The address to open, once it is printed; rejects when the command ends without it. */
  readonly url: Promise<string>;
  /** How it ended; rejects when it wrote a secret. */
  readonly ended: Promise<CommandRun>;
  /** The first match in what it writes. */
  shows(pattern: RegExp): Promise<RegExpExecArray>;
}

/** Starts the command; the environment is this process's with some variables replaced. */
export function startSignIn(
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
  secrets: KnownSecrets,
): RunningSignIn {
  const { interrupt, terminate, shows, ended } = startCommand('authorize', argv, { env });
  const url = shows(/^https?:\/\/\S+\?client_id=\S+(?=[\s\S]*Waiting for the answer)/m).then(([address]) => address);
  url.catch(() => undefined); // Not every spec waits for the address.
  const kept = ended.then((run) => {
    secrets.assertAbsent(run.stdout);
    secrets.assertAbsent(run.stderr);
    return run;
  });
  kept.catch(() => undefined);
  return { interrupt, terminate, shows, url, ended: kept };
}
