/**
 * TypeScript narrows a type by what stands in front, and takes for granted that no callback, call or other name changes
 * the value in between. Where one may, the declared type is the one that holds.
 */

import { ts, type typescript } from '../typescript.ts';
import type { Changes } from './changes.ts';
import { isFunctionNode } from './function-node.ts';
import { valueSymbol } from './symbols.ts';

type Checker = typescript.TypeChecker;
type Access = typescript.PropertyAccessExpression | typescript.ElementAccessExpression;

/** The same checker, whose types of names and members hold wherever they are asked for. */
export function withHeldTypes(checker: Checker, changes: Changes): Checker {
  const typeAt = (node: typescript.Node): typescript.Type => {
    const narrowed = checker.getTypeAtLocation(node);
    if (!ts.isIdentifier(node) && !isAccess(node)) return narrowed;
    return mayHaveChanged(node) ? (declaredType(node) ?? narrowed) : narrowed;
  };

  const mayHaveChanged = (node: typescript.Identifier | Access): boolean => {
    if (ts.isIdentifier(node)) {
      const symbol = valueSymbol(node, checker);
      if (symbol && changes.isAssignedInside(symbol)) return true;
    } else if (assignedElsewhere(node.expression, keyOf(node))) return true;
    // What kind of object it is may depend on any of its members.
    return checker.getTypeAtLocation(node).isUnion() || declaredType(node)?.isUnion() === true
      ? assignedElsewhere(node, undefined)
      : false;
  };

  const assignedElsewhere = (owner: typescript.Expression, name: string | undefined): boolean =>
    changes.assignmentsTo(owner, name).some(({ target }) => {
      const isSame = target.getText() === owner.getText();
      return !isSame || ts.findAncestor(target, isFunctionNode) !== ts.findAncestor(owner, isFunctionNode);
    });

  const declaredType = (node: typescript.Expression): typescript.Type | undefined => {
    if (ts.isParenthesizedExpression(node)) return declaredType(node.expression);
    if (ts.isIdentifier(node)) {
      const symbol = valueSymbol(node, checker);
      return symbol && checker.getTypeOfSymbol(symbol);
    }
    if (!isAccess(node)) return checker.getTypeAtLocation(node);
    const owner = declaredType(node.expression);
    const present = owner && checker.getNonNullableType(owner);
    const name = keyOf(node);
    if (!present) return undefined;
    const member = name === undefined ? undefined : checker.getPropertyOfType(present, name);
    const own = member && checker.getTypeOfSymbolAtLocation(member, node);
    return own ?? checker.getIndexTypeOfType(present, ts.IndexKind.String);
  };

  return Object.assign(Object.create(checker) as Checker, { getTypeAtLocation: typeAt });
}

const isAccess = (node: typescript.Node): node is Access =>
  ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);

function keyOf(node: Access): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : undefined;
}
