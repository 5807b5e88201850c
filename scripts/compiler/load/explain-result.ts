/** What is wrong with what `execute` gives: TypeScript reports it at the name, with the whole types of both sides. */

import { resultProblems } from '../diagnostics/results.ts';
import { ts, type typescript } from '../typescript.ts';
import type { Explained, Found } from './explained.ts';
import { lastLine, memberOf } from './type-error-text.ts';

/** A result that is no object of the output fields at all: a list, a text, nothing. */
export function explainWholeResult({ message, node, checker }: Found): Explained | undefined {
  const lambda = node && lambdaNamed(node);
  if (!node || !lambda?.body || !message.includes('Fitting<')) return undefined;
  const wanted = `{ ${outputFields(lambda, checker).join(', ') || '…'} }`;
  const returned = returnsOf(lambda);
  for (const expression of returned) {
    const type = expression && checker.getTypeAtLocation(expression);
    if (!expression || !type || isObject(type, checker)) continue;
    return { ...resultProblems.noObject(node.getText(), wanted, nameOf(type, checker)), node: expression };
  }
  const result = checker.getSignatureFromDeclaration(lambda)?.getReturnType();
  const given = result && checker.getAwaitedType(result);
  const nothing = ts.TypeFlags.Void | ts.TypeFlags.Undefined;
  const parts = given?.isUnion() ? given.types : given ? [given] : [];
  if (!parts.some((part) => part.flags & nothing)) return undefined;
  const missing = returned.length === 0 ? resultProblems.nothing : resultProblems.notAlways;
  return { ...missing(node.getText(), wanted), node };
}

/** The names of the output fields that stand beside the lambda, where they are known. */
function outputFields(lambda: Lambda, checker: typescript.TypeChecker): string[] {
  const definition = ts.isMethodDeclaration(lambda) ? lambda.parent : lambda.parent.parent;
  if (!ts.isObjectLiteralExpression(definition)) return [];
  const member = definition.properties.find((one) => one.name?.getText() === 'output_fields');
  const list = member && ts.isPropertyAssignment(member) ? member.initializer : undefined;
  const type = list && checker.getTypeAtLocation(list);
  const items = type ? checker.getTypeArguments(type as typescript.TypeReference) : [];
  return items.flatMap((item) => {
    const name = item.getProperty('name');
    const value = name && checker.getTypeOfSymbol(name);
    return value?.isStringLiteral() ? value.value : [];
  });
}

function nameOf(type: typescript.Type, checker: typescript.TypeChecker): string {
  const present = checker.getNonNullableType(type);
  const name = checker.typeToString(checker.getBaseTypeOfLiteralType(present));
  if (present.flags & ts.TypeFlags.Never) return checker.typeToString(type);
  const short = name.length <= 60 ? name : checker.isArrayLikeType(present) ? 'a list' : 'an object';
  return present === type ? short : `${short}, or nothing`;
}

/** A wrong member of the result. */
export function explainMemberOfResult({ message, node }: Found): Explained | undefined {
  const member = memberOf(message);
  if (!member) return undefined;
  const place = memberWithin(node, member.split('.').at(-1) ?? '');
  const [given = '', wanted = ''] = typesOf(message);
  if (isListType(given) && isListType(wanted)) {
    return { ...resultProblems.noList(member, `a list of ${itemOf(given)}`, itemOf(wanted)), node: place };
  }
  if (/^Type 'undefined'/.test(lastLine(message))) return { ...resultProblems.mayBeUndefined(member), node: place };
  if (isListType(wanted)) return { ...resultProblems.noList(member, readable(given), itemOf(wanted)), node: place };
  return { ...resultProblems.other(member, lastLine(message)), node: place };
}

/** The two types that the innermost member has and should have. */
function typesOf(message: string): string[] {
  const lines = message.split('\n').map((line) => line.trim());
  const at = lines.findLastIndex((line) => /[Tt]ypes of (?:property )?'[^']+' are incompatible/.test(line));
  const found = /^Type '(.*)' is not assignable to type '(.*)'/.exec(lines[at + 1] ?? '');
  return found ? found.slice(1) : [];
}

const isListType = (type: string): boolean => type.endsWith('[]') && !type.includes('[] |');

function itemOf(list: string): string {
  const item = list.replace(/^readonly /, '').slice(0, -2);
  return readable(/^\(.*\)$/.test(item) ? item.slice(1, -1) : item);
}

/** `objects { alias, id }` for an object type, which TypeScript writes out with the type of each member. */
function readable(type: string): string {
  if (!type.startsWith('{')) return type;
  const members = [...type.matchAll(/(?:readonly )?(\w+)\??:/g)].map((match) => match[1]);
  return `objects { ${members.slice(0, 6).join(', ')}${members.length > 6 ? ', …' : ''} }`;
}

/** The member of that name in an object literal within the function whose name the node is. */
export function memberWithin(node: typescript.Node | undefined, name: string): typescript.Node | undefined {
  let found: typescript.Node | undefined;
  const visit = (child: typescript.Node): void => {
    const isMember = ts.isPropertyAssignment(child) || ts.isShorthandPropertyAssignment(child);
    if (isMember && child.name.getText().replace(/^['"]|['"]$/g, '') === name) found ??= child.name;
    else ts.forEachChild(child, visit);
  };
  if (node?.parent) visit(node.parent);
  return found;
}

type Lambda = typescript.MethodDeclaration | typescript.ArrowFunction | typescript.FunctionExpression;

function lambdaNamed({ parent }: typescript.Node): Lambda | undefined {
  if (!parent) return undefined;
  if (ts.isMethodDeclaration(parent)) return parent;
  if (!ts.isPropertyAssignment(parent)) return undefined;
  const { initializer } = parent;
  return ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer) ? initializer : undefined;
}

/** What the lambda returns, in order: the expressions, or undefined for a bare return. */
function returnsOf(lambda: Lambda): (typescript.Expression | undefined)[] {
  if (lambda.body && !ts.isBlock(lambda.body)) return [lambda.body];
  const found: (typescript.Expression | undefined)[] = [];
  const visit = (node: typescript.Node): void => {
    if (ts.isReturnStatement(node)) found.push(node.expression);
    else if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  if (lambda.body) ts.forEachChild(lambda.body, visit);
  return found;
}

function isObject(type: typescript.Type, checker: typescript.TypeChecker): boolean {
  const parts = type.isUnion() ? type.types : [type];
  return parts.every((part) => {
    if (part.flags & (ts.TypeFlags.Never | ts.TypeFlags.Any | ts.TypeFlags.TypeParameter)) return true;
    return (part.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0 && !checker.isArrayLikeType(part);
  });
}
