import { runnablePaths } from '../../platform/paths.ts';
import type { Session } from '../../platform/runtime.ts';
import { snakeCase } from '../../platform/snake-case.ts';
import { asRecords } from '../../sdk/functions/record.ts';
import { readPath } from './path.ts';
import { openSession, type TypeScriptOptions } from './session.ts';

const methods = runnablePaths.filter(({ template }) => template === 'methods.NAME');

/**
 * Runs the functions that a module exports, as `methods.NAME` with the invocation's `args`: what a module of nothing
 * but functions is to the compiler. A function is found by its own name or by that in snake case.
 *
 * @param module the module's exports; what is no function is left alone
 */
export function openTypeScriptFunctions(
  module: Readonly<Record<string, unknown>>,
  options: TypeScriptOptions = {},
): Session {
  const functions = new Map<string, (...values: unknown[]) => unknown>();
  for (const [name, value] of Object.entries(module)) {
    if (typeof value !== 'function') continue;
    functions.set(name, value as () => unknown);
    functions.set(snakeCase(name), value as () => unknown);
  }
  const names = [...functions.keys()].filter((name) => name === snakeCase(name));
  return openSession(
    {},
    (invocation) => {
      const given = invocation.path.split('.')[1] ?? '';
      const { name } = readPath(invocation.path, methods, () => (functions.has(given) ? [given] : names));
      return functions.get(name)?.(...asRecords(invocation.args ?? []));
    },
    options,
  );
}
