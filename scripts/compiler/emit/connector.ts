/** The evaluated definition → the Ruby hash: data is written out, functions are lowered. */

import { inputConversion } from '../../platform/input-conversions.ts';
import { type Place, places } from '../../platform/places.ts';
import type { FunctionNode } from '../analysis/function-node.ts';
import type { SourceMap } from '../analysis/source-of.ts';
import type { Evaluated } from '../evaluate/evaluate.ts';
import type { InputField } from '../lower/calls/input-fields.ts';
import { type Lowering, reject } from '../lower/context.ts';
import { lowerFunction } from '../lower/function.ts';
import { translate } from '../regexp/translate.ts';
import { literal } from '../ruby/build.ts';
import {
  expression,
  hash,
  index,
  lambda,
  local,
  nil,
  parameter,
  type RubyEntry,
  type RubyExpression,
  symbol,
  text,
} from '../ruby/tree.ts';
import type { Methods } from './methods.ts';

type Data = Readonly<Record<string, unknown>>;

export interface Assembly {
  readonly lowering: Lowering;
  readonly evaluated: Evaluated;
  readonly nodes: ReadonlyMap<string, FunctionNode>;
  readonly methods: Methods;
  /** Where in the source a part of the definition stands. */
  readonly sourceOf: SourceMap;
  /** The shared lists, by identity: a field that holds one is written as its name. */
  readonly objectDefinitions: ReadonlyMap<unknown, string>;
  readonly pickLists: ReadonlyMap<unknown, string>;
}

/** The whole connector. */
export function assembleConnector(definition: Data, assembly: Assembly): RubyExpression {
  const entries: RubyEntry[] = [];
  const add = (name: string, value: RubyExpression) => entries.push({ key: symbol(name), value, spaced: true });
  for (const [name, value] of Object.entries(definition)) {
    if (value === undefined) continue;
    const part = value as Data;
    if (name === 'connection') add(name, connection(part, assembly));
    else if (name === 'test') add(name, lambdaOf(value, places.test, assembly));
    else if (name === 'actions')
      add(
        name,
        named(part, (one, key) => action(one as Data, key, assembly), assembly, name),
      );
    else if (name === 'object_definitions')
      add(
        name,
        named(part, (one) => objectDefinition(one, assembly), assembly, name),
      );
    else if (name === 'pick_lists')
      add(
        name,
        named(part, (one) => pickList(one, assembly), assembly, name),
      );
    else add(name, data(value, assembly));
  }
  const methods = assembly.methods.entries(assembly.lowering);
  if (methods.length > 0) add('methods', hash(methods));
  return hash(entries);
}

/** Entries with the name of their file above them and a blank line between. */
function named(
  part: Data,
  write: (value: unknown, name: string) => RubyExpression,
  assembly: Assembly,
  section: string,
): RubyExpression {
  const entries = Object.entries(part).map(([name, value]): RubyEntry => {
    const comment = assembly.sourceOf.comment([section, name]);
    return { key: symbol(name), value: write(value, name), spaced: true, ...(comment && { comment }) };
  });
  return hash(entries);
}

function connection(part: Data, assembly: Assembly): RubyExpression {
  const entries = Object.entries(part).map(([name, value]): RubyEntry => {
    const write = (): RubyExpression => {
      if (name === 'authorization') return authorization(value as Data, assembly);
      if (name === 'base_uri') return lambdaOf(value, places.base_uri, assembly);
      return data(value, assembly);
    };
    return { key: symbol(name), value: write(), spaced: true };
  });
  return hash(entries);
}

const authorizationPlaces: Readonly<Record<string, Place>> = {
  authorization_url: places.authorization_url,
  token_url: places.token_url,
  client_id: places.client_id,
  client_secret: places.client_secret,
  acquire: places.acquire,
  refresh: places.refresh,
  apply: places.apply,
  identity: places.identity,
  selected: places.selected,
};

/** The gem passes the type of the authorization where OAuth's lambdas get the token, so these declare the connection only. */
const customPlaces: Readonly<Record<string, Place>> = {
  ...authorizationPlaces,
  acquire: places.acquire_custom,
  apply: places.apply_custom,
};

function authorization(part: Data, assembly: Assembly): RubyExpression {
  const placeOf = part.type === 'oauth2' ? authorizationPlaces : customPlaces;
  const entries = Object.entries(part).map(([name, value]): RubyEntry => {
    const place = placeOf[name];
    const write = (): RubyExpression => {
      if (name === 'options') {
        const options = Object.entries(value as Data).map(([key, option]): RubyEntry => {
          return { key: symbol(key), value: authorization(option as Data, assembly), spaced: true };
        });
        return hash(options);
      }
      return place ? lambdaOf(value, place, assembly) : data(value, assembly);
    };
    return { key: symbol(name), value: write(), spaced: true };
  });
  return hash(entries);
}

/** The parameters under which Workato's documentation shows each lambda; a lambda without any would be static for ever. */
const wrapped: Readonly<Record<string, readonly string[]>> = {
  input_fields: ['object_definitions'],
  output_fields: ['object_definitions'],
  sample_output: ['connection', 'input'],
};

