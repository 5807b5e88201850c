import type { Json } from '../../platform/runtime.ts';

/**
 * Yes or no as the SDK reads it (`is_true?`).
 *
 * @throws Error with the gem's text for anything else
 */
export function isTrue(value: Json): boolean {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'string') return textIsTrue(value);
  if (value === 0 || value === 1) return value === 1;
  if (Number.isInteger(value)) throw new Error(`Can't convert number value ${value} to boolean`);
  throw new Error(`Can't convert type ${rubyClass(value)} to boolean`);
}

function textIsTrue(text: string): boolean {
  // Ruby's \Z allows a line break at the end.
  if (/^(?:true|t|yes|y|1)\n?$/i.test(text)) return true;
  if (/^(?:false|f|no|n|0)\n?$/i.test(text)) return false;
  throw new Error(`Can't convert string value ${text} to boolean`);
}

function rubyClass(value: Json): string {
  if (Array.isArray(value)) return 'Array';
  return typeof value === 'number' ? 'Float' : 'ActiveSupport::HashWithIndifferentAccess';
}
