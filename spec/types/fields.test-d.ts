/** Fields: every attribute where it belongs; each wrong one is a compile error. */
import { action, type Field, fields, type PickList, pickList } from 'workato';

const roles = pickList([
  ['Member', 'MEMBER'],
  ['Owner', 'OWNER'],
]);

const folders = pickList([
  ['Root', 'r', null, true],
  ['Leaf', 'l', null, false],
]);

export const right = fields([
  { name: 'plain' },
  {
    name: 'text',
    label: 'Text',
    hint: 'A hint',
    help: { title: 'More', text: 'Much more' },
    default: 'x',
    sticky: true,
  },
  { name: 'when', type: 'date_time', control_type: 'date_time', convert_input: 'render_iso8601_timestamp' },
  { name: 'count', type: 'integer', control_type: 'integer', convert_input: 'integer_conversion', default: 5 },
  { name: 'ratio', type: 'number', convert_input: 'float_conversion', convert_output: 'float_conversion' },
  { name: 'active', type: 'boolean', control_type: 'checkbox', convert_input: 'boolean_conversion' },
  { name: 'role', control_type: 'select', pick_list: roles, pick_list_params: { group: 'groupKey' } },
  { name: 'inline', control_type: 'select', pick_list: [['A', 'a']], ngIf: 'input.role == "OWNER"' },
  { name: 'many', control_type: 'multiselect', pick_list: roles, delimiter: ',' },
  { name: 'folder', control_type: 'tree', pick_list: roles, tree_options: { selectable_folder: true } },
  {
    name: 'path',
    control_type: 'tree',
    pick_list: [
      ['Root', 'r', null, true],
      ['Leaf', 'l', null, false],
    ],
  },
  { name: 'branch', control_type: 'tree', pick_list: folders },
  { name: 'region', control_type: 'select', options: [['Europe', 'eu']] },
  { name: 'regions', control_type: 'multiselect', options: [['Europe', 'eu']], delimiter: ',' },
  { name: 'host', control_type: 'subdomain', url: '.example.com' },
  { name: 'person', type: 'object', properties: [{ name: 'name', properties: [{ name: 'given' }], type: 'object' }] },
  {
    name: 'people',
    type: 'array',
    of: 'object',
    list_mode: 'static',
    list_mode_toggle: false,
    properties: [{ name: 'id' }],
  },
  { name: 'numbers', type: 'array', of: 'integer', convert_input: 'integer_conversion', empty_list_title: 'None' },
  {
    name: 'schema',
    control_type: 'schema-designer',
    extends_schema: true,
    schema_neutral: true,
    sample_data_type: 'csv',
    add_field_label: 'Add',
    item_label: 'Item',
    empty_schema_message: 'None yet',
  },
  {
    name: 'headers',
    type: 'array',
    of: 'object',
    control_type: 'key_value',
    item_label: 'Header',
    empty_list_text: 'None',
    properties: [{ name: 'key' }, { name: 'value' }],
  },
  {
    name: 'group',
    control_type: 'select',
    pick_list: roles,
    optional: false,
    toggle_hint: 'Choose',
    toggle_field: { name: 'group', type: 'string', optional: false, toggle_hint: 'Enter', control_type: 'text' },
  },
  { name: 'rest', custom: true, support_pills: false, change_on_blur: true, extends_schema: true, multiline: true },
]);

/** A list inside a list is checked once, where it was made. */
export const nested = fields([{ name: 'all', type: 'array', of: 'object', properties: right }]);

/** What a function of the author's makes is checked too, or is taken as it is when its name is not known. */
const made = <const N extends string>(name: N) => ({ name, type: 'string' }) as const;
const computed = (names: readonly string[]): Field[] => names.map((name) => ({ name, sticky: true }));
export const factories = fields([made('first'), ...computed(['second'])]);

declare const someList: PickList;
export const wide = fields([{ name: 'role', control_type: 'select', pick_list: someList }]);

