/** The parameters of a lambda or a block, between bars: on one line, or one below the other. */

import { blockParameters, writeParameter } from '../ruby/flat.ts';
import type { RubyParameter } from '../ruby/tree.ts';
import { fits, type Place, pad } from './layout.ts';

/** @param place where the blank in front of the first bar stands */
export function renderParameters(parameters: readonly RubyParameter[], place: Place): string {
  const oneLine = blockParameters(parameters);
  if (fits(oneLine, { ...place, trailing: 0 })) return oneLine;
  const lines = parameters.map((parameter) => `${pad(place.indent + 2)}${writeParameter(parameter)}`);
  return ` |\n${lines.join(',\n')}\n${pad(place.indent)}|`;
}
