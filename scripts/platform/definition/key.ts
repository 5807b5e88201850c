/** The vocabulary of the tables beside this file: what a row says of a key of a connector's definition. */
import type { LambdaKind } from '../lambda-kind.ts';

/** What may stand at a key as data. */
export type Form =
  | { readonly is: 'text'; readonly pattern?: string }
  | { readonly is: 'flag' }
  | { readonly is: 'number' }
  | { readonly is: 'whole number'; readonly least?: number; readonly most?: number }
  | { readonly is: 'pattern' }
  /** An object with members of any kind. */
  | { readonly is: 'object' }
  | { readonly is: 'one of'; readonly values: readonly string[] }
  | { readonly is: 'list'; readonly of: Form }
  /** Pairs of label and value; in a tree an entry may also say that there are others inside it. */
  | { readonly is: 'choices' }
  /** Texts under names of the author's own. */
  | { readonly is: 'texts by name' }
  | { readonly is: 'any of'; readonly forms: readonly Form[] }
  /** An object whose keys another table says. */
  | { readonly is: 'part'; readonly part: string }
  /** Entries under names of the author's own; `one` is what a name is the name of. */
  | { readonly is: 'named'; readonly one: string; readonly names?: string; readonly each: Key };

/** One key: what it holds, and what is done with it. */
export interface Key {
  /** What it may be as data; without it, only a function stands here. */
  readonly form?: Form;
  /** How Workato runs it where it is a lambda. */
  readonly lambda?: LambdaKind;
  /** Workato takes a lambda alone: data is written as one that declares this many of its parameters, and more where it uses more. */
  readonly wrapped?: number;
  /** The lambda stands at this key of a hash of its own. */
  readonly under?: string;
  readonly isRequired?: true;
  /** Whether fields stand on the side of a recipe that a person fills in, or on the one that later steps read. */
  readonly side?: 'input' | 'output';
  /** What stands here is shared: where a lambda uses the very list, it calls it by its name. */
  readonly isShared?: true;
  /** The pick lists of the connector cannot be reached from its fields. */
  readonly isApart?: true;
  /** Data that several steps may show: what they have in common is written once. */
  readonly isSample?: true;
  /** `exec` runs it by itself; what it is, in the words of the help. */
  readonly exec?: string;
  /** Workato has it, and this project does not support it yet: at all, or as a function. */
  readonly later?: 'all' | 'functions';
  /** It is not an author's to write; what to do instead. */
  readonly instead?: string;
  /** What it was called before. */
  readonly formerly?: readonly string[];
}

export type Keys = Readonly<Record<string, Key>>;

/** What must go together in a part, beyond what each key says. */
export interface Rule {
  /** When: keys that are there (`true`), or that have this value or one of these. */
  readonly where?: Readonly<Record<string, true | string | false | readonly string[]>>;
  /** What is needed then: these keys … */
  readonly needs?: readonly string[];
  /** … one of these … */
  readonly needsOneOf?: readonly string[];
  /** … and what their values must be. */
  readonly values?: Values;
}
export interface Values {
  readonly [key: string]: string | boolean | { readonly items: number } | { readonly members: Values };
}

/** An object of the definition: its keys; or those of one of several tables, as its `type` says. */
export type Part =
  | { readonly keys: Keys; readonly rules?: readonly Rule[]; readonly isStep?: true }
  | { readonly byType: Readonly<Record<string, { readonly keys: Keys; readonly rules?: readonly Rule[] }>> };

/** Names that recipes hold on to become method names of Workato's proxies: a dash would put them out of reach. */
export const named = (one: string, each: Key): Form => ({ is: 'named', one, names: '^[A-Za-z_][A-Za-z0-9_]*$', each });

export const text: Form = { is: 'text' };
export const flag: Form = { is: 'flag' };
export const texts: Form = { is: 'list', of: text };
export const choices: Form = { is: 'choices' };
export const fields: Form = { is: 'list', of: { is: 'part', part: 'field' } };
export const isFields = (form: Form): boolean =>
  form.is === 'list' && form.of.is === 'part' && form.of.part === 'field';
/** One of them, or a list. */
export const oneOrMore = (form: Form): Form => ({ is: 'any of', forms: [form, { is: 'list', of: form }] });
/** What an answer is matched with: a status, a text, a pattern. */
export const matchers: Form = oneOrMore({
  is: 'any of',
  forms: [{ is: 'whole number' }, text, { is: 'pattern' }],
});