export const wrong = [
  // @ts-expect-error no such attribute
  fields([{ name: 'a', lable: 'A' }]),
  fields([
    // @ts-expect-error no such attribute, deep inside
    { name: 'a', type: 'object', properties: [{ name: 'b', type: 'object', properties: [{ name: 'c', hnt: '' }] }] },
  ]),
  // @ts-expect-error no such attribute, of what a function makes
  fields([{ ...made('a'), lable: 'A' }]),
  // @ts-expect-error a name is needed
  fields([{ label: 'A' }]),
  // @ts-expect-error no such type
  fields([{ name: 'a', type: 'int' }]),
  // @ts-expect-error no such control type
  fields([{ name: 'a', control_type: 'txt' }]),
  // @ts-expect-error not a boolean
  fields([{ name: 'a', optional: 'no' }]),
  // @ts-expect-error not a text
  fields([{ name: 'a', hint: 5 }]),
  // @ts-expect-error help needs its text
  fields([{ name: 'a', help: { title: 'x' } }]),
  // @ts-expect-error an object needs properties
  fields([{ name: 'a', type: 'object' }]),
  // @ts-expect-error a list needs 'of'
  fields([{ name: 'a', type: 'array' }]),
  // @ts-expect-error a list of objects needs properties
  fields([{ name: 'a', type: 'array', of: 'object' }]),
  // @ts-expect-error a list of texts has none
  fields([{ name: 'a', type: 'array', of: 'string', properties: [{ name: 'b' }] }]),
  // @ts-expect-error nor has a text
  fields([{ name: 'a', properties: [{ name: 'b' }] }]),
  // @ts-expect-error 'of' is for lists
  fields([{ name: 'a', of: 'string' }]),
  // @ts-expect-error no such item type
  fields([{ name: 'a', type: 'array', of: 'text' }]),
  // @ts-expect-error a choice needs a pick list
  fields([{ name: 'a', control_type: 'select' }]),
  // @ts-expect-error a pick list is the list, not its name
  fields([{ name: 'a', control_type: 'select', pick_list: 'roles' }]),
  // @ts-expect-error pairs, not texts
  fields([{ name: 'a', control_type: 'select', pick_list: ['roles'] }]),
  // @ts-expect-error a pick list needs a control that offers it
  fields([{ name: 'a', pick_list: roles }]),
  // @ts-expect-error a pick list needs a control that offers it
  fields([{ name: 'a', control_type: 'text', options: roles }]),
  // @ts-expect-error parameters of what?
  fields([{ name: 'a', pick_list_params: { group: 'x' } }]),
  // @ts-expect-error several values need a delimiter, in a connection's field too
  fields([{ name: 'a', control_type: 'multiselect', options: roles }]),
  // @ts-expect-error several values need a delimiter
  fields([{ name: 'a', control_type: 'multiselect', pick_list: roles }]),
  // @ts-expect-error one value needs none
  fields([{ name: 'a', control_type: 'select', pick_list: roles, delimiter: ',' }]),
  // @ts-expect-error options of a tree
  fields([{ name: 'a', control_type: 'select', pick_list: roles, tree_options: {} }]),
  // @ts-expect-error entries of a tree
  fields([{ name: 'a', control_type: 'select', pick_list: folders }]),
  // @ts-expect-error whether there is more inside
  fields([{ name: 'a', control_type: 'tree', pick_list: [['Root', 'r', null, 'yes']] }]),
  // @ts-expect-error no such option of a tree
  fields([{ name: 'a', control_type: 'tree', pick_list: roles, tree_options: { selectable: true } }]),
  // @ts-expect-error a subdomain of what?
  fields([{ name: 'a', control_type: 'subdomain' }]),
  // @ts-expect-error 'url' is for subdomains
  fields([{ name: 'a', control_type: 'url', url: 'x' }]),
  // @ts-expect-error a schema designer extends the schema
  fields([{ name: 'a', control_type: 'schema-designer' }]),
  // @ts-expect-error a schema designer extends the schema
  fields([{ name: 'a', control_type: 'schema-designer', extends_schema: false }]),
  // @ts-expect-error for a schema designer
  fields([{ name: 'a', sample_data_type: 'csv' }]),
  // @ts-expect-error no such sample
  fields([{ name: 'a', control_type: 'schema-designer', extends_schema: true, sample_data_type: 'json' }]),
  // @ts-expect-error for a schema designer
  fields([{ name: 'a', item_label: 'x' }]),
  // @ts-expect-error needs extends_schema
  fields([{ name: 'a', schema_neutral: true }]),
  // @ts-expect-error pairs of key and value are a list of objects
  fields([{ name: 'a', control_type: 'key_value' }]),
  // @ts-expect-error and have two properties
  fields([{ name: 'a', type: 'array', of: 'object', control_type: 'key_value', properties: [{ name: 'key' }] }]),
  // @ts-expect-error for lists of objects
  fields([{ name: 'a', type: 'array', of: 'string', list_mode: 'static' }]),
  // @ts-expect-error no such mode
  fields([{ name: 'a', type: 'array', of: 'object', properties: [{ name: 'b' }], list_mode: 'fixed' }]),
  // @ts-expect-error for lists
  fields([{ name: 'a', empty_list_title: 'x' }]),
  // @ts-expect-error no such converter
  fields([{ name: 'a', convert_input: 'to_i' }]),
  // @ts-expect-error makes a number of what says that it is a text
  fields([{ name: 'a', convert_input: 'integer_conversion' }]),
  // @ts-expect-error makes a number of what says that it is a yes or no
  fields([{ name: 'a', type: 'boolean', convert_input: 'integer_conversion' }]),
  // @ts-expect-error makes a yes or no of what says that it is a number
  fields([{ name: 'a', type: 'integer', convert_output: 'boolean_conversion' }]),
  // @ts-expect-error makes a list
  fields([{ name: 'a', convert_input: 'item_array_wrap' }]),
  // @ts-expect-error a toggle needs the label of the first field
  fields([{ name: 'a', toggle_field: { name: 'a', type: 'string', toggle_hint: 'x' } }]),
  // @ts-expect-error a label without a toggle
  fields([{ name: 'a', toggle_hint: 'x' }]),
  // @ts-expect-error a toggle needs a type
  fields([{ name: 'a', toggle_hint: 'x', toggle_field: { name: 'a', toggle_hint: 'x' } }]),
  // @ts-expect-error a toggle needs a name
  fields([{ name: 'a', toggle_hint: 'x', toggle_field: { type: 'string', toggle_hint: 'x' } }]),
  // @ts-expect-error a toggle needs its own label
  fields([{ name: 'a', toggle_hint: 'x', toggle_field: { name: 'a', type: 'string' } }]),
  fields([
    // @ts-expect-error a toggle is as optional as its field
    { name: 'a', optional: false, toggle_hint: 'x', toggle_field: { name: 'a', type: 'string', toggle_hint: 'y' } },
  ]),
  fields([
    // @ts-expect-error a toggle is as optional as its field
    { name: 'a', toggle_hint: 'x', toggle_field: { name: 'a', type: 'string', toggle_hint: 'y', optional: false } },
  ]),
  // @ts-expect-error no such attribute of a toggle
  fields([{ name: 'a', toggle_hint: 'x', toggle_field: { name: 'a', type: 'string', toggle_hint: 'y', lable: '' } }]),
  // @ts-expect-error a list, not one field
  fields({ name: 'a' }),
  // @ts-expect-error pairs of texts
  pickList([['A']]),
  // @ts-expect-error pairs of texts
  pickList([['A', 5]]),
];

/** The same checks where an action or a nested list uses the fields. */
export const wrongPlaces = [
  action({
    title: 'x',
    // @ts-expect-error no such attribute
    config_fields: [{ name: 'a', lable: 'A' }],
    input_fields: [],
    execute: async () => ({}),
    output_fields: [],
  }),
  action({
    title: 'x',
    // @ts-expect-error no such attribute
    input_fields: [{ name: 'a', lable: 'A' }],
    execute: async (_connection, input) => ({ id: input.a ?? '' }),
    // @ts-expect-error no such control type
    output_fields: [{ name: 'id', control_type: 'txt' }],
  }),
];
