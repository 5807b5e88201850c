import process from 'node:process';
import { hideSecrets } from '../redact/hide-secrets.ts';
import { UsageError } from './usage-error.ts';

/**
 * Runs a command and sets the exit code that it returns; bad usage gives 2. An unexpected error is told by its name and
 * place only: its message could quote the file that is being looked at, and the secret in it.
 */
export async function runCommand(main: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = 2;
    process.stderr.write(`${error instanceof UsageError ? hideSecrets(error.message) : unexpected(error)}\n`);
  }
}

function unexpected(error: unknown): string {
  const name = error instanceof Error ? error.name : typeof error;
  const place = error instanceof Error ? /^\s+at .*$/m.exec(error.stack ?? '')?.[0].trim() : undefined;
  return `This failed unexpectedly (${name}${place ? ` ${place}` : ''}). Please report it; its message is withheld, since it could contain the secret.`;
}

/**
 * Wraps what parses the arguments, so that a wrong one is bad usage.
 *
 * @throws UsageError
 */
export function readArguments<Result>(parse: () => Result): Result {
  try {
    return parse();
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(/\.\s|\n/)[0]}. See --help.`);
  }
}
