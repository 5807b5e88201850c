/**
 * The conversion that an input field needs so that a lambda gets what its type promises: without one a form's text arrives,
 * whatever `type` says ("Schema", SDK reference). Dates have theirs by themselves. The items of a list are converted one by
 * one, and then the list, which number conversions leave alone and the one for booleans does not take.
 */
export function inputConversion(field: { readonly type?: unknown; readonly of?: unknown }): string | undefined {
  if (field.type === 'array') return field.of === 'boolean' ? undefined : conversions[String(field.of)];
  return conversions[String(field.type)];
}

/**
 * The same for an action's own fields. Their whole numbers need none: `execute` reads the text itself (`whole_number`), and
 * says what is none, where Workato's conversion makes 1 of `1.5` and of `1e3`.
 */
export function ownInputConversion(field: { readonly type?: unknown; readonly of?: unknown }): string | undefined {
  return field.type === 'integer' ? undefined : inputConversion(field);
}

const conversions: Readonly<Record<string, string>> = {
  integer: 'integer_conversion',
  number: 'float_conversion',
  boolean: 'boolean_conversion',
};
