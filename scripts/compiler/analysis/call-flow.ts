/** What calls do with what they are given: by the records of JavaScript's methods, and by the parameters of the program's own functions. */

import type { Supported } from '../builtins/record.ts';
import { ts, type typescript } from '../typescript.ts';
import { builtinOf } from './builtin.ts';
import { type Cell, itemsOf, join, newCell, partOf, shareInside } from './cells.ts';
import type { DataFlow } from './data-flow.ts';
import { sdkFunction } from './sdk-function.ts';

type Call = typescript.CallExpression;

export function flowOfCall(node: Call, flow: DataFlow): Cell {
  const { expression: callee } = node;
  if (ts.isPropertyAccessExpression(callee) && isMethod(callee, flow.checker)) return flowOfMethod(node, callee, flow);
  const name = sdkFunction(callee, flow.checker);
  return name === undefined ? flowOfOwnCall(node, flow) : flowOfSdk(name, node, flow);
}

/** Whether it is a method of JavaScript's or the SDK's, and not a function that the program's own objects or modules hold. */
export function isMethod({ name }: typescript.PropertyAccessExpression, checker: typescript.TypeChecker): boolean {
  const declaration = checker.getSymbolAtLocation(name)?.declarations?.[0];
  return declaration === undefined || declaration.getSourceFile().isDeclarationFile;
}

/** Gives arguments to whatever functions the callee may be. */
function flowOfOwnCall(node: Call, flow: DataFlow): Cell {
  const callee = flow.cellOf(node.expression);
  node.arguments.forEach((argument, position) => {
    if (!ts.isSpreadElement(argument)) join(partOf(callee, position), flow.cellOf(argument));
  });
  return partOf(callee, 'result');
}

/** What the SDK's builders are given, they give. */
function flowOfSdk(name: string, { arguments: [first] }: Call, flow: DataFlow): Cell {
  const given = first && flow.cellOf(first);
  if (!given) return newCell();
  return name === 'compact' ? copyOf(given) : given;
}

function copyOf(original: Cell): Cell {
  const copy = newCell();
  shareInside(copy, original);
  return copy;
}

/** What a method of JavaScript's library does with its receiver, its arguments and its callback: its record says it. */
function flowOfBuiltin({ gives, passes, effect }: Supported, node: Call, receiver: Cell, flow: DataFlow): Cell {
  const args = node.arguments.map((one) => flow.cellOf(ts.isSpreadElement(one) ? one.expression : one));
  const [first, second] = args;
  const result = passes && first ? partOf(first, 'result') : undefined;
  passes?.forEach((passed, position) => {
    const parameter = first && partOf(first, position);
    if (parameter && passed === 'item') join(parameter, itemsOf(receiver));
    if (parameter && passed === 'result') for (const one of [result, second]) if (one) join(parameter, one);
  });
  if (effect === 'grows') {
    for (const one of node.arguments) {
      join(itemsOf(receiver), ts.isSpreadElement(one) ? itemsOf(flow.cellOf(one.expression)) : flow.cellOf(one));
    }
  }
  const sources = {
    receiver: [receiver],
    arguments: args,
    initial: second ? [second] : [],
    callback: result ? [result] : [],
  };
  const given = newCell();
  for (const { from, deeper } of gives.parts) {
    for (const source of sources[from]) {
      let lying = source;
      // A pair holds any of the members, which are one from here on.
      if (deeper < 0 && from !== 'callback') itemsOf(source);
      for (let depth = gives.makes ? -1 : 0; depth < deeper; depth += 1) lying = itemsOf(lying);
      join(gives.makes ? itemsOf(given) : given, lying);
    }
  }
  return given;
}

function flowOfMethod(node: Call, { expression, name }: typescript.PropertyAccessExpression, flow: DataFlow): Cell {
  const receiver = flow.cellOf(expression);
  const builtin = builtinOf(node, flow.checker);
  if (builtin) return flowOfBuiltin(builtin, node, receiver, flow);
  // What the handler of a request gives is the answer; a request goes on through its chain.
  const handler = node.arguments.at(-1);
  if (handler && /^after(?:Error)?Response$/.test(name.text)) join(receiver, partOf(flow.cellOf(handler), 'result'));
  if (isRequestLink(node)) return receiver;
  // What makes the definition only may hand on whatever it is given.
  const given = newCell();
  for (const one of node.arguments) join(given, flow.cellOf(one));
  return given;
}

function isRequestLink(node: Call): boolean {
  let start: typescript.Expression = node;
  while (ts.isCallExpression(start) && ts.isPropertyAccessExpression(start.expression))
    start = start.expression.expression;
  return ts.isCallExpression(start);
}
