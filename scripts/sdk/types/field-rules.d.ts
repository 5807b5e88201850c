/**
 * Which attributes a field may have, and which belong together. A broken rule turns the attribute's type into a sentence,
 * so that the compile error stands at the attribute and says what is wrong.
 */
import type { TypesFor } from './converters.d.ts';
import type { ControlType, Field, FieldType, PickList, ScalarType, TreeList } from './fields.d.ts';

/** Any literal that may turn out to be a field: loose, so that a mistake does not stop the inference of all the others. */
export interface FieldLiteral
  extends Partial<Record<Exclude<keyof Field, 'type' | 'control_type' | 'properties'>, unknown>> {
  readonly type?: FieldType | (string & {});
  readonly control_type?: ControlType | (string & {});
  readonly properties?: readonly FieldLiteral[];
}

declare const checked: unique symbol;
/** Marks what `fields` has checked, so that it is not checked again wherever it is used. */
export interface Checked {
  readonly [checked]: true;
}

/**
 * The list itself when it is right, else the list with a sentence in each wrong place. The list stands by itself on one
 * side, and the other says nothing of a list that is not inferred yet: so its literals are read without a look at the rules.
 */
export type CheckedFields<P extends readonly FieldLiteral[]> = (P & Right<P>) | Corrected<P>;

type Right<P extends readonly FieldLiteral[]> = [P] extends [Checked]
  ? unknown
  : [P] extends [FieldsOf<P>]
    ? unknown
    : never;
type Corrected<P extends readonly FieldLiteral[]> = P extends unknown
  ? readonly FieldLiteral[] extends P
    ? never
    : [P] extends [P & Right<P>]
      ? never
      : FieldsOf<P>
  : never;

type FieldsOf<P extends readonly unknown[]> = { readonly [I in keyof P]: FieldOf<P[I]> };

/** The rules below cost time, so the usual fields, which break none, are told by their shape. */
type FieldOf<F> = [keyof F] extends [keyof UsualAttributes]
  ? F extends UsualField
    ? F
    : RuledField<F>
  : RuledField<F>;

type UsualField = PlainField | ChoiceField | ObjectField | ListField;
interface UsualAttributes
  extends Pick<
    Field,
    'name' | 'label' | 'hint' | 'help' | 'optional' | 'default' | 'sticky' | 'ngIf' | 'support_pills' | 'custom'
  > {
  readonly type?: FieldType;
  readonly of?: 'object';
  readonly properties?: Checked;
  readonly control_type?: ControlType;
  readonly pick_list?: PickList;
}
interface PlainField extends UsualAttributes {
  readonly type?: ScalarType;
  readonly of?: never;
  readonly properties?: never;
  readonly control_type?: Exclude<ControlType, Choosing | Designing | 'subdomain'>;
  readonly pick_list?: never;
}
interface ChoiceField extends UsualAttributes {
  readonly type?: ScalarType;
  readonly of?: never;
  readonly properties?: never;
  readonly control_type: 'select';
  readonly pick_list: PickList;
}
interface ObjectField extends UsualAttributes {
  readonly type: 'object';
  readonly of?: never;
  readonly properties: Checked;
  readonly pick_list?: never;
  readonly control_type?: never;
}
interface ListField extends UsualAttributes {
  readonly type: 'array';
  readonly of: 'object';
  readonly properties: Checked;
  readonly pick_list?: never;
  readonly control_type?: never;
}

/** A field whose name is not a literal was made by a function that returns `Field`: nothing more is known of it. */
type RuledField<F> = F extends { readonly name: infer N }
  ? string extends N
    ? Field
    : Attributes<F> & Needs<F>
  : Attributes<F> & FieldWithName;

type Attributes<F> = {
  readonly [A in keyof F]: A extends keyof Rules<F> ? Rules<F>[A] : A extends keyof Field ? Field[A] : Unknown<A>;
};
type Unknown<A> = A extends string ? `'${A}' is not an attribute of a Workato field` : never;

