/** Which built-in of JavaScript a member is. */

import { builtin, type Owner, ownerNamed } from '../builtins/builtins.ts';
import { isSupported, type Supported } from '../builtins/record.ts';
import { ts, type typescript } from '../typescript.ts';
import { isCoreDeclaration } from './sdk-declaration.ts';
import { type Kind, kindAt } from './types.ts';

/** A member of something of JavaScript's library. */
export interface Member {
  readonly owner: Owner;
  readonly name: string;
  /** Its record, if lambdas may use it. */
  readonly builtin: Supported | undefined;
}

const ownersOfKinds: Partial<Record<Kind, Owner>> = { string: 'String', number: 'Number', list: 'Array' };

/** The built-in that `list.map`, `Object.keys` or the like is; undefined for a member of data. */
export function memberAt(
  { expression, name }: typescript.PropertyAccessExpression,
  checker: typescript.TypeChecker,
): Member | undefined {
  const library = libraryType(checker.getTypeAtLocation(expression), checker);
  const owner = ownersOfKinds[kindAt(expression, checker)] ?? (library && ownerNamed(library));
  if (!owner) return undefined;
  const record = builtin(owner, name.text);
  return { owner, name: name.text, builtin: isSupported(record) ? record : undefined };
}

/** The record of the built-in that is called, if it is one. */
export function builtinOf({ expression }: typescript.CallExpression, checker: typescript.TypeChecker) {
  return ts.isPropertyAccessExpression(expression) ? memberAt(expression, checker)?.builtin : undefined;
}

/** The interface of JavaScript's library that values of the type have their members from, if it is one. */
export function libraryType(type: typescript.Type, checker: typescript.TypeChecker): string | undefined {
  const apparent = checker.getApparentType(checker.getNonNullableType(type));
  const parts = apparent.isUnion() ? apparent.types.map((part) => checker.getApparentType(part)) : [apparent];
  return parts.map((part) => part.getSymbol()).find((one) => one?.declarations?.some(isCoreDeclaration))?.name;
}
