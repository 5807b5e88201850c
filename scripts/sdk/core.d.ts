// biome-ignore-all lint/suspicious/noShadowRestrictedNames: these are the declarations of those names.
// biome-ignore-all lint/complexity/noBannedTypes: TypeScript demands these names.
// biome-ignore-all lint/suspicious/noEmptyInterface: TypeScript demands interfaces.
/// <reference no-default-lib="true"/>
/**
 * The JavaScript that connector code may use, and nothing else: connector/ is checked against this file instead of
 * TypeScript's own library, so that a method without a faithful Ruby counterpart is a type error in the editor.
 *
 * What is marked `@definitionTime` helps to make a definition and runs in Node during the build; inside a lambda, which
 * becomes Ruby, the compiler rejects it.
 */

interface Object {
  /** @definitionTime */
  toString(): string;
}
interface Function {
  /** @definitionTime */
  readonly name: string;
}
interface CallableFunction extends Function {}
interface NewableFunction extends Function {}
interface IArguments {}
interface Boolean {}

/** Whole numbers below 2^53. Ruby writes a fraction that happens to be whole as `2.0`, so lambdas keep to integers. */
interface Number {
  toString(): string;
}

interface String {
  /** Code points in Ruby, UTF-16 units in JavaScript: the same but for characters such as emoji. */
  readonly length: number;
  includes(part: string): boolean;
  startsWith(part: string): boolean;
  endsWith(part: string): boolean;
  trim(): string;
  /** Alike but for a capital sigma at the end of a word, which Ruby does not tell from any other. */
  toLowerCase(): string;
  toUpperCase(): string;
  /** At a literal text that is not empty. */
  split(separator: string): string[];
  /** Replaces every match of a pattern with the flag `g`, or else the first; by a literal text, or by what a function gives. */
  replace(pattern: RegExp | string, replacement: string | ((match: string) => string)): string;
  replaceAll(text: string, replacement: string | ((match: string) => string)): string;
  /** From 0 up, or to the end: `slice(2)`, `slice(0, 5)`, `slice(-3)`, `slice(0, -1)`, `slice(prefix.length)`. */
  slice(start: number, end?: number): string;
  /** @definitionTime */
  repeat(count: number): string;
  /** With a literal text. */
  padEnd(length: number, fill?: string): string;
  padStart(length: number, fill?: string): string;
  /** @definitionTime */
  toString(): string;
  /** @definitionTime */
  [Symbol.iterator](): IterableIterator<string>;
}

interface RegExp {
  test(text: string): boolean;
  /** @definitionTime */
  readonly source: string;
}

interface ReadonlyArray<T> {
  readonly length: number;
  readonly [index: number]: T;
  at(index: number): T | undefined;
  concat(...lists: (readonly T[])[]): T[];
  every(test: (item: T) => unknown): boolean;
  filter<S extends T>(test: (item: T) => item is S): S[];
  filter(test: (item: T) => unknown): T[];
  find<S extends T>(test: (item: T) => item is S): S | undefined;
  find(test: (item: T) => unknown): T | undefined;
  flatMap<U>(change: (item: T) => readonly U[]): U[];
  includes(item: T): boolean;
  join(separator: string): string;
  map<U>(change: (item: T, index: number) => U): U[];
  reduce<U>(combine: (result: U, item: T) => U, initial: U): U;
  slice(start?: number, end?: number): T[];
  some(test: (item: T) => unknown): boolean;
  toReversed(): T[];
  /**
   * Of texts, and in lambdas without a comparator. The two languages order them alike, but for characters such as emoji,
   * which JavaScript puts in front of a few rare ones.
   */
  toSorted(compare?: (first: T, second: T) => number): T[];
  /** In `for (const [index, item] of list.entries())`. */
  entries(): IterableIterator<[number, T]>;
  /** A statement: it gives nothing. */
  forEach(use: (item: T, index: number) => void): void;
  /** @definitionTime */
  indexOf(item: T): number;
  [Symbol.iterator](): IterableIterator<T>;
}

