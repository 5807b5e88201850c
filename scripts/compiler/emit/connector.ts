/** The evaluated definition → the Ruby hash: data is written out, functions are lowered. */

import {
  actionKeys,
  authorizationKeys,
  choiceOfAuthorizationKeys,
  connectionKeys,
  connectorKeys,
  type Key,
  type Keys,
  type Shape,
} from '../../platform/definition-keys.ts';
import type { Place } from '../../platform/places.ts';
import {
  JoinedFields,
  SharedFields,
  type SharedParts,
  writtenDefinition,
  writtenFields,
} from '../../platform/written-fields.ts';
import type { FunctionNode } from '../analysis/function-node.ts';
import type { SourceMap } from '../analysis/source-of.ts';
import { definitionProblems } from '../diagnostics/definition.ts';
import type { Evaluated } from '../evaluate/evaluate.ts';
import type { InputField } from '../lower/calls/input-fields.ts';
import { type Lowering, reject } from '../lower/context.ts';
import { lowerFunction } from '../lower/function.ts';
import { translate } from '../regexp/translate.ts';
import { call, literal } from '../ruby/build.ts';
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
  send,
  symbol,
  text,
} from '../ruby/tree.ts';
import type { Methods } from './methods.ts';
import type { SharedSample } from './samples.ts';

type Data = Readonly<Record<string, unknown>>;

interface Assembly {
  readonly lowering: Lowering;
  readonly evaluated: Evaluated;
  readonly nodes: ReadonlyMap<string, FunctionNode>;
  readonly methods: Methods;
  /** Where in the source a part of the definition stands. */
  readonly sourceOf: SourceMap;
  /** The shared lists: what holds one is written as its name. */
  readonly shared: SharedParts;
  readonly samples: ReadonlyMap<unknown, SharedSample>;
}

/** The whole connector. */
export function emitConnector(definition: Data, assembly: Assembly): RubyExpression {
  const entries = keyed(definition, connectorKeys, [], assembly).map(
    (entry): RubyEntry => ({ ...entry, spaced: true }),
  );
  const methods = assembly.methods.entries(assembly.lowering);
  const written = methods.length > 0 ? [{ key: symbol('methods'), value: hash(methods), spaced: true }] : [];
  return hash([...entries, ...written]);
}

/** Where a part stands, from the whole connector on. */
type Path = readonly string[];

/** The entries of a part of the definition, each written as the table of its keys says, with the author's comments. */
function keyed(part: Data, keys: Keys, path: Path, assembly: Assembly, isCustom = false): RubyEntry[] {
  return Object.entries(part)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]): RubyEntry => {
      const here = [...path, name];
      const key = keys[name] ?? {};
      const place = (isCustom && key.customPlace) || key.place;
      const comment = assembly.sourceOf.remarks(here);
      return {
        key: symbol(name),
        value:
          place && typeof value === 'function'
            ? keyLambda(value as AnyFunction, place, key, part, assembly)
            : keyData(value, key, here, assembly),
        ...(comment.length > 0 && { comment }),
      };
    });
}

type AnyFunction = (...values: never) => unknown;

function keyLambda(value: AnyFunction, place: Place, key: Key, part: Data, assembly: Assembly): RubyExpression {
  const written = lambdaOf(value, place, assembly, place.readsInput ? inputFields(part) : undefined);
  return key.takesAll ? withAllParameters(written, place) : written;
}

function keyData(value: unknown, key: Key, path: Path, assembly: Assembly): RubyExpression {
  const written = (key.holds && writers[key.holds]?.(value as Data, path, assembly)) || data(value, assembly);
  return key.wrapped ? wrap(written, key.wrapped) : written;
}

const inputFields = (part: Data): InputField[] =>
  [part.config_fields, part.input_fields].flatMap((list) => (list ?? []) as InputField[]);

type Writer = (part: Data, path: Path, assembly: Assembly) => RubyExpression;

/** How the shapes are written that are more than data. */
const writers: Readonly<Partial<Record<Shape, Writer>>> = {
  connection: (part, path, assembly) => hash(spaced(keyed(part, connectionKeys, path, assembly))),
  authorization: (part, path, assembly) => authorization(part, path, assembly),
  'authorization options': (part, path, assembly) => {
    const options = Object.entries(part).map(([name, option]): RubyEntry => {
      return { key: symbol(name), value: authorization(option as Data, [...path, name], assembly) };
    });
    return hash(spaced(options));
  },
  actions: (part, path, assembly) =>
    named(part, path, assembly, (one, name) => step(one as Data, actionKeys, [...path, name], assembly)),
  sample: (value, _path, assembly) => sample(value, assembly),
  'object definitions': (part, path, assembly) => named(part, path, assembly, (one) => objectDefinition(one, assembly)),
  'pick lists': (part, path, assembly) =>
    named(part, path, assembly, (one) => lambda([parameter('_connection')], [expression(data(one, assembly))])),
  fields: (list, path, assembly) => {
    if (!Array.isArray(list)) return data(list, assembly);
    return data(writtenFields(list, assembly.shared, path.at(-1) === 'output_fields' ? 'output' : 'input'), assembly);
  },
};

