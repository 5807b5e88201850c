/** `while (more) …` → `while more … end`; `for (const x of list) …` → `list.each do |x| … end`. */

import { kindAt } from '../../analysis/types.ts';
import { statementProblems } from '../../diagnostics/statements.ts';
import { expression, type RubyParameter, type RubyStatement, send } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { type LambdaContext, reject } from '../context.ts';
import { lowerTest } from '../expressions/condition.ts';
import { objectOfPairs, withoutPairs } from '../expressions/entries.ts';
import { type Keys, lower } from '../expressions/expression.ts';
import { lowerLoopVariable } from './bindings.ts';
import { lowerBlock, statementsOf } from './statements.ts';

export function lowerWhile(node: typescript.WhileStatement, context: LambdaContext, keys: Keys): RubyStatement[] {
  const inner: LambdaContext = { ...context, insideLoop: true };
  const test = lowerTest(node.expression, context);
  return [{ kind: 'while', test, body: lowerBlock(statementsOf(node.statement), inner, keys, node.statement) }];
}

export function lowerForOf(node: typescript.ForOfStatement, context: LambdaContext, keys: Keys): RubyStatement[] {
  const inner: LambdaContext = { ...context, insideLoop: true };
  const variable = ts.isVariableDeclarationList(node.initializer) ? node.initializer.declarations[0] : undefined;
  if (!variable || node.awaitModifier) {
    reject(context, node.initializer, statementProblems.loopVariable);
    return [];
  }
  const counted = countedList(node.expression);
  if (counted) return lowerCounted(node, variable, counted, inner, keys);
  if (kindAt(node.expression, context.checker) !== 'list') {
    reject(context, node.expression, statementProblems.loopSubject);
    return [];
  }
  const items = lower(node.expression, context);
  const object = objectOfPairs(node.expression);
  // JavaScript takes the pairs before the loop begins; so must Ruby, if the loop changes what they come from.
  const list = object && !context.changes.isAssignedWithin(object, node.statement) ? withoutPairs(items) : items;
  const { parameters, statements } = lowerLoopVariable(variable, inner);
  return each(list, 'each', parameters, statements, node, inner, keys);
}

/** The list of `list.entries()`, if the expression is that. */
function countedList(node: typescript.Expression): typescript.Expression | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { expression: list, name } = node.expression;
  return name.text === 'entries' && node.arguments.length === 0 ? list : undefined;
}

/** `for (const [index, item] of list.entries())` → `list.each_with_index do |item, index|`. */
function lowerCounted(
  node: typescript.ForOfStatement,
  variable: typescript.VariableDeclaration,
  list: typescript.Expression,
  context: LambdaContext,
  keys: Keys,
): RubyStatement[] {
  const [index, item, ...others] = ts.isArrayBindingPattern(variable.name) ? variable.name.elements : [];
  const named = [index, item].every(
    (one) => one && ts.isBindingElement(one) && !one.initializer && !one.dotDotDotToken,
  );
  if (!index || !item || !ts.isBindingElement(index) || !ts.isBindingElement(item) || others.length > 0 || !named) {
    reject(context, variable, statementProblems.countedLoop);
    return [];
  }
  const subject = lower(list, context);
  const second = lowerLoopVariable(index, context);
  const first = lowerLoopVariable(item, context);
  const parameters = [first.parameters, second.parameters].map((names) => asOne(names));
  return each(subject, 'each_with_index', parameters, [...first.statements, ...second.statements], node, context, keys);
}

/** Several parameters of an item as the group that they are beside another one. */
function asOne(parameters: readonly RubyParameter[]): RubyParameter {
  const [only, ...others] = parameters;
  if (only && others.length === 0) return only;
  return { kind: 'group', names: parameters.map((one) => (one.kind === 'name' ? one.name : '_')) };
}

function each(
  list: Parameters<typeof send>[0],
  name: string,
  parameters: readonly RubyParameter[],
  before: readonly RubyStatement[],
  node: typescript.ForOfStatement,
  context: LambdaContext,
  keys: Keys,
): RubyStatement[] {
  const body = [...before, ...lowerBlock(statementsOf(node.statement), context, keys, node.statement)];
  return [expression(send(list, name, [], { parameters, body }))];
}
