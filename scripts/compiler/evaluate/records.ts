/**
 * In Ruby a hash has the keys that were put into it, and no others. So that the same code means the same in Node, objects
 * have no prototype either, those of the modules, which functions use, as those that functions make:
 * `counts['constructor']` is undefined there.
 */
import { ts, type typescript } from '../typescript.ts';
import type { Edit } from './instrument.ts';

/** What has to be written differently for a node. */
export function recordEdits(node: typescript.Node): Edit[] {
  if (ts.isObjectLiteralExpression(node)) {
    return isValue(node) ? [insert(node.getStart() + 1, ' __proto__: null,', first)] : [];
  }
  if (ts.isVariableStatement(node)) {
    const rests = node.declarationList.declarations.flatMap((declaration) => restNames(declaration.name));
    return rests.length > 0 ? [insert(node.getEnd(), withoutPrototype(rests), last)] : [];
  }
  if (ts.isBlock(node) && ts.isFunctionLike(node.parent)) {
    const rests = node.parent.parameters.flatMap((parameter) => restNames(parameter.name));
    return rests.length > 0 ? [insert(node.getStart() + 1, withoutPrototype(rests), first)] : [];
  }
  return [];
}

/** Another `Object` for the modules, whose `fromEntries` makes such objects. */
export const recordObject: ObjectConstructor = Object.create(Object, {
  fromEntries: {
    value: (entries: Iterable<readonly [string, unknown]>) => Object.setPrototypeOf(Object.fromEntries(entries), null),
  },
});

/** The names that take what is left of an object: `rest` in `{ id, ...rest }`. */
function restNames(name: typescript.BindingName): string[] {
  if (ts.isIdentifier(name)) return [];
  return name.elements.flatMap((element) => {
    if (ts.isOmittedExpression(element)) return [];
    const isRest = element.dotDotDotToken && ts.isObjectBindingPattern(name) && ts.isIdentifier(element.name);
    return isRest ? [element.name.getText()] : restNames(element.name);
  });
}

function withoutPrototype(names: readonly string[]): string {
  return names.map((name) => `;Object.setPrototypeOf(${name}, null);`).join('');
}

/** Whether the braces make an object, and are neither the left side of `=` nor set the prototype themselves. */
function isValue(node: typescript.ObjectLiteralExpression): boolean {
  const setsPrototype = node.properties.some((one) => one.name !== undefined && /__proto__/.test(one.name.getText()));
  return !setsPrototype && !isTarget(node);
}

function isTarget(node: typescript.Node): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) {
    return parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && parent.left === node;
  }
  const isNested =
    ts.isPropertyAssignment(parent) || ts.isArrayLiteralExpression(parent) || ts.isObjectLiteralExpression(parent);
  return isNested && isTarget(parent);
}

// Where a mark for a function stands at the same place: before all of them, or behind.
const first = Number.MIN_SAFE_INTEGER;
const last = Number.MAX_SAFE_INTEGER;

function insert(at: number, text: string, order: number): Edit {
  return { start: at, end: at, text, order };
}
