/** The types of inputs and outputs, inferred from plain field literals. */
import { type Field, fields, type InputOf, type OutputOf, pickList } from 'workato';
import type { Equal, Expect } from './equal.ts';

const kinds = pickList([
  ['User', 'user'],
  ['Group', 'group'],
]);
const shared = fields([{ name: 'id', optional: false }, { name: 'note' }]);
const all = fields([
  { name: 'text' },
  { name: 'required', optional: false },
  { name: 'stated', optional: true },
  { name: 'count', type: 'integer' },
  { name: 'ratio', type: 'number', optional: false },
  { name: 'active', type: 'boolean', control_type: 'checkbox' },
  { name: 'day', type: 'date' },
  { name: 'kind', control_type: 'select', pick_list: kinds },
  { name: 'inline', control_type: 'select', pick_list: [['A', 'a']], optional: false },
  { name: 'many', control_type: 'multiselect', pick_list: kinds, delimiter: ',' },
  { name: 'level', type: 'integer', control_type: 'select', pick_list: [['One', '1']] },
  { name: 'one', type: 'object', properties: shared },
  { name: 'list', type: 'array', of: 'object', properties: shared, optional: false },
  { name: 'texts', type: 'array', of: 'string' },
  { name: 'numbers', type: 'array', of: 'integer' },
]);

interface SharedInput {
  readonly id: string;
  readonly note?: string;
}
interface SharedOutput {
  readonly id?: string;
  readonly note?: string;
}

export type InputIs = Expect<
  Equal<
    InputOf<typeof all>,
    {
      readonly required: string;
      readonly ratio: number;
      readonly inline: 'a';
      readonly list: readonly SharedInputOf[];
      readonly text?: string;
      readonly stated?: string;
      readonly count?: number;
      readonly active?: boolean;
      readonly day?: string;
      readonly kind?: 'user' | 'group';
      readonly many?: string;
      readonly level?: number;
      readonly one?: SharedInputOf;
      readonly texts?: readonly string[];
      readonly numbers?: readonly number[];
    }
  >
>;
type SharedInputOf = InputOf<typeof shared>;
export type SharedInputIs = Expect<Equal<SharedInputOf, { readonly id: string; readonly note?: string }>>;

export type OutputIs = Expect<
  Equal<
    OutputOf<typeof all>,
    {
      readonly text?: string;
      readonly required?: string;
      readonly stated?: string;
      readonly count?: number;
      readonly ratio?: number;
      readonly active?: boolean;
      readonly day?: string;
      readonly kind?: 'user' | 'group';
      readonly inline?: 'a';
      readonly many?: string;
      readonly level?: number;
      readonly one?: OutputOf<typeof shared>;
      readonly list?: readonly OutputOf<typeof shared>[];
      readonly texts?: readonly string[];
      readonly numbers?: readonly number[];
    }
  >
>;

declare const input: InputOf<typeof shared>;
declare const output: OutputOf<typeof shared>;
export const assignable: [SharedInput, SharedOutput] = [input, output];
// @ts-expect-error the output may lack what the input has
export const notAssignable: SharedInput = output;

/** A toggle is another way to give the value: of the same name, or of its own. */
const toggled = fields([
  {
    name: 'kind',
    control_type: 'select',
    pick_list: kinds,
    optional: false,
    toggle_hint: 'Choose',
    toggle_field: { name: 'kind', type: 'string', optional: false, toggle_hint: 'Enter' },
  },
  {
    name: 'active',
    type: 'boolean',
    control_type: 'checkbox',
    toggle_hint: 'Choose',
    toggle_field: { name: 'active', type: 'string', toggle_hint: 'Enter' },
  },
  {
    name: 'groupId',
    control_type: 'select',
    pick_list: kinds,
    optional: false,
    toggle_hint: 'Choose',
    toggle_field: { name: 'groupName', type: 'string', optional: false, toggle_hint: 'Enter' },
  },
]);
export type ToggledInputIs = Expect<
  Equal<
    InputOf<typeof toggled>,
    {
      readonly kind: string;
      readonly active?: boolean;
      readonly groupId?: 'user' | 'group';
      readonly groupName?: string;
    }
  >
>;
export type ToggledOutputIs = Expect<
  Equal<
    OutputOf<typeof toggled>,
    {
      readonly kind?: 'user' | 'group';
      readonly active?: boolean;
      readonly groupId?: 'user' | 'group';
    }
  >
>;

/** Parts of a list can be used again. */
const longer = fields([...shared, { name: 'more', type: 'boolean' }]);
export type LongerIs = Expect<
  Equal<InputOf<typeof longer>, { readonly id: string; readonly note?: string; readonly more?: boolean }>
>;

/** Of fields that are computed, the names are not known. */
declare const computed: readonly Field[];
declare const anyInput: InputOf<typeof computed>;
export const value: unknown = anyInput.whatever;

/** An object without properties is data of any shape, and so is what is known of fields that are computed. */
const open = fields([
  { name: 'row', type: 'object', properties: [] },
  { name: 'rows', type: 'array', of: 'object', properties: [], optional: false },
]);
interface Data {
  readonly [name: string]: unknown;
}
export type OpenInputIs = Expect<Equal<InputOf<typeof open>, { readonly rows: readonly Data[]; readonly row?: Data }>>;
export type OpenOutputIs = Expect<
  Equal<OutputOf<typeof open>, { readonly row?: Data; readonly rows?: readonly Data[] }>
>;
export type ComputedIs = Expect<
  Equal<[InputOf<typeof computed>, OutputOf<typeof computed>], [{ readonly [name: string]: unknown }, Data]>
>;
declare const withComputed: readonly [{ readonly name: 'id'; readonly optional: false }, ...Field[]];
declare const partlyKnown: InputOf<typeof withComputed>;
export const known: readonly [string, unknown] = [partlyKnown.id, partlyKnown.whatever];
