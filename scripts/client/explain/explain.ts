import { entries } from './entries/index.ts';
import type { Cause, Entry, Link, Signs, Step } from './entry.ts';
import { type Evidence, evidenceOf } from './evidence.ts';

export interface Explanation {
  readonly id: string;
  readonly title: string;
  readonly step: Step;
  /** The usual causes and their cures, the most probable for this text first. */
  readonly causes: readonly Cause[];
  readonly links: readonly Link[];
}

const weights = { phrase: 6, code: 4, hint: 2 } as const;

/**
 * Explains a text or an address that Google or Workato showed while a client was registered, connected or used.
 *
 * @param text what was seen, with whatever stands around it
 * @returns the explanations that fit, the best first; none when the text is not recognised
 */
export function explain(text: string): Explanation[] {
  const evidence = evidenceOf(text);
  if (evidence.provider === 'other') return [];
  return entries
    .map((entry) => ({ entry, score: score(entry.signs, evidence) }))
    .filter((candidate) => candidate.score > 0)
    .sort((one, other) => vagueness(one.entry) - vagueness(other.entry) || other.score - one.score)
    .map(({ entry }) => explanationOf(entry, evidence));
}

/** What says only that something failed comes after everything that says what. */
function vagueness({ vague }: Entry): number {
  return vague ? 1 : 0;
}

/** How well the signs of an explanation fit; 0 when they do not. */
function score({ codes = [], phrases = [], hints = [], not = [] }: Signs, evidence: Evidence): number {
  const { words, joined = words, codes: found } = evidence;
  const count = (patterns: readonly RegExp[]) =>
    patterns.filter((pattern) => pattern.test(words) || pattern.test(joined)).length;
  if (count(not) > 0) return 0;
  const named = codes.some((sign) =>
    found.some(({ code, place }) => code === sign.code && (sign.in === undefined || sign.in.includes(place))),
  );
  const sure = weights.phrase * count(phrases) + (named ? weights.code : 0);
  return sure === 0 ? 0 : sure + weights.hint * count(hints);
}

function explanationOf({ id, title, step, causes, causeFrom, links }: Entry, evidence: Evidence): Explanation {
  const special = causeFrom?.(evidence);
  const fits = causes.filter(({ when }) => when?.test(evidence.words));
  const others = causes.filter((cause) => !fits.includes(cause));
  const ranked = [...fits, ...others].map(({ cause, cure }) => ({ cause, cure }));
  return { id, title, step, causes: special ? [special, ...ranked] : ranked, links };
}
