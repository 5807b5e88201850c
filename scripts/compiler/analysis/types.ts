/** The questions that lowering asks about a type, under names that read as questions. */
import { ts, type typescript } from '../typescript.ts';

type Type = typescript.Type;
type Checker = typescript.TypeChecker;

/** What a value is, once null and undefined are set aside. */
export type Kind = 'string' | 'number' | 'boolean' | 'list' | 'object' | 'function' | 'unknown' | 'nothing' | 'mixed';

const has = (type: Type, flags: typescript.TypeFlags) => (type.flags & flags) !== 0;

const isNull = (type: Type): boolean => has(type, ts.TypeFlags.Null);
export const isUndefined = (type: Type): boolean => has(type, ts.TypeFlags.Undefined | ts.TypeFlags.Void);
export const isAny = (type: Type): boolean => has(type, ts.TypeFlags.Any);
const isUnknown = (type: Type): boolean => has(type, ts.TypeFlags.Unknown);
export const isNever = (type: Type): boolean => has(type, ts.TypeFlags.Never);
const isText = (type: Type): boolean => has(type, ts.TypeFlags.StringLike);

/** What a value of the type may be: the members of a union, and what a type parameter is limited to. */
function members(type: Type, checker: Checker): readonly Type[] {
  if (type.isUnion()) return type.types.flatMap((one) => members(one, checker));
  if (isText(type) || !has(type, ts.TypeFlags.Instantiable)) return [type];
  const limit = checker.getBaseConstraintOfType(type);
  return limit && limit !== type ? members(limit, checker) : [type];
}

/** A type parameter without a limit is as good as unknown. */
function isOpen(type: Type): boolean {
  return isUnknown(type) || isAny(type) || (!isText(type) && has(type, ts.TypeFlags.Instantiable));
}

/**
 * The type of an expression where it stands. TypeScript sometimes concludes too much: where `a ?? false` does not hold, it
 * takes `a` for undefined, though it may be false. So a name that seems to be nothing has its declared type.
 */
export function typeAt(node: typescript.Node, checker: Checker): Type {
  const narrowed = checker.getTypeAtLocation(node);
  const isName = ts.isIdentifier(node) || ts.isPropertyAccessExpression(node);
  const symbol = isName && kindOf(narrowed, checker) === 'nothing' ? checker.getSymbolAtLocation(node) : undefined;
  return symbol ? checker.getTypeOfSymbol(symbol) : narrowed;
}

/** What the value of an expression is, where it stands. */
export function kindAt(node: typescript.Node, checker: Checker): Kind {
  return kindOf(typeAt(node, checker), checker);
}

export function canBeUndefined(type: Type, checker: Checker): boolean {
  return members(type, checker).some((member) => isUndefined(member) || isOpen(member));
}
export function canBeNull(type: Type, checker: Checker): boolean {
  return members(type, checker).some((member) => isNull(member) || isOpen(member));
}
export function canBeNothing(type: Type, checker: Checker): boolean {
  return canBeNull(type, checker) || canBeUndefined(type, checker);
}

/** Whether both are declared, which Ruby cannot tell apart; `unknown` is looked at before use anyway. */
export function mixesNullAndUndefined(type: Type, checker: Checker): boolean {
  const declared = members(type, checker);
  return declared.some(isNull) && declared.some((member) => isUndefined(member) && !has(member, ts.TypeFlags.Void));
}

/** Whether it may be `false`: a `??` must not be written as `||` then. */
export function canBeFalse(type: Type, checker: Checker): boolean {
  return members(type, checker).some(
    (member) =>
      isOpen(member) ||
      isEmptyObject(member) ||
      (has(member, ts.TypeFlags.BooleanLike) && checker.typeToString(member) !== 'true'),
  );
}

/** Whether the text may be empty: false for a union of literals that are not. */
export function canBeEmptyText(type: Type, checker: Checker): boolean {
  return members(type, checker).some((member) => (member.isStringLiteral() ? member.value === '' : isText(member)));
}

export function kindOf(type: Type, checker: Checker): Kind {
  const kinds = new Set(
    members(type, checker)
      .filter((member) => !isNull(member) && !isUndefined(member) && !isNever(member))
      .map((member) => kindOfOne(member, checker)),
  );
  if (kinds.size === 0) return 'nothing';
  const [only] = kinds;
  return kinds.size === 1 && only ? only : 'mixed';
}

