/** The types of the values that fields carry. */
import type { FieldLiteral } from './field-rules.d.ts';
import type { ScalarType } from './fields.d.ts';

interface Scalars {
  string: string;
  integer: number;
  number: number;
  boolean: boolean;
  date: string;
  date_time: string;
  timestamp: string;
}
type Simplify<T> = { [K in keyof T]: T[K] } & {};

/** Data of which the fields say nothing more: `properties: []`, or fields whose names are not literals. */
interface OpenData {
  readonly [name: string]: unknown;
}

/**
 * What `execute` receives: a field with `optional: false` is there, any other may be missing (a blank counts as missing).
 * A field with a toggle may be missing too, since the recipe may use the other one, unless both have one name.
 */
export type InputOf<P extends readonly FieldLiteral[]> = InputOfEach<P[number]>;
export type InputOfEach<Fields> = Simplify<
  { readonly [F in Fields as SureName<F>]: ValueOf<F, 'input'> } & {
    readonly [F in Fields as UnsureName<F>]?: ValueOf<F, 'input'>;
  } & {
    readonly [F in Fields as OtherName<F>]?: F extends { readonly toggle_field: infer T } ? ValueOf<T, 'input'> : never;
  }
>;

/** What a recipe's later steps see: every field may be missing. */
export type OutputOf<P extends readonly FieldLiteral[]> = Simplify<{
  readonly [F in P[number] as NameOf<F>]?: ValueOf<F, 'output'>;
}>;

type Side = 'input' | 'output';
type RecordOf<P extends readonly FieldLiteral[], S extends Side> = S extends 'input' ? InputOf<P> : OutputOf<P>;

type NameOf<F> = F extends { readonly name: infer N extends string } ? N : never;
/** The name of a toggle, where it is not the field's own. */
type OtherName<F> = F extends { readonly toggle_field: { readonly name: infer N extends string } }
  ? Exclude<N, NameOf<F>>
  : never;
type SureName<F> = F extends { readonly optional: false }
  ? [OtherName<F>] extends [never]
    ? NameOf<F>
    : never
  : never;
type UnsureName<F> = F extends { readonly optional: false }
  ? [OtherName<F>] extends [never]
    ? never
    : NameOf<F>
  : NameOf<F>;

type ValueOf<F, S extends Side> = F extends { readonly type: 'array' }
  ? readonly ItemOf<F, S>[]
  : F extends { readonly type: 'object' }
    ? ObjectOf<F, S>
    : F extends { readonly type: infer T extends Exclude<ScalarType, 'string'> }
      ? Scalars[T]
      : F extends { readonly control_type: 'multiselect' }
        ? string
        : F extends { readonly pick_list: readonly (readonly [string, infer V extends string])[] }
          ? V | FreeText<F, S>
          : string extends NameOf<F>
            ? unknown
            : string;

/** A pick list with a toggle also takes what is typed in. */
type FreeText<F, S extends Side> = S extends 'input'
  ? F extends { readonly toggle_field: { readonly name: NameOf<F> } }
    ? string
    : never
  : never;

type ObjectOf<F, S extends Side> = F extends { readonly properties: infer P extends readonly FieldLiteral[] }
  ? P extends readonly []
    ? OpenData
    : RecordOf<P, S>
  : OpenData;

type ItemOf<F, S extends Side> = F extends { readonly of: infer T extends ScalarType } ? Scalars[T] : ObjectOf<F, S>;
