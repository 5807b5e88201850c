interface YesNoField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly sticky?: boolean;
}

/** A yes or no that a recipe may also compute: a text field for `true` or `false` stands behind the check box. */
export function yesNo<const F extends YesNoField>(field: F) {
  return {
    ...field,
    type: 'boolean',
    control_type: 'checkbox',
    optional: true,
    toggle_hint: 'Select from list',
    toggle_field: {
      name: field.name,
      label: field.label,
      type: 'string',
      control_type: 'text',
      optional: true,
      toggle_hint: 'Enter a value',
      hint: 'One of true, false.',
    },
  } as const;
}
