/** Functions of a definition → Ruby lambdas, and data where Workato wants a lambda. */
import type { LambdaKind } from '../../platform/lambda-kind.ts';
import { definitionProblems } from '../diagnostics/definition.ts';
import type { InputField } from '../lower/calls/input-fields.ts';
import { reject } from '../lower/context.ts';
import { lowerFunction } from '../lower/function.ts';
import { expression, lambda, parameter, type RubyExpression } from '../ruby/tree.ts';
import type { Assembly } from './assembly.ts';

/** @param inputFields the fields of the step's form, for a lambda that gets what a recipe has filled in */
export function lambdaOf(
  value: () => unknown,
  kind: LambdaKind,
  assembly: Assembly,
  inputFields: readonly InputField[] | undefined,
): RubyExpression {
  const registered = assembly.evaluated.registered(value);
  const node = registered && assembly.nodes.get(registered.key);
  if (!registered || !node) {
    return reject(assembly.lowering, assembly.sourceOf.node([]), definitionProblems.foreignFunction(kind.name));
  }
  const captured = registered.captured();
  const lowered = lowerFunction(assembly.lowering, { node, kind, captured, ...(inputFields && { inputFields }) });
  return kind.declaresAll ? withAllParameters(lowered, kind) : lowered;
}

function withAllParameters(lowered: RubyExpression, kind: LambdaKind): RubyExpression {
  if (lowered.kind !== 'lambda') return lowered;
  const missing = kind.parameters.slice(lowered.parameters.length).map((name) => parameter(`_${name}`));
  return { ...lowered, parameters: [...lowered.parameters, ...missing] };
}

/**
 * A lambda that gives the data. One without any parameters would be static for ever.
 *
 * @param shown how many of the parameters it declares even if it uses none of them
 */
export function asLambda(value: RubyExpression, kind: LambdaKind, shown: number): RubyExpression {
  const used = kind.parameters.map((name) => mentions(value, name));
  const declared = kind.parameters.slice(0, Math.max(shown, used.lastIndexOf(true) + 1));
  const parameters = declared.map((name, position) => parameter(used[position] ? name : `_${name}`));
  return lambda(parameters, [expression(value)]);
}

function mentions(node: unknown, name: string): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if ('kind' in node && node.kind === 'local' && 'name' in node && node.name === name) return true;
  return Object.values(node).some((child) => mentions(child, name));
}
