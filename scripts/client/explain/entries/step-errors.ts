import { explanation, type GoogleError } from '../../../../connector/google/errors/google-error.ts';
import type { Entry } from '../entry.ts';
import { otherErrors } from '../google-errors.ts';
import { links } from '../links.ts';
import { near } from '../near.ts';

/**
 * An explanation for each error of the catalogue that none is written for by hand: what is wrong with the values of a step.
 *
 * @param others the explanations that are written by hand
 */
export function stepErrors(others: readonly Entry[]): Entry[] {
  const errors = otherErrors(others.flatMap(({ errors = [] }) => errors));
  return [...new Set(errors.map(({ id }) => id))].map((id) =>
    entryOf(
      id,
      errors.filter((error) => error.id === id),
    ),
  );
}

function entryOf(id: string, errors: readonly GoogleError[]): Entry {
  const [first] = errors;
  const title = first?.cause.replace(/\s*\(status \{status\}\)| with status \{status\}/, '') ?? '';
  return {
    id,
    title,
    step: 'API call',
    errors: [id],
    signs: { phrases: errors.flatMap(wordings) },
    causes: [],
    links: [links.directoryErrors],
    examples: errors.map((error) => explanation(error).replace(/\{\w+\}/g, '400')),
    counterExamples: ['Error 400: redirect_uri_mismatch', 'This page could not be found.'],
  };
}

/** What Google itself says, where it is more than a word: with the status of the answer. */
function wordings({ status = [], names = [], says = [] }: GoogleError): RegExp[] {
  const escaped = (text: string) => text.toLowerCase().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const statuses = new RegExp(`\\b(?:${status.join('|')})\\b`);
  return [
    ...names.map((name) => new RegExp(`["']?\\breason["']?\\s?(?::|=>|=)\\s?["']${escaped(name)}["']`)),
    ...(status.length > 0 ? says.map((part) => near(statuses, new RegExp(escaped(part)), 300)) : []),
  ];
}
