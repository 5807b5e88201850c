/** Where null and undefined mean the same to what stands around, so that Ruby's one nil is faithful to both. */
import { ts, type typescript } from '../typescript.ts';
import { functionOf } from './own-function.ts';
import { sdkFunction } from './sdk-function.ts';

/** Functions of the SDK that ask for null and undefined at once. */
const indifferent = /^(isBlank|isPresent|isObject)$/;

/**
 * Whether nobody can tell there which of the two an expression gave. A name that is given to it is looked at wherever it
 * is used.
 */
export function isNothingAlike(node: typescript.Node, checker: typescript.TypeChecker): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return isNothingAlike(parent, checker);
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) {
    return parent.expression === node && parent.questionDotToken !== undefined;
  }
  if (ts.isBinaryExpression(parent)) return isOperandAlike(parent, node, checker);
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.ExclamationToken;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) return parent.expression === node;
  if (ts.isConditionalExpression(parent)) return parent.condition === node || isNothingAlike(parent, checker);
  if (ts.isTypeOfExpression(parent)) return true;
  // Nothing is spread of either, and a case is neither.
  if (ts.isSpreadAssignment(parent) || ts.isSwitchStatement(parent)) return parent.expression === node;
  if (ts.isVariableDeclaration(parent)) return ts.isIdentifier(parent.name) && parent.type === undefined;
  if (ts.isCallExpression(parent)) return parent.expression !== node && isArgumentAlike(parent, checker);
  return isCompacted(parent, checker);
}

/** A function of the connector looks at its parameter wherever it uses it, as it is declared there. */
function isArgumentAlike({ expression: callee }: typescript.CallExpression, checker: typescript.TypeChecker): boolean {
  const name = sdkFunction(callee, checker);
  if (name !== undefined) return indifferent.test(name);
  return ts.isIdentifier(callee) && functionOf(callee, checker) !== undefined;
}

function isOperandAlike(
  { left, operatorToken, parent }: typescript.BinaryExpression,
  node: typescript.Node,
  checker: typescript.TypeChecker,
): boolean {
  switch (operatorToken.kind) {
    case ts.SyntaxKind.EqualsEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsToken:
    // Whatever one of the two could decide here is refused by the comparison itself.
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsEqualsToken:
      return true;
    case ts.SyntaxKind.QuestionQuestionToken:
    case ts.SyntaxKind.BarBarToken:
      return left === node || isNothingAlike(node.parent, checker);
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return parent !== undefined && isNothingAlike(node.parent, checker);
    default:
      return false;
  }
}

/** `compact({ phone: user.phone })` leaves both out. */
function isCompacted(member: typescript.Node, checker: typescript.TypeChecker): boolean {
  if (!ts.isPropertyAssignment(member) && !ts.isShorthandPropertyAssignment(member)) return false;
  const call = member.parent.parent;
  return ts.isCallExpression(call) && sdkFunction(call.expression, checker) === 'compact';
}
