/** A form field ("Schema", SDK reference): the attributes, and which of them go together. */
import { converters } from '../converters.ts';
import { fieldTypes } from '../field-types.ts';
import { choices, type Form, fields, flag, type Keys, type Rule, text } from './key.ts';

const types = Object.keys(fieldTypes);

const controlTypes = [
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

const converter: Form = { is: 'one of', values: Object.keys(converters) };

export const fieldKeys = {
  // The server's own name, whatever is in it: `@odata.id`, `48x48`, `Row ID` (published connectors have such names, though
  // the page "Schema" advises against all but letters, digits and underscores).
  name: { form: { is: 'text', pattern: String.raw`^(?!\s*$)[^\u0000-\u001f\u007f]+$` }, isRequired: true },
  label: { form: text },
  hint: { form: text },
  help: { form: { is: 'part', part: 'field_help' } },
  type: { form: { is: 'one of', values: types } },
  of: { form: { is: 'one of', values: types.filter((type) => type !== 'array') } },
  properties: { form: fields },
  control_type: { form: { is: 'one of', values: controlTypes } },
  optional: { form: flag },
  default: { form: { is: 'any of', forms: [text, { is: 'number' }, flag] } },
  sticky: { form: flag },
  ngIf: { form: text },
  pick_list: { form: choices },
  pick_list_params: { form: { is: 'texts by name' } },
  options: { form: choices },
  delimiter: { form: text },
  tree_options: { form: { is: 'part', part: 'tree_options' } },
  url: { form: text },
  toggle_hint: { form: text },
  toggle_field: { form: { is: 'part', part: 'toggle' } },
  convert_input: { form: converter, formerly: ['render_input'] },
  convert_output: { form: converter, formerly: ['parse_output'] },
  change_on_blur: { form: flag },
  support_pills: { form: flag },
  custom: { form: flag },
  extends_schema: { form: flag },
  schema_neutral: { form: flag },
  list_mode: { form: { is: 'one of', values: ['static', 'dynamic'] } },
  list_mode_toggle: { form: flag },
  item_label: { form: text },
  add_field_label: { form: text },
  empty_schema_message: { form: text },
  empty_list_title: { form: text },
  empty_list_text: { form: text },
  sample_data_type: { form: { is: 'one of', values: ['json_input', 'csv', 'xml'] } },
  multiline: { form: flag },
} satisfies Keys;

/** Another way to give the value: without a type Workato shows none, and it has no further one. */
export const toggleKeys: Keys = {
  ...withoutToggle(fieldKeys),
  type: { ...fieldKeys.type, isRequired: true },
  toggle_hint: { ...fieldKeys.toggle_hint, isRequired: true },
};

function withoutToggle({ toggle_field: _, ...others }: typeof fieldKeys): Keys {
  return others;
}

export const fieldRules: readonly Rule[] = [
  { where: { type: 'object' }, needs: ['properties'] },
  { where: { type: 'array' }, needs: ['of'] },
  { where: { of: 'object' }, needs: ['properties'] },
  { where: { control_type: ['select', 'multiselect', 'tree'] }, needsOneOf: ['pick_list', 'options'] },
  { where: { control_type: 'multiselect' }, needs: ['delimiter'] },
  { where: { control_type: 'subdomain' }, needs: ['url'] },
  { where: { control_type: 'schema-designer' }, needs: ['extends_schema'], values: { extends_schema: true } },
  {
    where: { control_type: 'key_value' },
    needs: ['type', 'of', 'properties'],
    values: { type: 'array', of: 'object', properties: { items: 2 } },
  },
  { where: { toggle_field: true }, needs: ['toggle_hint'] },
  // A toggle is as optional as the field that it belongs to.
  { where: { toggle_field: true, optional: false }, values: { toggle_field: { members: { optional: false } } } },
];
