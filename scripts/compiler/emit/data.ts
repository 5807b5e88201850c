/** Data of a definition → Ruby literals: symbol keys, and the names of shared lists in their places. */
import { JoinedFields, SharedFields } from '../../platform/shared-fields.ts';
import { definitionProblems } from '../diagnostics/definition.ts';
import { reject } from '../lower/context.ts';
import { translate } from '../regexp/translate.ts';
import { call, literal } from '../ruby/build.ts';
import { hash, index, local, nil, type RubyEntry, type RubyExpression, send, symbol, text } from '../ruby/tree.ts';
import type { Assembly } from './assembly.ts';

type Write = (value: unknown, assembly: Assembly) => RubyExpression;

/** @param write how what is inside it is written */
export function data(value: unknown, assembly: Assembly, write: Write = data): RubyExpression {
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
export function sample(value: unknown, assembly: Assembly): RubyExpression {
  const own = () => data(value, assembly, sample);
  const shared = assembly.samples.get(value);
  return shared ? call(assembly.methods.constant(value, shared.name, shared.file, own), []) : own();
}

/** `[…].concat(object_definitions['profile'])`: each of them gives a list of its own, so that it may be added to. */
function joined([first = nil, ...others]: readonly RubyExpression[]): RubyExpression {
  return others.reduce((list, other) => send(list, 'concat', [other]), first);
}

/** A function where Workato takes data only. */
// biome-ignore lint/complexity/noBannedTypes: any function value of the definition.
export function misplaced(value: Function, assembly: Assembly): RubyExpression {
  const registered = assembly.evaluated.registered(value);
  const node = registered && assembly.nodes.get(registered.key);
  return reject(assembly.lowering, node ?? assembly.sourceOf.node([]), definitionProblems.functionInData);
}

function pattern(value: RegExp): RubyExpression {
  const translated = translate(value.source, value.flags);
  // The validation has refused what cannot be translated.
  return 'refused' in translated ? nil : { kind: 'regexp', ...translated };
}
