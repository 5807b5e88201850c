/** TypeScript's own errors, reworded where its text would send an author of a connector the wrong way. */

import { closest } from '../../text/closest.ts';
import { resolveAlias } from '../analysis/symbols.ts';
import { arrayMembers } from '../builtins/array.ts';
import { type Diagnostic, ofFile } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/diagnostic-at.ts';
import { statementProblems } from '../diagnostics/statements.ts';
import { refusedSyntax, syntaxProblems } from '../diagnostics/syntax.ts';
import { typeProblems } from '../diagnostics/types.ts';
import { ts, type typescript } from '../typescript.ts';
import {
  explainExport,
  explainMember,
  explainModule,
  explainName,
  explainSettled,
  explainUnawaited,
  explainValue,
} from './explain-name.ts';
import { explainMemberOfResult, explainWholeResult, memberWithin } from './explain-result.ts';
import type { Explain, Explained, Found } from './explained.ts';
import { nodeAt } from './node-at.ts';
import { expectedMembers, firstName, hintIn, lacksAsync, lastLine, sentenceOf, shorten } from './type-error-text.ts';

/** One of TypeScript's errors as a diagnostic of this compiler. */
export function explainTypeError(
  found: typescript.Diagnostic,
  checker: typescript.TypeChecker,
  root: string,
): Diagnostic {
  const message = ts.flattenDiagnosticMessageText(found.messageText, '\n');
  const known = { code: found.code, message, node: nodeAt(found), checker };
  const explained = explain(known);
  const file = explained.node?.getSourceFile() ?? found.file;
  if (!file || found.start === undefined) return ofFile('', explained);
  return diagnosticAt(file, explained.node?.getStart() ?? found.start, explained, root);
}

function explain(found: Found): Explained {
  for (const one of byCode[found.code] ?? []) {
    const explained = one(found);
    if (explained) return explained;
  }
  const isSyntax = found.code >= 1000 && found.code < 2000;
  return isSyntax ? typeProblems.syntax(lastLine(found.message)) : typeProblems.other(lastLine(found.message));
}

/** A sentence that the SDK's types put in the place of a type says what is wrong. */
const explainSentence: Explain = ({ message, node, checker }) => {
  const sentence = sentenceOf(message);
  if (!sentence) return undefined;
  const name = firstName(sentence);
  const isResult = sentence.includes('output field');
  const known = isResult ? expectedMembers(message) : fieldAttributes(node, checker);
  const hint = sentence.startsWith(`'${name}' is not a`) ? closest(name, known) : undefined;
  return { ...typeProblems.other(`${sentence}.`, hint), node: isResult ? memberWithin(node, name) : undefined };
};

/** `string | undefined` where `string` is wanted. */
const explainNothing: Explain = ({ message }) => {
  const [, nothing, wanted] =
    /^Type '(undefined|null)' is not assignable to type '([^']+)'/.exec(lastLine(message)) ?? [];
  if (!nothing) return undefined;
  return (nothing === 'undefined' ? typeProblems.mayBeUndefined : typeProblems.mayBeNull)(wanted ?? '');
};

const kindsOfType: Readonly<Record<string, string>> = {
  ControlType: "control types ('control_type')",
  FieldType: "types of a field ('type')",
};

const explainChoice: Explain = ({ message }) => {
  const [, given, type = ''] =
    /^Type '"([^"]*)"' is not assignable to type '(\w+)(?: \| undefined)?'/.exec(message) ?? [];
  const kind = kindsOfType[type];
  if (given === undefined || !kind) return undefined;
  return typeProblems.unknownChoice(given, kind, hintIn(message));
};

/** A lambda that gives its result at once, where the SDK's types want a promise of it. */
const explainAsync: Explain = ({ message, node }) => {
  return node && lacksAsync(message) ? typeProblems.notAsync(node.getText()) : undefined;
};

const explainMissing: Explain = ({ message }) => {
  const [, name, type] = /Property '([^']+)' is missing in type .* but required in type '(\w+)/s.exec(message) ?? [];
  if (name && type) return typeProblems.missingMember(name, type);
  const [, owner, names] =
    /is missing the following properties from type '(\w+)[^:]*: (.+)$/s.exec(lastLine(message)) ?? [];
  return owner && names ? typeProblems.missingMembers(names, owner) : undefined;
};

