/** How each built-in is lowered: by its record, or by the function that stands here for it. */

import type { Member } from '../../analysis/builtin.ts';
import type { builtins, Owner } from '../../builtins/builtins.ts';
import { lower } from '../expressions/expression.ts';
import { arrayLowerings } from './array.ts';
import type { Lower, LoweringsOf } from './builtin.ts';
import { mathLowerings } from './math.ts';
import { objectLowerings } from './object.ts';
import { regExpLowerings } from './regexp.ts';
import { stringLowerings } from './string.ts';

type All = typeof builtins;

const lowerings: { readonly [Owner in keyof All]: LoweringsOf<All[Owner]> } = {
  Array: arrayLowerings,
  ArrayConstructor: {},
  JSON: {},
  Math: mathLowerings,
  Number: {},
  Object: {},
  ObjectConstructor: objectLowerings,
  Promise: {},
  PromiseConstructor: {},
  RegExp: regExpLowerings,
  String: stringLowerings,
};

/** The function that lowers a built-in, if lambdas may use it. */
export function loweringOf({ owner, name, builtin }: Member): Lower | undefined {
  if (!builtin) return undefined;
  const { ruby } = builtin;
  if (!ruby) return (lowerings[owner] as Readonly<Record<string, Lower>>)[name];
  return ({ subject, args, context }) =>
    ruby(
      subject,
      args.map((argument) => lower(argument, context)),
    );
}

const values: readonly Owner[] = ['Array', 'Number', 'String'];

/** Whether Ruby has a value for what the built-in is called on: not for `Math` and `Object`, nor for a pattern by itself. */
export const isValue = (owner: Owner): boolean => values.includes(owner);
