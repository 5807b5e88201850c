import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type typescript from 'typescript';
import type { Form } from '../../scripts/platform/definition/key.ts';
import { ts } from '../types/check-types.ts';

const folder = fileURLToPath(new URL('../../scripts/sdk/types/', import.meta.url));
const core = fileURLToPath(new URL('../../scripts/sdk/core.d.ts', import.meta.url));
const files = readdirSync(folder).map((name) => path.join(folder, name));

let program: typescript.Program | undefined;
function checker(): typescript.TypeChecker {
  program ??= ts.createProgram([core, ...files], { noLib: true, strict: true, types: [] });
  return program.getTypeChecker();
}

/** What the SDK's types say of one key. */
export interface DeclaredKey {
  readonly isRequired: boolean;
  /** Of the function that may stand there; undefined where none may. */
  readonly parameters: number | undefined;
  /** Whether the rest of the type is what the form says. */
  fits(form: Form | undefined): boolean;
  /** The type as TypeScript shows it. */
  readonly text: string;
}

/** The keys that a type of the SDK's declares, by name; of `Field.help` those of that member's type. */
export function declaredKeys(name: string): Map<string, DeclaredKey> {
  const [typeName = '', member] = name.split('.');
  const whole = declaredType(typeName);
  const type = member === undefined ? whole : typeOf(property(whole, member));
  return new Map(
    checker()
      .getPropertiesOfType(type)
      .map((symbol) => [symbol.name, declaredKey(symbol)]),
  );
}

/** Names and values of an interface that says one word for each of its members. */
export function declaredWords(name: string): Map<string, string> {
  return new Map(
    checker()
      .getPropertiesOfType(declaredType(name))
      .map((symbol) => [symbol.name, (typeOf(symbol) as typescript.StringLiteralType).value]),
  );
}

function declaredType(name: string): typescript.Type {
  const types = checker();
  for (const file of files) {
    const source = program?.getSourceFile(file);
    const module = source && types.getSymbolAtLocation(source);
    const symbol =
      module?.exports?.get(name as typescript.__String) ??
      types
        .getSymbolsInScope(source as typescript.SourceFile, ts.SymbolFlags.Interface)
        .find((one) => one.name === name);
    if (symbol && symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)) {
      return types.getDeclaredTypeOfSymbol(symbol);
    }
  }
  throw new Error(`The SDK declares no type ${name}.`);
}

function property(type: typescript.Type, name: string): typescript.Symbol {
  const found = checker().getPropertyOfType(type, name);
  if (!found) throw new Error(`There is no member ${name}.`);
  return found;
}

const typeOf = (symbol: typescript.Symbol): typescript.Type =>
  checker().getNonNullableType(checker().getTypeOfSymbol(symbol));

function declaredKey(symbol: typescript.Symbol): DeclaredKey {
  const members = membersOf(typeOf(symbol));
  const [signature] = members.flatMap((one) => one.getCallSignatures());
  const data = members.filter((one) => one.getCallSignatures().length === 0);
  return {
    isRequired: (symbol.flags & ts.SymbolFlags.Optional) === 0,
    parameters: signature?.parameters.length,
    fits: (form) => (form ? areOf(data, form) : data.length === 0),
    text: checker().typeToString(typeOf(symbol)),
  };
}

/** `CheckedFields<I>` is a list of fields that is checked where it stands. */
const isFieldList = (type: typescript.Type): boolean => type.aliasSymbol?.name === 'CheckedFields';
const isFields = (form: Form): boolean => form.is === 'list' && form.of.is === 'part' && form.of.part === 'field';

const membersOf = (type: typescript.Type): readonly typescript.Type[] =>
  type.isUnion() && !isFieldList(type) ? type.types : [type];

/** Whether the members of a union are what the form says: each is one of it, and all of it is there. */
function areOf(members: readonly typescript.Type[], form: Form): boolean {
  const forms = formsOf(form);
  const found = members.map((member) => forms.find((one) => isOf(member, one)));
  return found.every(Boolean) && forms.every((one) => found.includes(one) && isWhole(members, one));
}

const formsOf = (form: Form): readonly Form[] => (form.is === 'any of' ? form.forms.flatMap(formsOf) : [form]);

/** Whether no value of an enumeration is left out. */
function isWhole(members: readonly typescript.Type[], form: Form): boolean {
  const values = members.flatMap((one) => (one.isStringLiteral() || one.isNumberLiteral() ? [one.value] : []));
  if (form.is === 'one of') return form.values.every((value) => values.includes(value));
  if (form.is !== 'whole number' || values.length === 0) return true;
  const { least = 0, most = 0 } = form;
  return values.length === most - least + 1;
}

function isOf(type: typescript.Type, form: Form): boolean {
  const { flags } = type;
  switch (form.is) {
    case 'text':
      return (flags & ts.TypeFlags.String) !== 0;
    case 'flag':
      return (flags & ts.TypeFlags.BooleanLike) !== 0;
    case 'number':
      return (flags & ts.TypeFlags.Number) !== 0;
    case 'whole number':
      return (flags & ts.TypeFlags.NumberLike) !== 0;
    case 'one of':
      return type.isStringLiteral() && form.values.includes(type.value);
    case 'pattern':
      return type.symbol?.name === 'RegExp';
    case 'list':
      return isFieldList(type) ? isFields(form) : isListOf(type, (item) => areOf(membersOf(item), form.of));
    case 'choices':
      return isListOf(type, (item) => membersOf(item).every((one) => checker().isTupleType(one)));
    case 'texts by name':
      return isNamed(type, (each) => (each.flags & ts.TypeFlags.String) !== 0);
    case 'named':
      return isNamed(type, (each) => form.each.form !== undefined && areOf(membersOf(each), form.each.form));
    case 'object':
      return isObject(type) || type.aliasSymbol?.name === 'OutputOf';
    case 'part':
      return isObject(type);
    default:
      return false;
  }
}

const isObject = (type: typescript.Type): boolean =>
  !checker().isArrayLikeType(type) && (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;

function isListOf(type: typescript.Type, test: (item: typescript.Type) => boolean): boolean {
  const item = checker().isArrayType(type) ? checker().getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
  return item !== undefined && test(item);
}

function isNamed(type: typescript.Type, test: (each: typescript.Type) => boolean): boolean {
  const each = checker().getIndexTypeOfType(type, ts.IndexKind.String);
  return each !== undefined && test(each);
}
