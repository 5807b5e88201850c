/** The records of JavaScript's members, by the interfaces that core.d.ts declares them in. */
import { arrayMembers } from './array.ts';
import { mathMembers, numberMembers } from './number.ts';
import {
  arrayConstructorMembers,
  jsonMembers,
  objectConstructorMembers,
  objectMembers,
  promiseConstructorMembers,
  promiseMembers,
} from './object.ts';
import { type Builtin, type Builtins, isSupported } from './record.ts';
import { regExpMembers, stringMembers } from './string.ts';

export const builtins = {
  Array: arrayMembers,
  ArrayConstructor: arrayConstructorMembers,
  JSON: jsonMembers,
  Math: mathMembers,
  Number: numberMembers,
  Object: objectMembers,
  ObjectConstructor: objectConstructorMembers,
  Promise: promiseMembers,
  PromiseConstructor: promiseConstructorMembers,
  RegExp: regExpMembers,
  String: stringMembers,
} as const satisfies Readonly<Record<string, Builtins>>;

export type Owner = keyof typeof builtins;

/** The interface that a type of core.d.ts is one of; a list that cannot be changed has the members of any. */
export function ownerNamed(name: string): Owner | undefined {
  const owner = name.replace(/^ReadonlyArray$/, 'Array').replace(/^PromiseLike$/, 'Promise');
  return Object.hasOwn(builtins, owner) ? (owner as Owner) : undefined;
}

export function builtin(owner: Owner, name: string): Builtin | undefined {
  const members: Builtins = builtins[owner];
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

/** What to write instead of a member that its owner does not have, or that a lambda may not use. */
export function instead(owner: Owner | undefined, name: string): string | undefined {
  const owners = owner ? [owner] : (Object.keys(builtins) as Owner[]);
  return owners.map((one) => builtin(one, name)?.instead).find((advice) => advice !== undefined);
}

const records: readonly Builtin[] = Object.values<Builtins>(builtins).flatMap((members) => Object.values(members));

/** Ruby methods of the built-ins that may as well be asked twice. */
export const glances: ReadonlySet<string> = new Set(
  records.filter(isSupported).flatMap((record) => record.glances ?? []),
);