interface Array<T> extends ReadonlyArray<T> {
  [index: number]: T;
  /** A statement: the length that it gives is not kept. */
  push(...items: T[]): number;
  /** Of a list that was made right there: `[...names].sort()`. Otherwise write `toSorted()`. */
  sort(compare?: (first: T, second: T) => number): T[];
}
interface ArrayConstructor {
  isArray(value: unknown): value is unknown[];
}
declare const Array: ArrayConstructor;

/** What the members of an object may be; one that is missing is none. */
type MemberOf<T> = T extends unknown ? Required<T>[keyof T] : never;

interface ObjectConstructor {
  keys(object: object): string[];
  values<T extends object>(object: T): MemberOf<T>[];
  entries<T extends object>(object: T): [string, MemberOf<T>][];
  fromEntries<T>(entries: readonly (readonly [string, T])[]): Record<string, T>;
  /** @definitionTime */
  assign<T extends object, S extends object>(target: T, source: S): T & S;
  /** @definitionTime */
  freeze<T>(object: T): Readonly<T>;
}
declare const Object: ObjectConstructor;

interface Math {
  min(first: number, second: number): number;
  max(first: number, second: number): number;
  /** Of a division by a number that stands in the code, as in `Math.floor(count / 2)`; so are the next three. */
  floor(value: number): number;
  ceil(value: number): number;
  round(value: number): number;
  trunc(value: number): number;
  abs(value: number): number;
}
declare const Math: Math;

interface JSON {
  /** @definitionTime Workato's `to_json` escapes other characters; hand data to `payload` instead. */
  stringify(value: unknown): string;
}
declare const JSON: JSON;

type StringConstructor = (value: string | number | boolean) => string;
declare const String: StringConstructor;

interface SymbolConstructor {
  readonly iterator: unique symbol;
}
interface Symbol {}
declare const Symbol: SymbolConstructor;

interface Iterator<T, TReturn = unknown, TNext = unknown> {
  next(...value: [] | [TNext]): IteratorResult<T, TReturn>;
}
interface IteratorYieldResult<T> {
  done?: false;
  value: T;
}
interface IteratorReturnResult<T> {
  done: true;
  value: T;
}
type IteratorResult<T, TReturn = unknown> = IteratorYieldResult<T> | IteratorReturnResult<TReturn>;
interface Iterable<T, TReturn = unknown, TNext = unknown> {
  [Symbol.iterator](): Iterator<T, TReturn, TNext>;
}
interface IterableIterator<T, TReturn = unknown, TNext = unknown> extends Iterator<T, TReturn, TNext> {
  [Symbol.iterator](): IterableIterator<T, TReturn, TNext>;
}

interface PromiseLike<T> {
  /** @definitionTime In a lambda, write await. */
  then<TResult1 = T, TResult2 = never>(
    onfulfilled?: ((value: T) => TResult1 | PromiseLike<TResult1>) | null,
    onrejected?: ((reason: unknown) => TResult2 | PromiseLike<TResult2>) | null,
  ): PromiseLike<TResult1 | TResult2>;
}
interface Promise<T> extends PromiseLike<T> {}
interface PromiseConstructor {
  new <T>(executor: (resolve: (value: T) => void) => void): Promise<T>;
}
declare const Promise: PromiseConstructor;
type Awaited<T> = T extends null | undefined
  ? T
  : T extends object & { then(onfulfilled: infer F, ...args: infer _): unknown }
    ? F extends (value: infer V, ...args: infer _) => unknown
      ? Awaited<V>
      : never
    : T;

interface TemplateStringsArray extends ReadonlyArray<string> {}
interface ThisType<T> {}

type Partial<T> = { [P in keyof T]?: T[P] };
type Required<T> = { [P in keyof T]-?: T[P] };
type Readonly<T> = { readonly [P in keyof T]: T[P] };
type Pick<T, K extends keyof T> = { [P in K]: T[P] };
type Record<K extends string | number | symbol, T> = { [P in K]: T };
type Exclude<T, U> = T extends U ? never : T;
type Extract<T, U> = T extends U ? T : never;
type Omit<T, K extends string | number | symbol> = Pick<T, Exclude<keyof T, K>>;
type NonNullable<T> = T & {};
type Parameters<T extends (...args: never[]) => unknown> = T extends (...args: infer P) => unknown ? P : never;
type ReturnType<T extends (...args: never[]) => unknown> = T extends (...args: never[]) => infer R ? R : never;