function action(part: Data, _name: string, assembly: Assembly): RubyExpression {
  let before: string | undefined;
  const entries = Object.entries(part)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]): RubyEntry => {
      const write = (): RubyExpression => {
        if (name === 'execute') {
          const fields = [part.config_fields, part.input_fields].flatMap((list) => (list ?? []) as InputField[]);
          return lambdaOf(value, places.execute, assembly, fields);
        }
        if ((name === 'description' || name === 'help') && typeof value === 'function') {
          return withAllParameters(lambdaOf(value, places[name], assembly), places[name]);
        }
        const parameters = wrapped[name];
        const isInput = name === 'input_fields' || name === 'config_fields';
        const written = data(isInput ? withConversions(value, assembly.objectDefinitions) : value, assembly);
        return parameters ? wrap(written, parameters) : written;
      };
      const written = write();
      const large = written.kind === 'lambda';
      const spaced = large || before === 'lambda';
      before = written.kind;
      return { key: symbol(name), value: written, spaced };
    });
  return hash(entries);
}

/** A Ruby lambda takes exactly its parameters, and here nothing shows that Workato passes only those that there are. */
function withAllParameters(written: RubyExpression, place: Place): RubyExpression {
  if (written.kind !== 'lambda') return written;
  const missing = place.parameters.slice(written.parameters.length).map((name) => parameter(`_${name}`));
  return { ...written, parameters: [...written.parameters, ...missing] };
}

function wrap(value: RubyExpression, parameters: readonly string[]): RubyExpression {
  const used = mentions(value, parameters[0] ?? '');
  return lambda(
    parameters.map((name, position) => parameter(position === 0 && used ? name : `_${name}`)),
    [expression(value)],
  );
}

function mentions(node: unknown, name: string): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if ('kind' in node && node.kind === 'local' && 'name' in node && node.name === name) return true;
  return Object.values(node).some((child) => mentions(child, name));
}

function objectDefinition(value: unknown, assembly: Assembly): RubyExpression {
  // Its own name must not be written in its own place.
  const others = new Map([...assembly.objectDefinitions].filter(([one]) => one !== value));
  const fields = data(withConversions(value, others), { ...assembly, objectDefinitions: others });
  const used = mentions(fields, 'object_definitions');
  const parameters = ['_connection', '_config_fields', ...(used ? ['object_definitions'] : [])];
  return hash([{ key: symbol('fields'), value: lambda(parameters.map(parameter), [expression(fields)]) }]);
}

function pickList(value: unknown, assembly: Assembly): RubyExpression {
  return lambda([parameter('_connection')], [expression(data(value, assembly))]);
}

/**
 * A number or boolean field gets the conversion that its type promises, unless it names one. A shared list has it in its own
 * place: it may serve as input too, and in an output Workato does not look at it.
 */
function withConversions(fields: unknown, shared: ReadonlyMap<unknown, string>): unknown {
  if (!Array.isArray(fields) || shared.has(fields)) return fields;
  return fields.map((field: Data) => withConversion(field, shared));
}

function withConversion(field: Data, shared: ReadonlyMap<unknown, string>): Data {
  const conversion = field.convert_input ? undefined : inputConversion(field);
  const properties = withConversions(field.properties, shared);
  return {
    ...field,
    ...(field.properties !== undefined && { properties }),
    ...(conversion && { convert_input: conversion }),
  };
}

/** Data of a definition: symbol keys, and the names of shared lists in their places. */
function data(value: unknown, assembly: Assembly): RubyExpression {
  const definition = assembly.objectDefinitions.get(value);
  if (definition !== undefined) return index(local('object_definitions'), text(definition));
  if (Array.isArray(value)) return { kind: 'array', items: value.map((item) => data(item, assembly)) };
  if (value instanceof RegExp) return pattern(value);
  if (typeof value === 'function') return misplaced(value, assembly);
  if (typeof value !== 'object' || value === null) return literal(value, 'symbols') ?? nil;
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([name, item]): RubyEntry => {
      const list = name === 'pick_list' ? assembly.pickLists.get(item) : undefined;
      return { key: symbol(name), value: list === undefined ? data(item, assembly) : text(list) };
    });
  return hash(entries);
}

/** A function where Workato takes data only. */
function misplaced(value: object, assembly: Assembly): RubyExpression {
  const registered = typeof value === 'function' ? assembly.evaluated.registered(value) : undefined;
  const node = registered && assembly.nodes.get(registered.key);
  return reject(
    assembly.lowering,
    node ?? assembly.sourceOf.node([]),
    'misplaced-function',
    'Workato takes data here, not a function. Write the list or object itself; it may be made by any TypeScript while the connector is built.',
  );
}

function pattern(value: RegExp): RubyExpression {
  const translated = translate(value.source, value.flags);
  // The validation has refused what cannot be translated.
  return 'refused' in translated ? nil : { kind: 'regexp', ...translated };
}

function lambdaOf(
  value: unknown,
  place: Place,
  assembly: Assembly,
  inputFields?: readonly InputField[],
): RubyExpression {
  if (typeof value !== 'function') return data(value, assembly);
  const registered = assembly.evaluated.registered(value);
  const node = registered && assembly.nodes.get(registered.key);
  if (!registered || !node) {
    return reject(
      assembly.lowering,
      assembly.sourceOf.node([]),
      'foreign-function',
      `The function for '${place.name}' comes from outside the connector's modules, so there is nothing to translate. Write it there: (…) => ….`,
    );
  }
  return lowerFunction(assembly.lowering, {
    node,
    place,
    captured: registered.captured(),
    ...(inputFields && { inputFields }),
  });
}
