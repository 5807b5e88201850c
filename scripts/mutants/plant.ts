import { Problem } from '../command-line/problem.ts';
import type { Mutant } from './mutants.ts';

/**
 * The Ruby with one fault planted. Throws when the text that the fault replaces is not there as often as it should be: then the
 * connector has changed, and the fault must be written anew.
 */
export function plant(ruby: string, { name, find, replace, times = 1 }: Mutant): string {
  const everywhere = new RegExp(find.source, `${find.flags}g`);
  const found = [...ruby.matchAll(everywhere)].length;
  if (found !== times) {
    const message = `The fault '${name}' fits ${found} places of the connector and should fit ${times}. Write it anew.`;
    throw new Problem('fault-out-of-date', message, { exitCode: 2 });
  }
  return ruby.replaceAll(everywhere, replace);
}
