/** The catalogue of Google's errors, as the connector explains with it: how its entries are found and repeated here. */
import { scopes } from '../../../connector/google/addresses.ts';
import { directoryErrors } from '../../../connector/google/errors/directory-errors.ts';
import type { GoogleError } from '../../../connector/google/errors/google-error.ts';
import { tokenErrors } from '../../../connector/google/errors/token-errors.ts';
import type { Cause } from './entry.ts';

const catalogue: readonly GoogleError[] = [...tokenErrors, ...directoryErrors];

/**
 * The entries of the catalogue with one of some ids; one error may have several, for the places where it is met.
 *
 * @throws Error for an id that the catalogue does not have
 */
export function errorsOf(ids: readonly string[]): GoogleError[] {
  return ids.flatMap((id) => {
    const found = catalogue.filter((error) => error.id === id);
    if (found.length === 0) throw new Error(`The catalogue of Google's errors has no ${id}.`);
    return found;
  });
}

/** Those that no explanation names. */
export function otherErrors(named: readonly string[]): GoogleError[] {
  return catalogue.filter(({ id }) => !named.includes(id));
}

/** Finds what the connector says of an error, or its beginning, in a text in lower case on one line. */
export function messagePattern(message: string): RegExp {
  const parts = message.toLowerCase().split(/\{\w+\}/);
  return new RegExp(parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('(.{1,80}?)'));
}

/** Cause and cure with what a text tells of them filled in. */
export function filledIn({ cause, cure }: GoogleError, words: string): Cause {
  const [, ...said] = messagePattern(cause).exec(words) ?? [];
  const values: Readonly<Record<string, string>> = {
    status: /\b(?:4\d\d|5\d\d)\b/.exec(words)?.[0] ?? '5xx',
    thing: 'user or group',
    scope: scopes.find((scope) => words.includes(scope)) ?? scopes.join(' or '),
    ...Object.fromEntries(
      Array.from(cause.matchAll(/\{(\w+)\}/g), ([, name], at) => [name, said[at]]).filter(([, value]) => value),
    ),
  };
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  return { cause: fill(cause), cure: fill(cure) };
}
