/** What the JSON Schema's errors mean, in the words of a connector's author. */
import type { ErrorObject } from 'ajv';
import { closest } from '../../text/closest.ts';
import { definitionMistakes as mistakes } from '../diagnostics/definition-mistakes.ts';

/** Of an `anyOf`, only what its nearest branch says is worth reading. */
export function mostSpecific(errors: readonly ErrorObject[]): ErrorObject[] {
  const wrappers = new Set(['anyOf', 'if', 'allOf']);
  const leaves = errors.filter((error) => !wrappers.has(error.keyword) && error.propertyName === undefined);
  const deepest = leaves.filter(
    (error) =>
      !isOfWhole(error) ||
      !leaves.some(
        (other) =>
          other.instancePath.startsWith(`${error.instancePath}/`) ||
          (error.keyword === 'type' && other.keyword === 'enum' && isTextAt(other, error.instancePath)),
      ),
  );
  return deepest.length > 0 ? deepest : [...errors];
}

/** Errors that say one thing together: of one value what it may be, of one object what it misses. */
export function alternatives(errors: readonly ErrorObject[]): ErrorObject[][] {
  const groups = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    const kind = isOfKind(error) ? 'kind' : error.keyword === 'required' ? 'required' : JSON.stringify(error.params);
    const choice = error.keyword === 'required' && isChoice(error) ? error.schemaPath.replace(/\/anyOf\/.*/, '') : '';
    const key = [error.instancePath, kind, choice].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), error]);
  }
  return [...groups.values()];
}

/** Says that the value as a whole is of the wrong kind: nobody needs that where something is said of what is in it. */
const isOfWhole = ({ keyword }: ErrorObject): boolean => ['type', 'lambda', 'regexp', 'enum'].includes(keyword);
const isTextAt = ({ instancePath, data }: ErrorObject, path: string): boolean =>
  instancePath === path && typeof data === 'string';
const isOfKind = ({ keyword }: ErrorObject): boolean => ['type', 'lambda', 'regexp'].includes(keyword);
const isChoice = ({ schemaPath }: ErrorObject): boolean => schemaPath.includes('/anyOf/');

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  lambda: 'a function',
  regexp: 'a pattern',
};

/**
 * The sentence for one mistake.
 *
 * @param together the error itself, and those that say one thing with it
 */
export function explain(error: ErrorObject, together: readonly ErrorObject[]): string {
  const { params, data } = error;
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(params.additionalProperty);
      const properties = Object.entries((error.parentSchema?.properties ?? {}) as Record<string, object>);
      const known = properties.filter(([, schema]) => !('refused' in schema)).map(([key]) => key);
      return mistakes.unknownKey(name, known, closest(name, known));
    }
    case 'required':
      return mistakes.missingKeys(
        together.map((one) => `'${one.params.missingProperty}'`),
        isChoice(error),
      );
    case 'enum': {
      const allowed = (params.allowedValues as unknown[]).map(String);
      return mistakes.unknownValue(data, allowed, closest(String(data), allowed));
    }
    case 'type':
    case 'lambda':
    case 'regexp': {
      const wanted = together.flatMap((one) => (one.keyword === 'type' ? one.params.type : one.keyword));
      return mistakes.otherKind([...new Set(wanted.map((kind) => kinds[kind] ?? kind))]);
    }
    case 'refused':
      return String(error.schema);
    case 'const':
      return mistakes.otherValue(params.allowedValue);
    case 'pattern':
      return mistakes.unusableName(data);
    case 'propertyNames':
      return mistakes.unusableKey(String(params.propertyName));
    default:
      return mistakes.other(error.message);
  }
}
