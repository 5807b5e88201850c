/** What `execute` may give: what the output fields declare, and nothing else. */

/** The result itself when it fits, else the expected type with a sentence at each key that no output field declares. */
export type ResultOf<R, Output> = [R] extends [Fitting<R, Output>] ? R : Fitting<R, Output>;

type Fitting<R, Output> = {
  readonly [K in keyof Output]: K extends KeysOf<R> ? FittingValue<ValueAt<R, K>, Output[K]> : Output[K];
} & { readonly [K in Exclude<KeysOf<R>, keyof Output>]?: Undeclared<K> };

/** Goes on into objects and lists; a value that has the declared type needs no second look. */
type FittingValue<V, Declared> = [Declared] extends [V]
  ? Declared
  : FittingParts<NonNullable<V>, NonNullable<Declared>, Declared>;
type FittingParts<V, D, Declared> = [V] extends [readonly (infer I)[]]
  ? D extends readonly (infer E)[]
    ? readonly FittingValue<I, E>[]
    : Declared
  : [V, D] extends [object, object]
    ? Fitting<V, D>
    : Declared;

type Undeclared<K> = K extends string ? `'${K}' is not among the output fields` : never;

/** Keys of every member of a union, but for index signatures: nothing is known of those. */
type KeysOf<R> = R extends unknown ? keyof { [K in keyof R as string extends K ? never : K]: 1 } : never;
type ValueAt<R, K> = R extends unknown ? (K extends keyof R ? R[K] : never) : never;
