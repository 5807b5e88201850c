/** True when both types are one and the same, down to `readonly` and `?`. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** A compile error when the type is not true. */
export type Expect<T extends true> = T;
