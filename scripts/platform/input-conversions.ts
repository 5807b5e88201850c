/**
 * The conversion that an input field needs so that a lambda gets what its type promises: without one a form's text arrives,
 * whatever `type` says ("Schema", SDK reference). Dates have theirs by themselves. The items of a list are converted one by
 * one, and then the list, which number conversions leave alone and the one for booleans does not take.
 */
export function inputConversion(field: { readonly type?: unknown; readonly of?: unknown }): string | undefined {
  if (field.type === 'array') return field.of === 'boolean' ? undefined : conversions[String(field.of)];
  return conversions[String(field.type)];
}

const conversions: Readonly<Record<string, string>> = {
  integer: 'integer_conversion',
  number: 'float_conversion',
  boolean: 'boolean_conversion',
};