const explainPossibly: Explain = ({ message }) => {
  const [, name, nothing] = /'([^']+)' is possibly '([^']+)'/.exec(message) ?? [];
  const value = nothing?.replace("' or '", ' or ') ?? 'undefined';
  return typeProblems.possiblyNothing(name ? `'${name}'` : 'This', value);
};

const explainUnknown: Explain = ({ message }) =>
  typeProblems.unknown(message.startsWith("'") ? `'${firstName(message)}'` : 'this value');

const explainUntyped: Explain = ({ message }) => typeProblems.untyped(firstName(message));

const explainIndex: Explain = ({ message, node }) =>
  /on type 'String'/.test(message) ? { ...typeProblems.textByIndex, node } : undefined;

/** A callback that wants more than it is given. */
const explainCallback: Explain = ({ message }) => {
  const [, wanted, given] =
    /Target signature provides too few arguments. Expected (\d+)(?: or more)?, but got (\d+)/.exec(message) ?? [];
  return wanted && given ? typeProblems.callbackWantsMore(wanted, given) : undefined;
};

const explainArguments: Explain = ({ message, node }) => {
  const isReduce = node && ts.isIdentifier(node) && node.text === 'reduce';
  return isReduce ? arrayMembers.reduce.refusals.noInitial : typeProblems.other(shorten(message));
};

/** Syntax of TypeScript's that makes code, which the option erasableSyntaxOnly refuses before any lowering. */
const explainErasable: Explain = ({ node }) => {
  const place = node && ts.findAncestor(node, (one) => one.kind in refusedSyntax);
  const refusal = place && refusedSyntax[place.kind];
  if (!refusal) return syntaxProblems.notErasable;
  return { ...refusal, node: ts.isEnumDeclaration(place) ? place.name : place };
};

const byCode: Readonly<Record<number, readonly Explain[]>> = {
  1294: [explainErasable],
  2304: [explainName],
  2305: [explainExport],
  2307: [explainModule],
  2322: [explainAsync, explainSentence, explainWholeResult, explainMemberOfResult, explainNothing],
  2339: [explainSettled, explainUnawaited, explainMember],
  2344: [explainSentence],
  2345: [explainCallback, explainSentence, explainMissing, explainNothing],
  2375: [explainWholeResult, explainMemberOfResult, explainNothing],
  2379: [explainWholeResult, explainMemberOfResult, explainNothing],
  2412: [explainWholeResult, explainMemberOfResult, explainNothing],
  2532: [explainPossibly],
  2550: [explainMember],
  2551: [explainUnawaited, explainMember],
  2552: [explainName],
  2554: [explainArguments],
  2571: [explainUnknown],
  2580: [explainName],
  2583: [explainName],
  2584: [explainName],
  2591: [explainName],
  2693: [explainValue],
  2724: [explainExport],
  2739: [explainAsync, explainMissing],
  2740: [explainMissing],
  2741: [explainAsync, explainMissing],
  2769: [explainCallback],
  2820: [explainChoice],
  7006: [explainUntyped],
  7029: [() => statementProblems.fallThrough],
  7031: [explainUntyped],
  7053: [explainIndex],
  18046: [explainUnknown],
  18047: [explainPossibly],
  18048: [explainPossibly],
  18049: [explainPossibly],
};

/** The attributes of a field, as the SDK's types have them. */
function fieldAttributes(node: typescript.Node | undefined, checker: typescript.TypeChecker): string[] {
  const sdk = node?.getSourceFile().statements.find((statement): statement is typescript.ImportDeclaration => {
    return ts.isImportDeclaration(statement) && statement.moduleSpecifier.getText().slice(1, -1) === 'workato';
  });
  const module = sdk && checker.getSymbolAtLocation(sdk.moduleSpecifier);
  const field = module && checker.getExportsOfModule(module).find((symbol) => symbol.name === 'Field');
  if (!field) return [];
  return checker
    .getDeclaredTypeOfSymbol(resolveAlias(field, checker))
    .getProperties()
    .map((property) => property.name);
}
