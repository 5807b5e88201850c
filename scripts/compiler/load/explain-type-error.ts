/** TypeScript's own errors, reworded where its text would send an author of a connector the wrong way. */
import type { Diagnostic } from '../diagnostics.ts';
import { refusals } from '../lower/refusals.ts';
import { closest } from '../validate/closest.ts';
import { explainMemberOfResult, explainWholeResult, memberWithin } from './explain-result.ts';
import { displayName } from './program.ts';
import { methodRemedies, nameRemedies } from './remedies.ts';
import { expectedMembers, lastLine, sentenceOf, shorten } from './type-error-text.ts';
import { ts, type typescript } from './typescript.ts';

/** One of TypeScript's errors, and what is known of its place. */
interface Found {
  readonly code: number;
  readonly message: string;
  readonly node: typescript.Node | undefined;
  readonly checker: typescript.TypeChecker;
}

interface Explained {
  readonly id: string;
  readonly message: string;
  /** A better place than TypeScript's. */
  readonly node?: typescript.Node | undefined;
}

type Explain = (found: Found) => Explained | undefined;

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
  const { line, character } = file.getLineAndCharacterOfPosition(explained.node?.getStart() ?? found.start);
  return {
    id: explained.id,
    file: displayName(file.fileName, root),
    line: line + 1,
    column: character + 1,
    message: explained.message,
  };
}

function explain(found: Found): Explained {
  for (const one of byCode[found.code] ?? []) {
    const explained = one(found);
    if (explained) return explained;
  }
  const isSyntax = found.code >= 1000 && found.code < 2000;
  return { id: isSyntax ? 'syntax-error' : 'type-error', message: lastLine(found.message) };
}

const firstName = (message: string) => /'([^']+)'/.exec(message)?.[1] ?? '';
const hintIn = (message: string) => /Did you mean(?: the member| to write| to use)? '"?([^'"]+)"?'/.exec(message)?.[1];
const didYouMean = (name: string | undefined) => (name ? ` Did you mean '${name}'?` : '');

/** A method or property that neither the library nor the type has. */
const explainMember: Explain = ({ message, node, checker }) => {
  if (!node || !isLibraryMember(node, checker)) return undefined;
  const name = firstName(message);
  const hint = hintIn(message);
  const remedy = hint || !Object.hasOwn(methodRemedies, name) ? '' : ` ${methodRemedies[name]}`;
  const list = hint || remedy ? '' : ' scripts/sdk/core.d.ts lists what there is.';
  return {
    id: 'unsupported-method',
    message: `'${name}' is not among the JavaScript that a connector may use, for want of a faithful counterpart in Ruby.${didYouMean(hint)}${remedy}${list}`,
  };
};

/** A member of what a request gives, before it is awaited. */
const explainUnawaited: Explain = ({ message, node, checker }) => {
  const access = node?.parent;
  if (!access || !ts.isPropertyAccessExpression(access) || access.name !== node) return undefined;
  const type = checker.getTypeAtLocation(access.expression);
  const awaited = type.getProperty('then') && checker.getAwaitedType(type);
  const name = firstName(message);
  if (!awaited?.getProperty(name)) return undefined;
  return {
    id: 'type-error',
    message: `'${access.expression.getText()}' has no '${name}' before it is awaited. Write await in front of the request.`,
    node: access.expression,
  };
};

const explainName: Explain = ({ message, node }) => {
  const name = firstName(message);
  if (node && ts.isStringLiteral(node)) return explainModule({ message } as Found);
  const remedy = Object.hasOwn(nameRemedies, name) ? nameRemedies[name] : undefined;
  if (remedy) return { id: 'unknown-name', message: `There is no '${name}' in a connector. ${remedy}` };
  const hint = hintIn(message);
  const elsewhere = 'Import it, or see scripts/sdk/core.d.ts for the JavaScript that a connector may use.';
  return { id: 'unknown-name', message: `There is no '${name}' here.${didYouMean(hint) || ` ${elsewhere}`}` };
};

/** `Number(text)` and `Boolean`, which are types only. */
const explainValue: Explain = (found) =>
  Object.hasOwn(nameRemedies, firstName(found.message)) ? explainName(found) : undefined;

const explainModule: Explain = ({ message }) => {
  const name = firstName(message);
  return {
    id: 'unknown-module',
    message: name.startsWith('.')
      ? `There is no module '${name}'. Check the path, which ends in .ts.`
      : `A connector cannot import '${name}': in Workato there is nothing but the connector itself, and 'workato'.`,
  };
};

const explainExport: Explain = ({ message }) => {
  const [, module, name] = /'"?([^'"]+)"?' has no exported member (?:named )?'([^']+)'/.exec(message) ?? [];
  if (!module || !name) return undefined;
  return {
    id: 'unknown-name',
    message: `'${module.split('/').at(-1)}' exports no '${name}'.${didYouMean(hintIn(message))}`,
  };
};

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
  if (!node || !/Property 'then' is missing in type .* but required in type 'Promise</s.test(message)) return undefined;
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
  2339: [explainUnawaited, explainMember],
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

export function nodeAt(found: typescript.Diagnostic): typescript.Node | undefined {
  if (!found.file || found.start === undefined) return undefined;
  const start = found.start;
  let innermost: typescript.Node | undefined;
  const visit = (node: typescript.Node): void => {
    if (node.getStart(found.file) <= start && start < node.getEnd()) {
      innermost = node;
      ts.forEachChild(node, visit);
    }
  };
  ts.forEachChild(found.file, visit);
  return innermost;
}

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

/** Whether the property was looked for on something of the JavaScript library: a string, a list, `Math` … */
function isLibraryMember(node: typescript.Node, checker: typescript.TypeChecker): boolean {
  const access = node.parent;
  if (!access || !ts.isPropertyAccessExpression(access) || access.name !== node) return false;
  const type = checker.getApparentType(checker.getNonNullableType(checker.getTypeAtLocation(access.expression)));
  const members = type.isUnion() ? type.types.map((part) => checker.getApparentType(part)) : [type];
  return members.some((member) =>
    (member.getSymbol()?.declarations ?? []).some((declaration) =>
      declaration.getSourceFile().fileName.endsWith('/sdk/core.d.ts'),
    ),
  );
}