function kindOfOne(type: Type, checker: Checker): Kind {
  if (isText(type)) return 'string';
  if (has(type, ts.TypeFlags.NumberLike)) return 'number';
  if (has(type, ts.TypeFlags.BooleanLike)) return 'boolean';
  if (isOpen(type) || has(type, ts.TypeFlags.NonPrimitive) || isEmptyObject(type)) return 'unknown';
  if (type.isIntersection()) return kindOfIntersection(type, checker);
  if (checker.isArrayType(type) || checker.isTupleType(type)) return 'list';
  if (type.getCallSignatures().length > 0) return 'function';
  if (takesOthers(type, checker)) return 'unknown';
  return has(type, ts.TypeFlags.Object) ? 'object' : 'mixed';
}

/** Whether text, a number or a list may stand behind an object's type, as behind `{ length: number }`. */
function takesOthers(type: Type, checker: Checker): boolean {
  const symbol: typescript.Symbol | undefined = type.symbol;
  if (!has(type, ts.TypeFlags.Object) || (symbol && (symbol.flags & ts.SymbolFlags.ObjectLiteral) !== 0)) return false;
  if (type.getNumberIndexType() && !type.getStringIndexType()) return true;
  const names = type.getProperties().map(({ name }) => name);
  const others = [checker.getStringType(), checker.getNumberType(), checker.getBooleanType()];
  return others.some((other) => {
    const apparent = checker.getApparentType(other);
    return names.some((name) => apparent.getProperty(name)) && checker.isTypeAssignableTo(other, type);
  });
}

/** `string & {}` is text; `{ a } & { b }` is an object; a list with a mark is a list. */
function kindOfIntersection(type: typescript.IntersectionType, checker: Checker): Kind {
  const kinds = new Set(type.types.map((part) => kindOf(part, checker)).filter((kind) => kind !== 'unknown'));
  const [only] = kinds;
  if (kinds.has('list')) return 'list';
  if (kinds.size === 0) return type.getProperties().length > 0 ? 'object' : 'unknown';
  return kinds.size === 1 && only ? only : 'mixed';
}

/** `{}`, which any value but null and undefined is; not the type of the literal `{}`, which is an object. */
function isEmptyObject(type: Type): boolean {
  if (!has(type, ts.TypeFlags.Object)) return false;
  const symbol: typescript.Symbol | undefined = type.symbol;
  const isLiteral = symbol !== undefined && (symbol.flags & ts.SymbolFlags.ObjectLiteral) !== 0;
  return (
    !isLiteral &&
    type.getProperties().length === 0 &&
    type.getStringIndexType() === undefined &&
    type.getNumberIndexType() === undefined &&
    type.getCallSignatures().length === 0
  );
}

/** Whether `===` compares it by value in both languages. */
export function isPrimitive(type: Type, checker: Checker): boolean {
  return members(type, checker).every((member) => {
    const kind = kindOfOne(member, checker);
    return isNull(member) || isUndefined(member) || kind === 'string' || kind === 'number' || kind === 'boolean';
  });
}

/** The type of a list's items. */
export function itemType(type: Type, checker: Checker): Type | undefined {
  return checker.getIndexTypeOfType(checker.getNonNullableType(type), ts.IndexKind.Number);
}

/** The type of one item of a pair. */
export function itemTypeAt(type: Type, position: number, checker: Checker): Type | undefined {
  const symbol = checker.getPropertyOfType(checker.getNonNullableType(type), String(position));
  return symbol && checker.getTypeOfSymbol(symbol);
}

/** Whether the type is declared by the SDK under this name: `Request`, `Promise` … */
function isNamed(type: Type, name: string): boolean {
  const symbol = type.getSymbol() ?? type.aliasSymbol;
  return (
    symbol?.name === name &&
    (symbol.declarations ?? []).some((declaration) => declaration.getSourceFile().isDeclarationFile)
  );
}

const isOne = (type: Type, test: (member: Type) => boolean) => (type.isUnion() ? type.types.some(test) : test(type));

export const isRequest = (type: Type): boolean =>
  isOne(type, (member) => isNamed(member, 'Request') || isNamed(member, 'SettledRequest'));
export const isPromise = (type: Type): boolean =>
  isOne(type, (member) => isNamed(member, 'Promise') || isNamed(member, 'PromiseLike'));
