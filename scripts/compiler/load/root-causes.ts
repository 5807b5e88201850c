/** One mistake makes TypeScript report several errors, often far from it: only those that stand for a mistake are kept. */

import { closest } from '../../text/closest.ts';
import { isBuilderDeclaration } from '../analysis/sdk-declaration.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/diagnostic-at.ts';
import { typeProblems } from '../diagnostics/types.ts';
import { ts, type typescript } from '../typescript.ts';
import { explainTypeError } from './explain-type-error.ts';
import { nodeAt } from './node-at.ts';
import { lacksAsync } from './type-error-text.ts';

type Call = typescript.CallExpression;
type Literal = typescript.ObjectLiteralExpression;

/** An error, and the part of a definition such as `action({ … })` that it stands in. */
interface Placed {
  readonly error: typescript.Diagnostic;
  readonly definition?: Definition;
  /** Whether it stands in a lambda of the definition, whose types come from the definition's data. */
  readonly inLambda: boolean;
}

interface Definition {
  readonly call: Call;
  readonly literal: Literal;
}

/** TypeScript's errors as diagnostics, without those that follow from others. */
export function explainRootCauses(
  errors: readonly typescript.Diagnostic[],
  checker: typescript.TypeChecker,
  root: string,
): Diagnostic[] {
  const placed = withoutEchoes(errors).map((error) => place(error, checker));
  const misspelt = new Map<Call, Diagnostic[]>();
  for (const { definition } of placed) {
    if (definition) misspelt.set(definition.call, unknownKeys(definition, checker, root));
  }
  const shown = new Set<Call>();
  return placed.flatMap(({ error, definition, inLambda }) => {
    const call = definition?.call;
    const keys = call ? (misspelt.get(call) ?? []) : [];
    // Of a definition with a key that does not exist, TypeScript infers nothing, and complains of all the rest.
    if (call && keys.length > 0) {
      if (shown.has(call)) return [];
      shown.add(call);
      return keys;
    }
    const follows = inLambda && placed.some((other) => other.definition?.call === call && !other.inLambda);
    return follows ? [] : [explainTypeError(error, checker, root)];
  });
}

const noExport = [2305, 2724];
const noName = [2304, 2552];
const noType = [7006, 7031];
const awaitOutside = 1308;

/** Without the names that a misspelt import did not bring, and what only follows from another error of the statement. */
function withoutEchoes(errors: readonly typescript.Diagnostic[]): typescript.Diagnostic[] {
  const missed = new Set(
    errors.filter((one) => noExport.includes(one.code)).map((one) => `${one.file?.fileName} ${quoted(one).at(-1)}`),
  );
  const isEcho = (one: typescript.Diagnostic): boolean => {
    if (one.code === awaitOutside)
      return errors.some((other) => lacksAsync(messageOf(other)) && statementOf(other) === statementOf(one));
    if (noName.includes(one.code)) return missed.has(`${one.file?.fileName} ${quoted(one)[0]}`);
    if (!noType.includes(one.code)) return false;
    return errors.some((other) => !noType.includes(other.code) && statementOf(other) === statementOf(one));
  };
  return errors.filter((one) => !isEcho(one));
}

const messageOf = (error: typescript.Diagnostic): string => ts.flattenDiagnosticMessageText(error.messageText, '\n');

function quoted(error: typescript.Diagnostic): string[] {
  return [...messageOf(error).matchAll(/'"?([^'"]+)"?'/g)].map((match) => match[1] ?? '');
}

function statementOf(error: typescript.Diagnostic): typescript.Node | undefined {
  return error.file?.statements.find(
    (one) => one.getStart() <= (error.start ?? -1) && (error.start ?? -1) < one.getEnd(),
  );
}

function place(error: typescript.Diagnostic, checker: typescript.TypeChecker): Placed {
  let inLambda = false;
  for (let node = nodeAt(error); node; node = node.parent) {
    const literal = node.parent;
    if (!literal || !ts.isObjectLiteralExpression(literal) || !ts.isObjectLiteralElementLike(node)) continue;
    if (isLambda(node)) inLambda = true;
    const call = literal.parent;
    if (call && ts.isCallExpression(call) && call.arguments[0] === literal && isBuilder(call, checker)) {
      return { error, definition: { call, literal }, inLambda };
    }
  }
  const [definition] = [nodeAt(error)].flatMap((node) => (node ? definitionAt(node, checker) : []));
  return { error, ...(definition && { definition }), inLambda: false };
}

/** The definition that an error at its brace is about. */
function definitionAt(node: typescript.Node, checker: typescript.TypeChecker): Definition[] {
  const call = node.parent;
  const isArgument = call && ts.isCallExpression(call) && call.arguments[0] === node;
  return isArgument && ts.isObjectLiteralExpression(node) && isBuilder(call, checker) ? [{ call, literal: node }] : [];
}

function isLambda(member: typescript.ObjectLiteralElementLike): boolean {
  if (ts.isMethodDeclaration(member)) return true;
  if (!ts.isPropertyAssignment(member)) return false;
  return ts.isArrowFunction(member.initializer) || ts.isFunctionExpression(member.initializer);
}

/** Whether the call is one of the SDK's that take a part of a connector. */
function isBuilder(call: Call, checker: typescript.TypeChecker): boolean {
  const declared = builderType(call, checker)?.symbol?.declarations?.[0];
  return declared !== undefined && isBuilderDeclaration(declared);
}

function builderType(call: Call, checker: typescript.TypeChecker): typescript.Type | undefined {
  return ts.isIdentifier(call.expression) ? checker.getTypeAtLocation(call.expression) : undefined;
}

/** Keys of the literal that the builder does not know, each as a diagnostic. */
function unknownKeys({ call, literal }: Definition, checker: typescript.TypeChecker, root: string): Diagnostic[] {
  const [wanted] = builderType(call, checker)?.getCallSignatures()[0]?.parameters ?? [];
  const known = wanted
    ? checker
        .getTypeOfSymbol(wanted)
        .getProperties()
        .map((property) => property.name)
    : [];
  if (known.length === 0) return [];
  return literal.properties.flatMap((member) => {
    const { name } = member;
    if (!name || !(ts.isIdentifier(name) || ts.isStringLiteral(name)) || known.includes(name.text)) return [];
    const meant = closest(name.text, known);
    const found = typeProblems.unknownPart(name.text, call.expression.getText(), known, meant);
    return diagnosticAt(literal.getSourceFile(), name.getStart(), found, root);
  });
}