/** The attributes whose value depends on the field's other attributes. */
interface Rules<F> {
  properties: F extends { readonly type: 'object' | 'array' }
    ? F extends { readonly type: 'array'; readonly of: Exclude<Field['of'], 'object' | undefined> }
      ? `'properties' is for a list 'of' objects`
      : F extends { readonly properties: infer P extends readonly unknown[] }
        ? Properties<P, F>
        : readonly Field[]
    : `'properties' is for type 'object' or 'array'`;
  of: F extends { readonly type: 'array' } ? Field['of'] : `'of' is for type 'array'`;
  pick_list: F extends { readonly pick_list: string }
    ? `'pick_list' takes the list itself, not its name: import it`
    : F extends { readonly control_type: Choosing }
      ? F extends { readonly control_type: 'tree' }
        ? TreeList
        : PickList
      : `'pick_list' is for control_type 'select', 'multiselect' or 'tree'`;
  pick_list_params: F extends { readonly pick_list: unknown }
    ? Field['pick_list_params']
    : `'pick_list_params' needs a 'pick_list'`;
  options: F extends { readonly control_type: Choosing }
    ? Field['options']
    : `'options' is for control_type 'select', 'multiselect' or 'tree'`;
  delimiter: F extends { readonly control_type: 'multiselect' }
    ? Field['delimiter']
    : `'delimiter' is for control_type 'multiselect'`;
  tree_options: F extends { readonly control_type: 'tree' }
    ? Field['tree_options']
    : `'tree_options' is for control_type 'tree'`;
  url: F extends { readonly control_type: 'subdomain' } ? string : `'url' is for control_type 'subdomain'`;
  toggle_hint: F extends { readonly toggle_field: unknown } ? string : `'toggle_hint' needs a 'toggle_field'`;
  toggle_field: F extends { readonly toggle_field: infer T } ? Toggle<T, F> : never;
  convert_input: F extends { readonly convert_input: infer C } ? Conversion<C, F> : never;
  convert_output: F extends { readonly convert_output: infer C } ? Conversion<C, F> : never;
  schema_neutral: F extends { readonly extends_schema: true }
    ? boolean
    : `'schema_neutral' needs 'extends_schema: true'`;
  sample_data_type: F extends { readonly control_type: 'schema-designer' }
    ? Field['sample_data_type']
    : `'sample_data_type' is for control_type 'schema-designer'`;
  list_mode: F extends ListOfObjects ? Field['list_mode'] : `'list_mode' is for type 'array' of 'object'`;
  list_mode_toggle: F extends ListOfObjects ? boolean : `'list_mode_toggle' is for type 'array' of 'object'`;
  empty_list_title: F extends { readonly type: 'array' } ? string : `'empty_list_title' is for type 'array'`;
  empty_list_text: F extends { readonly type: 'array' } ? string : `'empty_list_text' is for type 'array'`;
  item_label: F extends { readonly control_type: Designing } ? string : DesigningOnly<'item_label'>;
  add_field_label: F extends { readonly control_type: Designing } ? string : DesigningOnly<'add_field_label'>;
  empty_schema_message: F extends { readonly control_type: Designing } ? string : DesigningOnly<'empty_schema_message'>;
}
type Choosing = 'select' | 'multiselect' | 'tree';
type Designing = 'schema-designer' | 'key_value';
type DesigningOnly<A extends string> = `'${A}' is for control_type 'schema-designer' or 'key_value'`;
interface ListOfObjects {
  readonly type: 'array';
  readonly of: 'object';
}

type Properties<P extends readonly unknown[], F> = F extends { readonly control_type: 'key_value' }
  ? P extends readonly [unknown, unknown]
    ? PropertyList<P>
    : `control_type 'key_value' has exactly two 'properties'`
  : PropertyList<P>;
type PropertyList<P extends readonly unknown[]> = P extends Checked ? P : FieldsOf<P>;

type Conversion<C, F> = [TypesFor<C>] extends [never]
  ? Field['convert_input']
  : [Extract<TypeOfValue<F>, TypesFor<C>>] extends [never]
    ? C extends string
      ? `'${C}' needs type '${TypesFor<C>}'`
      : never
    : C;
/** Each item of a list is converted too. */
type TypeOfValue<F> = F extends { readonly type: 'array'; readonly of: infer T }
  ? T | 'array'
  : F extends { readonly type: infer T }
    ? T
    : 'string';

type Toggle<T, F> = T extends { readonly toggle_field: unknown }
  ? { readonly toggle_field: `a 'toggle_field' has none of its own` }
  : F extends { readonly optional: false }
    ? RuledField<Omit<T, 'toggle_hint'>> & ToggleField & RequiredToggle
    : RuledField<Omit<T, 'toggle_hint'>> & ToggleField & OptionalToggle;

/** What a field needs because of another attribute. The names appear in compile errors. */
type Needs<F> = (F extends { readonly type: infer T extends keyof TypeNeeds } ? TypeNeeds[T] : unknown) &
  (F extends ListOfObjects ? FieldOfTypeObject : unknown) &
  (F extends { readonly control_type: infer C extends keyof ControlNeeds }
    ? F extends { readonly options: unknown }
      ? Omit<ControlNeeds[C], 'pick_list'>
      : ControlNeeds[C]
    : unknown) &
  (F extends { readonly toggle_field: unknown } ? FieldWithToggle : unknown);
interface TypeNeeds {
  object: FieldOfTypeObject;
  array: FieldOfTypeArray;
}
interface ControlNeeds {
  select: FieldWithChoice;
  tree: FieldWithChoice;
  multiselect: MultiselectField;
  subdomain: SubdomainField;
  'schema-designer': SchemaDesignerField;
  key_value: ListOfObjects;
}
interface FieldWithName {
  readonly name: string;
}
interface FieldOfTypeObject {
  readonly properties: readonly unknown[];
}
interface FieldOfTypeArray {
  readonly of: unknown;
}
interface FieldWithChoice {
  readonly pick_list: unknown;
}
interface MultiselectField extends FieldWithChoice {
  readonly delimiter: string;
}
interface SubdomainField {
  readonly url: string;
}
interface SchemaDesignerField {
  readonly extends_schema: true;
}
interface FieldWithToggle {
  readonly toggle_hint: string;
}
interface ToggleField {
  readonly type: FieldType;
  readonly toggle_hint: string;
}
/** A toggle is as optional as the field that it belongs to. */
interface RequiredToggle {
  readonly optional: false;
}
interface OptionalToggle {
  readonly optional?: true;
}
