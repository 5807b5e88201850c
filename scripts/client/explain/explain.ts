import { explanation, type GoogleError } from '../../../connector/google/errors/google-error.ts';
import { entries } from './entries/index.ts';
import type { Cause, Entry, Link, Step } from './entry.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { errorsOf, filledIn, messagePattern } from './google-errors.ts';

export interface Explanation {
  readonly id: string;
  readonly title: string;
  readonly step: Step;
  /** The usual causes and their cures, the most probable for this text first. */
  readonly causes: readonly Cause[];
  readonly links: readonly Link[];
}

const weights = { message: 12, phrase: 6, code: 4, cure: 3, hint: 2 } as const;

/** An entry with what the catalogue of Google's errors says of it. */
interface KnownEntry extends Entry {
  readonly known: readonly Known[];
}
interface Known {
  readonly error: GoogleError;
  /** Find what the connector says of it: the first part, and all of it. */
  readonly cause: RegExp;
  readonly whole: RegExp;
}

const knownEntries: readonly KnownEntry[] = entries.map((entry) => ({
  ...entry,
  known: errorsOf(entry.errors ?? []).map((error) => ({
    error,
    cause: messagePattern(error.cause),
    whole: messagePattern(explanation(error)),
  })),
}));

/**
 * Explains a text or an address that Google or Workato showed while a client was registered, connected or used.
 *
 * @param text what was seen, with whatever stands around it
 * @returns the explanations that fit, the best first; none when the text is not recognised
 */
export function explain(text: string): Explanation[] {
  const evidence = evidenceOf(text);
  if (evidence.provider === 'other') return [];
  return knownEntries
    .map((entry) => ({ entry, score: score(entry, evidence) }))
    .filter((candidate) => candidate.score > 0)
    .sort((one, other) => vagueness(one.entry) - vagueness(other.entry) || other.score - one.score)
    .map(({ entry }) => explanationOf(entry, evidence));
}

/** What says only that something failed comes after everything that says what. */
function vagueness({ vague }: Entry): number {
  return vague ? 1 : 0;
}

/** How well the signs of an explanation fit; 0 when they do not. */
function score({ known, signs }: KnownEntry, { words, joined = words, codes: found }: Evidence): number {
  const { codes = [], phrases = [], hints = [], not = [] } = signs;
  const fits = (pattern: RegExp) => pattern.test(words) || pattern.test(joined);
  const count = (patterns: readonly RegExp[]) => patterns.filter(fits).length;
  const isMessage = known.some(({ cause }) => fits(cause));
  const isWhole = isMessage && known.some(({ whole }) => fits(whole));
  if (!isMessage && count(not) > 0) return 0;
  const named = codes.some((sign) =>
    found.some(({ code, place }) => code === sign.code && (sign.in === undefined || sign.in.includes(place))),
  );
  const message = (isMessage ? weights.message : 0) + (isWhole ? weights.cure : 0);
  const sure = message + weights.phrase * count(phrases) + (named ? weights.code : 0);
  return sure === 0 ? 0 : sure + weights.hint * count(hints);
}

function explanationOf(
  { id, title, step, known, causes, causeFrom, links }: KnownEntry,
  evidence: Evidence,
): Explanation {
  const { words, joined = words } = evidence;
  const special = causeFrom?.(evidence);
  const isSaid = ({ cause }: Known) => cause.test(words) || cause.test(joined);
  const fitting = known.filter((one) => isSaid(one) || (isUsual(one, known) && isMet(one, step, words)));
  const inGeneral = firstThose(fitting, isSaid).map(({ error }) => filledIn(error, words));
  const applies = ({ when }: { readonly when?: RegExp }) => when?.test(words) ?? false;
  const inDetail = causes.filter((cause) => !applies(cause));
  const rest = known.some(isShared) ? [...inDetail, ...inGeneral] : [...inGeneral, ...inDetail];
  const all = [...(special ? [special] : []), ...causes.filter(applies), ...rest];
  return { id, title, step, causes: withoutRepetitions(all), links };
}

/** An error can stand in the catalogue several times; the one of no particular place stands for all of them. */
function isUsual({ error }: Known, all: readonly Known[]): boolean {
  const variants = all.filter((other) => other.error.id === error.id).map((other) => other.error);
  return error === (variants.find(({ where }) => where === undefined) ?? variants[0]);
}

/** Whether several explanations tell the cases of one error apart: then theirs are the better words. */
function isShared({ error }: Known): boolean {
  return entries.filter(({ errors }) => errors?.includes(error.id)).length > 1;
}

/** What only a service account meets is no cause of what a person sees on Google's page. */
function isMet({ error }: Known, step: Step, words: string): boolean {
  const isOfServiceAccounts = error.where?.every((place) => place === 'service account') ?? false;
  return !isOfServiceAccounts || step === 'service account' || /service.?account|jwt|assertion|delegat/.test(words);
}

function firstThose<T>(all: readonly T[], fits: (one: T) => boolean): T[] {
  return [...all.filter(fits), ...all.filter((one) => !fits(one))];
}

/** One error may stand in the catalogue several times, in much the same words. */
function withoutRepetitions(causes: readonly Cause[]): Cause[] {
  const texts = causes.map(({ cause }) => cause);
  return causes
    .filter((_cause, index) => texts.indexOf(texts[index] ?? '') === index)
    .map(({ cause, cure }) => ({ cause, cure }));
}
