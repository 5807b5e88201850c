import { error } from 'workato';
import { scopes } from './addresses.ts';
import { directoryErrors, unexpectedAnswer } from './errors/directory-errors.ts';
import { type ErrorRow, errorRow, findError } from './errors/find-error.ts';
import { readRefusal } from './refusal.ts';
import { repeatStep } from './repeat-step.ts';
import type { Doing } from './step.ts';

/** What is made of a refusal that the step knows what to do about. */
export interface Refused {
  /** The id of the error. */
  readonly refused: string;
  /** What the user would read. */
  readonly because: string;
}

const rows = directoryErrors.map(errorRow);
const otherwise = errorRow(unexpectedAnswer);
const groupScope = scopes[0];
const userScope = scopes[1];

/**
 * Handles every refusal: runs the step again where that is safe and may help, and otherwise ends it with the cause of the
 * refusal, what to do about it, and what Google said.
 */
export function explainRefusal(request: Doing, code: number, body: string): never {
  const { row, because } = recognised(request, code, body);
  const { repeat } = row;
  const isSafe =
    repeat === 'all' || (repeat === 'all but create' && request.step !== 'create') || repeat === request.step;
  if (isSafe) repeatStep(request.attempt);
  error(because);
}

/**
 * The same, but for errors that the step itself knows what to do about.
 *
 * @param tolerated their ids
 */
export function tolerateRefusal(request: Doing, tolerated: readonly string[], code: number, body: string): Refused {
  const { row, because } = recognised(request, code, body);
  if (!tolerated.includes(row.id)) explainRefusal(request, code, body);
  return { refused: row.id, because };
}

interface Recognised {
  readonly row: ErrorRow;
  readonly because: string;
}

function recognised({ step, path, thing }: Doing, code: number, body: string): Recognised {
  const refusal = readRefusal(code, body);
  const row = findError(rows, otherwise, step, refusal);
  const text = row.text
    .replaceAll('{status}', () => String(code))
    .replaceAll('{thing}', () => thing)
    .replaceAll('{scope}', () => (path.startsWith('users') ? userScope : groupScope));
  return { row, because: `${text}${refusal.quote}` };
}
