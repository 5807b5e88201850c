import { Problem } from '../command-line/problem.ts';
import type { Mutant } from './mutants.ts';

/**
 * The Ruby with one fault planted, everywhere where it fits. Throws when it fits fewer places than it names: then the connector
 * has changed, and the fault must be written anew. An action that is added may bring more of them.
 */
export function plant(ruby: string, { name, find, replace, times = 1 }: Mutant): string {
  const everywhere = new RegExp(find.source, `${find.flags}g`);
  const found = [...ruby.matchAll(everywhere)].length;
  if (found < times) {
    const message = `The fault '${name}' fits ${found} places of the connector and should fit ${times}. Write it anew.`;
    throw new Problem('fault-out-of-date', message, { exitCode: 2 });
  }
  return ruby.replaceAll(everywhere, replace);
}
