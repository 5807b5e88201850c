/** What a declaration binds: a name, or the members of an object or list. */

import { callProblems } from '../../diagnostics/calls.ts';
import { nameProblems } from '../../diagnostics/names.ts';
import { flat } from '../../ruby/flat.ts';
import { assign, local, nil, type RubyExpression, type RubyParameter, type RubyStatement } from '../../ruby/tree.ts';
import { ts, type typescript } from '../../typescript.ts';
import { type LambdaContext, reject } from '../context.ts';
import { lower } from '../expressions/expression.ts';
import { assignDefault, type Part, type Source, takeApart, takenOut } from './patterns.ts';

interface Binding {
  readonly parameter: RubyParameter;
  readonly statements: readonly RubyStatement[];
}

const plain = (name: string): RubyParameter => ({ kind: 'name', name });

/** The Ruby name of a declared identifier. */
export function declareName(
  identifier: typescript.Identifier,
  declaration: typescript.Node,
  context: LambdaContext,
): string {
  const symbol = context.checker.getSymbolAtLocation(identifier);
  if (identifier.text === 'undefined') {
    reject(context, identifier, nameProblems.reserved);
  }
  return symbol ? context.names.declare(symbol, identifier.text, declaration) : identifier.text;
}

/**
 * A parameter of a lambda, and the statements that take it apart.
 *
 * @param wanted the name of a parameter that has none, since its members are taken out at once
 * @param isInput whether it is the recipe's input
 */
export function lowerParameter(
  node: typescript.ParameterDeclaration,
  context: LambdaContext,
  wanted: string,
  isInput: boolean,
): Binding {
  refuseRest(node, context);
  // A default is looked at before the first line of the lambda, so a long constant in it has to stay there.
  const inPlace: LambdaContext = { ...context, constants: undefined };
  const fallback = node.initializer ? lower(node.initializer, inPlace) : node.questionToken ? nil : undefined;
  const named = (name: string): RubyParameter => ({ kind: 'name', name, ...(fallback && { fallback }) });
  if (ts.isIdentifier(node.name)) {
    const name = declareName(node.name, node, context);
    if (!fallback || !node.initializer || isShort(fallback)) return { parameter: named(name), statements: [] };
    const statements = assignDefault({ name, node, fallback: node.initializer }, context);
    return { parameter: { kind: 'name', name, fallback: nil }, statements };
  }
  const name = context.names.invent(wanted, node.parent);
  const source: Source = { value: local(name), isInput };
  return { parameter: named(name), statements: takeApart(node.name, source, context) };
}

/** Whether a default may stand between the bars, where a line cannot be broken. */
function isShort(fallback: RubyExpression): boolean {
  return (flat(fallback)?.length ?? Number.POSITIVE_INFINITY) <= 60;
}

/** A parameter of a block: Ruby takes pairs apart by itself, and has no defaults for items that are missing. */
export function lowerCallbackParameter(node: typescript.ParameterDeclaration, context: LambdaContext): Binding {
  refuseRest(node, context);
  if (ts.isIdentifier(node.name)) {
    const name = declareName(node.name, node, context);
    const statements = node.initializer ? assignDefault({ name, node, fallback: node.initializer }, context) : [];
    return { parameter: plain(name), statements };
  }
  if (ts.isArrayBindingPattern(node.name) && node.name.elements.every(isPlainName)) {
    const names = node.name.elements.map((element) =>
      ts.isBindingElement(element) && ts.isIdentifier(element.name) ? declareName(element.name, node, context) : '_',
    );
    return { parameter: { kind: 'group', names }, statements: [] };
  }
  const name = context.names.invent('item', node.parent);
  const statements = node.initializer ? assignDefault({ name, node, fallback: node.initializer }, context) : [];
  const source: Source = { value: local(name), isInput: false };
  const parts = statements.length === 0 ? partsForOneExpression(node, source, context) : undefined;
  if (parts) {
    for (const part of parts) context.inlined.set(part.symbol, part.value);
    return { parameter: plain(name), statements: [] };
  }
  return { parameter: plain(name), statements: [...statements, ...takeApart(node.name, source, context)] };
}

