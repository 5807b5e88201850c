/** A form field ("Schema", SDK reference): the attributes, and which of them go together. */
import { oneOf, text, when } from './shapes.ts';

export const fieldTypes = [
  'string',
  'integer',
  'number',
  'boolean',
  'date',
  'date_time',
  'timestamp',
  'object',
  'array',
  'stream',
];

export const controlTypes = [
  'text',
  'text-area',
  'plain-text',
  'plain-text-area',
  'password',
  'integer',
  'number',
  'url',
  'select',
  'checkbox',
  'multiselect',
  'date',
  'date_time',
  'phone',
  'email',
  'subdomain',
  'tree',
  'schema-designer',
  'key_value',
];

const pairs = {
  type: 'array',
  items: { type: 'array', minItems: 2, maxItems: 4, items: {} },
};

/** Another way to give a value; without a type Workato shows none. */
const toggle = { required: ['type', 'toggle_hint'] };

export const fieldSchema = {
  $id: 'field',
  type: 'object',
  required: ['name'],
  additionalProperties: false,
  properties: {
    // The server's own name, whatever is in it: `@odata.id`, `48x48`, `Row ID` (published connectors have such names, though
    // the page "Schema" advises against all but letters, digits and underscores).
    name: { type: 'string', pattern: String.raw`^(?!\s*$)[^\u0000-\u001f\u007f]+$` },
    label: text,
    hint: text,
    help: {
      anyOf: [
        text,
        { type: 'object', additionalProperties: false, required: ['title', 'text'], properties: { title: text, text } },
      ],
    },
    type: { enum: fieldTypes },
    of: { enum: fieldTypes.filter((type) => type !== 'array' && type !== 'stream') },
    properties: { $ref: 'fields' },
    control_type: { enum: controlTypes },
    optional: { type: 'boolean' },
    default: { type: ['string', 'number', 'boolean'] },
    sticky: { type: 'boolean' },
    pick_list: pairs,
    pick_list_params: { type: 'object', additionalProperties: text },
    options: pairs,
    delimiter: text,
    toggle_hint: text,
    toggle_field: { $ref: 'field' },
    convert_input: text,
    convert_output: text,
    change_on_blur: { type: 'boolean' },
    support_pills: { type: 'boolean' },
    custom: { type: 'boolean' },
    extends_schema: { type: 'boolean' },
    schema_neutral: { type: 'boolean' },
    list_mode: { enum: ['static', 'dynamic'] },
    list_mode_toggle: { type: 'boolean' },
    item_label: text,
    add_field_label: text,
    empty_schema_message: text,
    sample_data_type: { enum: ['json_input', 'csv', 'xml'] },
    empty_list_title: text,
    empty_list_text: text,
    ngIf: text,
    tree_options: {
      type: 'object',
      additionalProperties: false,
      properties: {
        selectable_folder: { type: 'boolean' },
        multi_select: { type: 'boolean' },
        force_selection_hierarchy: { type: 'boolean' },
      },
    },
    url: text,
    multiline: { type: 'boolean' },
  },
  allOf: [
    when({ type: { const: 'object' } }, { required: ['properties'] }),
    when({ type: { const: 'array' } }, { required: ['of'] }),
    when({ of: { const: 'object' } }, { required: ['properties'] }),
    when({ control_type: { enum: ['select', 'multiselect', 'tree'] } }, oneOf('pick_list', 'options')),
    when({ control_type: { const: 'multiselect' } }, { required: ['delimiter'] }),
    when({ control_type: { const: 'subdomain' } }, { required: ['url'] }),
    when(
      { control_type: { const: 'schema-designer' } },
      { required: ['extends_schema'], properties: { extends_schema: { const: true } } },
    ),
    when(
      { control_type: { const: 'key_value' } },
      {
        required: ['type', 'of', 'properties'],
        properties: { type: { const: 'array' }, of: { const: 'object' }, properties: { minItems: 2, maxItems: 2 } },
      },
    ),
    when({ toggle_field: {} }, { required: ['toggle_hint'], properties: { toggle_field: toggle } }),
    // A toggle is as optional as the field that it belongs to.
    when(
      { toggle_field: {}, optional: { const: false } },
      { properties: { toggle_field: { required: ['optional'], properties: { optional: { const: false } } } } },
    ),
  ],
};

export const fieldsSchema = { $id: 'fields', type: 'array', items: { $ref: 'field' } };