const spaced = (entries: readonly RubyEntry[]): RubyEntry[] => entries.map((entry) => ({ ...entry, spaced: true }));

/** Entries with the name of their file above them and a blank line between. */
function named(
  part: Data,
  path: Path,
  assembly: Assembly,
  write: (value: unknown, name: string) => RubyExpression,
): RubyExpression {
  const entries = Object.entries(part).map(([name, value]): RubyEntry => {
    const comment = assembly.sourceOf.comment([...path, name]);
    return { key: symbol(name), value: write(value, name), ...(comment && { comment }) };
  });
  return hash(spaced(entries));
}

/** The gem passes the type of the authorization where OAuth's lambdas get the token, so others declare the connection only. */
function authorization(part: Data, path: Path, assembly: Assembly): RubyExpression {
  const keys = { ...authorizationKeys, ...choiceOfAuthorizationKeys };
  return hash(spaced(keyed(part, keys, path, assembly, part.type !== 'oauth2')));
}

/** An action or a trigger: a blank line around what is long. */
function step(part: Data, keys: Keys, path: Path, assembly: Assembly): RubyExpression {
  const entries = keyed(part, keys, path, assembly);
  return hash(
    entries.map((entry, position): RubyEntry => {
      const isLarge = [entry, entries[position - 1]].some((one) => one?.value.kind === 'lambda');
      return { ...entry, spaced: isLarge };
    }),
  );
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
  const written = Array.isArray(value) ? writtenDefinition(value, assembly.shared) : value;
  const fields = data(written, assembly);
  const used = mentions(fields, 'object_definitions');
  const parameters = ['_connection', '_config_fields', ...(used ? ['object_definitions'] : [])];
  return hash([{ key: symbol('fields'), value: lambda(parameters.map(parameter), [expression(fields)]) }]);
}

/** Data of a definition: symbol keys, and the names of shared lists in their places. */
function data(value: unknown, assembly: Assembly, write: typeof sample = data): RubyExpression {
  if (value instanceof JoinedFields) return joined(value.parts.map((part) => data(part, assembly)));
  if (value instanceof SharedFields) return index(local('object_definitions'), text(value.name));
  if (Array.isArray(value)) return { kind: 'array', items: value.map((item) => write(item, assembly)) };
  if (value instanceof RegExp) return pattern(value);
  if (typeof value === 'function') return misplaced(value, assembly);
  if (typeof value !== 'object' || value === null) return literal(value, 'symbols') ?? nil;
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([name, item]): RubyEntry => ({ key: symbol(name), value: write(item, assembly) }));
  return hash(entries);
}

/** The data of a sample: what others show too is called. */
function sample(value: unknown, assembly: Assembly): RubyExpression {
  const shared = assembly.samples.get(value);
  if (!shared) return data(value, assembly, sample);
  const own = () => data(value, assembly, sample);
  return call(assembly.methods.constant(value, shared.name, shared.file, own), []);
}

/** `[…].concat(object_definitions['profile'])`: each of them gives a list of its own, so that it may be added to. */
function joined([first = nil, ...others]: readonly RubyExpression[]): RubyExpression {
  return others.reduce((list, other) => send(list, 'concat', [other]), first);
}

/** A function where Workato takes data only. */
function misplaced(value: object, assembly: Assembly): RubyExpression {
  const registered = typeof value === 'function' ? assembly.evaluated.registered(value) : undefined;
  const node = registered && assembly.nodes.get(registered.key);
  return reject(assembly.lowering, node ?? assembly.sourceOf.node([]), definitionProblems.functionInData);
}

function pattern(value: RegExp): RubyExpression {
  const translated = translate(value.source, value.flags);
  // The validation has refused what cannot be translated.
  return 'refused' in translated ? nil : { kind: 'regexp', ...translated };
}

function lambdaOf(
  value: AnyFunction,
  place: Place,
  assembly: Assembly,
  inputFields?: readonly InputField[],
): RubyExpression {
  const registered = assembly.evaluated.registered(value);
  const node = registered && assembly.nodes.get(registered.key);
  if (!registered || !node) {
    return reject(assembly.lowering, assembly.sourceOf.node([]), definitionProblems.foreignFunction(place.name));
  }
  return lowerFunction(assembly.lowering, {
    node,
    place,
    captured: registered.captured(),
    ...(inputFields && { inputFields }),
  });
}