/** `({ id }) => id` → `|item| item['id']`: where the body is one expression, the members need no locals. */
function partsForOneExpression(
  node: typescript.ParameterDeclaration,
  source: Source,
  context: LambdaContext,
): readonly Part[] | undefined {
  const body = ts.isArrowFunction(node.parent) && !ts.isBlock(node.parent.body) ? node.parent.body : undefined;
  // What changes something there might change the member before it is read.
  if (!body || !ts.isObjectBindingPattern(node.name) || context.changes.changesSomething(body)) return undefined;
  return takenOut(node.name, source, context);
}

function refuseRest(node: typescript.ParameterDeclaration, context: LambdaContext): void {
  if (!node.dotDotDotToken) return;
  reject(context, node, callProblems.restParameter);
}

function isPlainName(element: typescript.ArrayBindingElement): boolean {
  return (
    ts.isOmittedExpression(element) ||
    (ts.isIdentifier(element.name) && !element.initializer && !element.dotDotDotToken)
  );
}

/** `const x = value` → `x = value`; `const { a, ...rest } = value` → one statement for each. */
export function lowerDeclaration(node: typescript.VariableDeclaration, context: LambdaContext): RubyStatement[] {
  if (ts.isIdentifier(node.name)) {
    const value = node.initializer ? lower(node.initializer, context) : nil;
    if (isHoisted(node, value, context)) return [];
    return [assign(declareName(node.name, node, context), value)];
  }
  if (!node.initializer) return [];
  const value = lower(node.initializer, context);
  if (ts.isIdentifier(node.initializer) && value.kind === 'local') {
    const symbol = context.checker.getSymbolAtLocation(node.initializer);
    const isInput = context.input?.symbol !== undefined && context.input.symbol === symbol;
    return takeApart(node.name, { value, isInput }, context);
  }
  const name = context.names.invent('value', node.parent.parent.parent);
  return [assign(name, value), ...takeApart(node.name, { value: local(name), isInput: false }, context)];
}

/** `const wanted = scopes`: what stands at the top of the lambda anyway has a name there. */
function isHoisted(node: typescript.VariableDeclaration, value: RubyExpression, context: LambdaContext): boolean {
  const isConst = (ts.getCombinedNodeFlags(node) & ts.NodeFlags.Const) !== 0;
  const symbol = context.checker.getSymbolAtLocation(node.name);
  const names = [...(context.constants?.values() ?? [])].map(({ statement }) => statement.name);
  if (!isConst || !symbol || value.kind !== 'local' || !names.includes(value.name)) return false;
  context.inlined.set(symbol, value);
  return true;
}

interface LoopVariable {
  readonly parameters: readonly RubyParameter[];
  readonly statements: readonly RubyStatement[];
}

/** The variable of `for…of`: pairs become two parameters of the block. */
export function lowerLoopVariable(
  node: typescript.VariableDeclaration | typescript.BindingElement,
  context: LambdaContext,
): LoopVariable {
  const { name } = node;
  if (ts.isIdentifier(name)) return { parameters: [plain(declareName(name, node, context))], statements: [] };
  if (ts.isArrayBindingPattern(name) && name.elements.every(isPlainName)) {
    const names = name.elements.map((element) =>
      ts.isBindingElement(element) && ts.isIdentifier(element.name) ? declareName(element.name, node, context) : '_',
    );
    // A single parameter would be the whole pair.
    return { parameters: (names.length > 1 ? names : [...names, '_']).map(plain), statements: [] };
  }
  const item = context.names.invent('item', loopOf(node));
  return { parameters: [plain(item)], statements: takeApart(name, { value: local(item), isInput: false }, context) };
}

function loopOf(node: typescript.Node): typescript.Node {
  return ts.isForOfStatement(node) ? node : loopOf(node.parent);
}
