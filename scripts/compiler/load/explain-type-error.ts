/** TypeScript's own errors, reworded where its text would send an author of a connector the wrong way. */

import { closest } from '../../text/closest.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/diagnostic-at.ts';
import { refusals } from '../diagnostics/refusals.ts';
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
import {
  didYouMean,
  expectedMembers,
  firstName,
  hintIn,
  lacksAsync,
  lastLine,
  sentenceOf,
  shorten,
} from './type-error-text.ts';

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
  if (!file || found.start === undefined)
    return { id: explained.id, file: '', line: 1, column: 1, message: explained.message };
  return diagnosticAt(file, explained.node?.getStart() ?? found.start, explained, root);
}

function explain(found: Found): Explained {
  for (const one of byCode[found.code] ?? []) {
    const explained = one(found);
    if (explained) return explained;
  }
  const isSyntax = found.code >= 1000 && found.code < 2000;
  return { id: isSyntax ? 'syntax-error' : 'type-error', message: lastLine(found.message) };
}

/** A sentence that the SDK's types put in the place of a type says what is wrong. */
const explainSentence: Explain = ({ message, node, checker }) => {
  const sentence = sentenceOf(message);
  if (!sentence) return undefined;
  const name = firstName(sentence);
  const isResult = sentence.includes('output field');
  const known = isResult ? expectedMembers(message) : fieldAttributes(node, checker);
  const hint = sentence.startsWith(`'${name}' is not a`) ? closest(name, known) : undefined;
  return {
    id: 'type-error',
    message: `${sentence}.${didYouMean(hint)}`,
    node: isResult ? memberWithin(node, name) : undefined,
  };
};

/** `string | undefined` where `string` is wanted. */
const explainNothing: Explain = ({ message }) => {
  const [, nothing, wanted] =
    /^Type '(undefined|null)' is not assignable to type '([^']+)'/.exec(lastLine(message)) ?? [];
  if (!nothing) return undefined;
  const remedy =
    nothing === 'undefined'
      ? "Ask first, or give a default with '??'."
      : 'Declare the type with | null if that is meant.';
  return { id: 'type-error', message: `This may be ${nothing}, where ${wanted} is wanted. ${remedy}` };
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
  return { id: 'type-error', message: `'${given}' is none of Workato's ${kind}.${didYouMean(hintIn(message))}` };
};

/** A lambda that gives its result at once, where the SDK's types want a promise of it. */
const explainAsync: Explain = ({ message, node }) => {
  if (!node || !lacksAsync(message)) return undefined;
  return {
    id: 'type-error',
    message: `What '${node.getText()}' gives is awaited. Write async in front of '${node.getText()}'.`,
  };
};

const explainMissing: Explain = ({ message }) => {
  const one = /Property '([^']+)' is missing in type .* but required in type '(\w+)/s.exec(message);
  if (one) return { id: 'type-error', message: `'${one[1]}' is missing here, and ${one[2]} requires it.` };
  const several = /is missing the following properties from type '(\w+)[^:]*: (.+)$/s.exec(lastLine(message));
  return several
    ? { id: 'type-error', message: `These are missing here: ${several[2]}. ${several[1]} requires them.` }
    : undefined;
};

const explainPossibly: Explain = ({ message }) => {
  const [, name, nothing] = /'([^']+)' is possibly '([^']+)'/.exec(message) ?? [];
  const what = name ? `'${name}'` : 'This';
  const value = nothing ?? 'undefined';
  return {
    id: 'type-error',
    message: `${what} may be ${value.replace("' or '", ' or ')} here. Ask first (if, ?.), or give a default with '??'.`,
  };
};

const explainUnknown: Explain = ({ message }) => ({
  id: 'type-error',
  message: `Nothing is known of ${message.startsWith("'") ? `'${firstName(message)}'` : 'this value'} yet. Look first: isObject(value), Array.isArray(value), typeof value === 'string'.`,
});

const explainUntyped: Explain = ({ message }) => ({
  id: 'no-any',
  message: `The type of '${firstName(message)}' is not known. Declare it, as in (text: string).`,
});

const explainIndex: Explain = ({ message, node }) => {
  if (!/on type 'String'/.test(message)) return undefined;
  return {
    id: 'no-computed-index',
    message: 'A text cannot be read by an index here. Write slice(0, 1) for the first character.',
    node,
  };
};

/** A callback that wants more than it is given. */
const explainCallback: Explain = ({ message }) => {
  const [, wanted, given] =
    /Target signature provides too few arguments. Expected (\d+)(?: or more)?, but got (\d+)/.exec(message) ?? [];
  if (!wanted) return undefined;
  return {
    id: 'type-error',
    message: `This function has ${wanted} parameters, but ${given === '1' ? 'only the item' : `only ${given}`} is passed to it here. Leave the others out.`,
  };
};

const explainArguments: Explain = ({ message, node }) => {
  const isReduce = node && ts.isIdentifier(node) && node.text === 'reduce';
  return isReduce
    ? { id: 'type-error', message: 'Give reduce a value to begin with: Ruby gives nil for an empty list without one.' }
    : { id: 'type-error', message: shorten(message) };
};

/** Syntax of TypeScript's that makes code, which the option erasableSyntaxOnly refuses before any lowering. */
const explainErasable: Explain = ({ node }) => {
  const place = node && ts.findAncestor(node, (one) => one.kind in refusals);
  const refusal = place && refusals[place.kind];
  return refusal
    ? { ...refusal, node: ts.isEnumDeclaration(place) ? place.name : place }
    : {
        id: 'unsupported-syntax',
        message:
          "TypeScript's own syntax that makes code (namespace, parameters that become properties) is not allowed. Write plain functions and objects.",
      };
};

const plain =
  (id: string, message: string): Explain =>
  () => ({ id, message });

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
  7029: [plain('no-switch', 'A case goes on into the next one, which Ruby does not do. End it in break or return.')],
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
  const declared = field.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(field) : field;
  return checker
    .getDeclaredTypeOfSymbol(declared)
    .getProperties()
    .map((property) => property.name);
}
