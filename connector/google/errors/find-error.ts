import type { Refusal } from '../refusal.ts';
import { explanation, type GoogleError, type Where } from './google-error.ts';

/** An entry of the catalogue as the connector carries it. */
export type ErrorRow = Omit<GoogleError, 'cause' | 'cure'> & { readonly text: string };

/** An entry with cause and cure as one text. */
export function errorRow(error: GoogleError): ErrorRow {
  const { cause, cure, ...rest } = error;
  return { ...rest, text: explanation(error) };
}

/**
 * The entry that a refusal is: told by its name, then by its words, then by its status.
 *
 * @param otherwise for what is none of them
 */
export function findError(rows: readonly ErrorRow[], otherwise: ErrorRow, where: Where, refusal: Refusal): ErrorRow {
  const status = familyOf(refusal.status);
  const fitting = rows.filter((row) => (row.status?.includes(status) ?? true) && (row.where?.includes(where) ?? true));
  return (
    fitting.find((row) => refusal.names.some((name) => row.names?.includes(name))) ??
    fitting.find((row) => (row.says ?? []).some((words) => refusal.words.includes(words))) ??
    fitting.find((row) => row.names === undefined && row.says === undefined) ??
    otherwise
  );
}

/** 300 for a redirect and 500 for a failure of the server, since a proxy may have statuses of its own. */
function familyOf(status: number): number {
  if (status >= 500) return 500;
  return status >= 300 && status < 400 ? 300 : status;
}
