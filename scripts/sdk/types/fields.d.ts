/** Form fields with Workato's own attribute names ("Schema", SDK reference). */
import type { Converter } from './converters.d.ts';

export type ScalarType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'date_time' | 'timestamp';
export type FieldType = ScalarType | 'object' | 'array';

export type ControlType =
  | 'text'
  | 'text-area'
  | 'plain-text'
  | 'plain-text-area'
  | 'password'
  | 'integer'
  | 'number'
  | 'url'
  | 'select'
  | 'checkbox'
  | 'multiselect'
  | 'date'
  | 'date_time'
  | 'phone'
  | 'email'
  | 'subdomain'
  | 'tree'
  | 'schema-designer'
  | 'key_value';

/** What a recipe builder picks from: pairs of label and value. */
export type PickList = readonly (readonly [label: string, value: string])[];

/** What a `tree` offers: an entry also says whether there are others inside it. */
export type TreeList = readonly (
  | readonly [label: string, value: string]
  | readonly [label: string, value: string, nothing: null, hasChildren: boolean]
)[];

/** How the dialog of a `tree` behaves ("Picklists", SDK reference). */
export interface TreeOptions {
  readonly selectable_folder?: boolean;
  readonly multi_select?: boolean;
  readonly force_selection_hierarchy?: boolean;
}

/** One field of a form. Which attributes go together says `field-rules.d.ts`. */
export interface Field {
  /** The name on the wire. */
  readonly name: string;
  /** What the form shows; made from the name unless given. */
  readonly label?: string;
  /** A line below the field; HTML. */
  readonly hint?: string;
  readonly help?: { readonly title: string; readonly text: string };
  /** `string` unless given. */
  readonly type?: FieldType;
  /** Type of a list's items. */
  readonly of?: ScalarType | 'object';
  /** Fields of an object, or of each object of a list. */
  readonly properties?: readonly Field[];
  /** `text` unless given. */
  readonly control_type?: ControlType;
  /** Workato treats a field as optional unless this is false. */
  readonly optional?: boolean;
  /** What the form shows at first; a recipe may still send nothing. */
  readonly default?: string | number | boolean;
  /** Shown although it is optional. */
  readonly sticky?: boolean;
  /** Shown while this holds, such as `input.kind == "group"`. */
  readonly ngIf?: string;
  /** For `select`, `multiselect`, `tree`: a list made with `pickList`, or inline pairs. */
  readonly pick_list?: PickList | TreeList;
  /** Parameter of the pick list → name of the field that gives its value. */
  readonly pick_list_params?: { readonly [parameter: string]: string };
  /** The pick list of a connection's field. */
  readonly options?: PickList;
  /** Between the values of a `multiselect`. */
  readonly delimiter?: string;
  readonly tree_options?: TreeOptions;
  /** What stands behind a `subdomain`, such as `.example.com`. */
  readonly url?: string;
  /** Label of this field where `toggle_field` is its alternative. */
  readonly toggle_hint?: string;
  /** Another way to give the value; usually with the same name. */
  readonly toggle_field?: Field;
  /**
   * The compiler adds `integer_conversion`, `float_conversion` and `boolean_conversion` to inputs of these types, but for an action's
   * own whole numbers: `execute` reads those itself, and says what is none, where Workato's conversion makes 1 of `1.5`.
   */
  readonly convert_input?: Converter;
  readonly convert_output?: Converter;
  /** The form is made anew when the user leaves the field, not at each key. */
  readonly change_on_blur?: boolean;
  /** Whether a recipe may map a datapill; true unless given. */
  readonly support_pills?: boolean;
  /** Marks a field that the user's own system defines. */
  readonly custom?: boolean;
  /** The form is made anew when the value changes. */
  readonly extends_schema?: boolean;
  readonly schema_neutral?: boolean;
  /** For a list of objects: whether a recipe maps a list or writes the items down. */
  readonly list_mode?: 'static' | 'dynamic';
  readonly list_mode_toggle?: boolean;
  readonly item_label?: string;
  readonly add_field_label?: string;
  readonly empty_schema_message?: string;
  readonly empty_list_title?: string;
  readonly empty_list_text?: string;
  /** What a `schema-designer` reads; `json_input` unless given. */
  readonly sample_data_type?: 'json_input' | 'csv' | 'xml';
  readonly multiline?: boolean;
}
