/** What may be wrong within a definition, behind the path of the place that it is about. */
import { didYouMean } from './hints.ts';

export const definitionMistakes = {
  missingItem: "an item is missing here, between two commas. Write it, or 'null'.",
  pattern: (pattern: RegExp, why: string) => `the pattern ${pattern} cannot be written in Ruby. ${why}`,
  unwritable: (what: string) =>
    `${what} cannot be written in Ruby. Write text, a number, true or false, a list or an object.`,
  twoFields: (name: string) => `there are two fields '${name}' in this list. Rename one.`,
  unknownKey: (name: string, known: readonly string[], near: string | undefined) =>
    `Workato has no key '${name}' here.${didYouMean(near) || ` It has: ${known.join(', ')}.`}`,
  /** What published connectors still write. */
  oldSpelling: (old: string, now: string) => `'${old}' is an old spelling: write '${now}'.`,
  notYet: (name: string) => `'${name}' is Workato's, and is not supported yet.`,
  missingKeys: (names: readonly string[], isChoice: boolean) => {
    const verb = names.length > 1 && !isChoice ? 'are' : 'is';
    return `${enumeration(names, isChoice ? 'or' : 'and')} ${verb} missing.`;
  },
  unknownValue: (value: unknown, allowed: readonly string[], near: string | undefined) =>
    `${JSON.stringify(value)} is not one of its values.${didYouMean(near) || ` They are: ${allowed.join(', ')}.`}`,
  otherKind: (kinds: readonly string[]) => `${enumeration(kinds, 'or')} is expected here.`,
  otherValue: (wanted: unknown) => `must be ${JSON.stringify(wanted)}.`,
  unusableName: (value: unknown) =>
    `${JSON.stringify(value)} is no name for a field: give it the name that the data has, without line breaks.`,
  unusableKey: (name: string) =>
    `'${name}' is not a name that recipes can use: letters, digits and underscores, such as get_user.`,
  other: (said: string | undefined) => `${said ?? 'is not valid'}.`,
};

/** `a, b or c` */
function enumeration(items: readonly string[], word: 'and' | 'or'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}
