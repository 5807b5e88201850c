/** Text as numbers in Ruby's sense, as far as the SDK's conversions use it (`String#is_number?`, `#to_i`, `#to_f`). */

const digits = String.raw`\d+(?:_\d+)*`;
const hexDigits = '[0-9A-Fa-f]+(?:_[0-9A-Fa-f]+)*';
const space = String.raw`[ \t\n\v\f\r]*`;
const fraction = String.raw`(?:${digits}(?:\.${digits})?|\.${digits})`;
const exponent = `(?:[eE][+-]?${digits})?`;

const lineOfDigits = /(?:^|\n)\d+(?:\n|$)/;
const decimal = new RegExp(`^${space}[+-]?${fraction}${exponent}${space}$`);
const hexadecimal = new RegExp(
  String.raw`^${space}[+-]?0[xX]${hexDigits}(?:\.${hexDigits})?(?:[pP][+-]?${digits})?${space}$`,
);
const leadingInteger = new RegExp(`^${space}([+-]?${digits})`);
const leadingDecimal = new RegExp(`^${space}([+-]?${fraction}${exponent})`);

/** Whether Ruby takes the text for a number. A line of nothing but digits is enough, whatever stands in the others. */
export function isNumber(text: string): boolean {
  return lineOfDigits.test(text) || decimal.test(text) || hexadecimal.test(text);
}

/**
 * The digits that the text begins with, as a number; 0 when there are none (`'1.9'` → 1).
 *
 * @throws RangeError for a number that JavaScript cannot hold exactly
 */
export function toInteger(text: string): number {
  const value = Number((leadingInteger.exec(text)?.[1] ?? '0').replaceAll('_', ''));
  if (Number.isSafeInteger(value)) return value === 0 ? 0 : value;
  throw new RangeError(`${text.trim()} is beyond the whole numbers that this runtime keeps exactly (2^53).`);
}

/** The decimal number that the text begins with; 0 when there is none. */
export function toFloat(text: string): number {
  return Number((leadingDecimal.exec(text)?.[1] ?? '0').replaceAll('_', ''));
}
