import type { PickList } from 'workato';

interface ChoiceField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly sticky?: boolean;
  readonly pick_list: PickList;
}

/** A pick list that a recipe may also compute: a text field stands behind it, and its hint names the values. */
export function choice<const F extends ChoiceField>(field: F) {
  const values = field.pick_list.map(([, value]) => value).join(', ');
  return {
    ...field,
    control_type: 'select',
    optional: true,
    toggle_hint: 'Select from list',
    toggle_field: {
      name: field.name,
      label: field.label,
      type: 'string',
      control_type: 'text',
      optional: true,
      toggle_hint: 'Enter a value',
      hint: `One of ${values}.`,
    },
  } as const;
}
