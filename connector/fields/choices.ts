import type { PickList } from 'workato';

interface ChoicesField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly sticky?: boolean;
  readonly pick_list: PickList;
}

/** Several values of a pick list, which a recipe may also compute, as text or as a list: see `chosen`. */
export function choices<const F extends ChoicesField>(field: F) {
  const values = field.pick_list.map(([, value]) => value).join(', ');
  return {
    ...field,
    control_type: 'multiselect',
    delimiter: ',',
    optional: true,
    toggle_hint: 'Select from list',
    toggle_field: {
      name: field.name,
      label: field.label,
      type: 'string',
      control_type: 'text',
      optional: true,
      toggle_hint: 'Enter a value',
      hint: `Some of ${values}, separated by commas, or a list of them.`,
    },
  } as const;
}
