/** The evaluated definition → the Ruby hash: data is written out, functions are lowered, as the platform's tables say. */

import type { Key, Keys } from '../../platform/definition/key.ts';
import { isStep, keyOf, keysOf } from '../../platform/definition/parts.ts';
import { fieldsInFull, SharedFields } from '../../platform/shared-fields.ts';
import { writtenDefinition } from '../../platform/written-definition.ts';
import type { InputField } from '../lower/calls/input-fields.ts';
import { hash, type RubyEntry, type RubyExpression, symbol } from '../ruby/tree.ts';
import type { Assembly } from './assembly.ts';
import { data, misplaced, sample } from './data.ts';
import { asLambda, lambdaOf } from './lambda.ts';

type Data = Readonly<Record<string, unknown>>;
type Path = readonly string[];

/** The whole connector. */
export function emitConnector(definition: Data, assembly: Assembly): RubyExpression {
  const entries = entriesOf(writtenDefinition(definition), 'connector', [], assembly);
  const methods = assembly.methods.entries(assembly.lowering);
  const made = methods.length > 0 ? [{ key: symbol('methods'), value: hash(methods) }] : [];
  return hash(spaced([...entries, ...made]));
}

/** The entries of a part of the definition, each written as the table of its keys says, with the author's comments. */
function entriesOf(value: Data, part: string, path: Path, assembly: Assembly): RubyEntry[] {
  const keys = keysOf(part, value);
  return Object.entries(value).map(([name, one]): RubyEntry => {
    const here = [...path, name];
    const comment = assembly.sourceOf.remarks(here);
    return {
      key: symbol(name),
      value: written(one, keyOf(keys, name) ?? {}, here, () => inputFieldsOf(value, keys), assembly),
      ...(comment.length > 0 && { comment }),
    };
  });
}

/** @param inputFields the fields of the form of the step that the key belongs to */
function written(
  value: unknown,
  key: Key,
  path: Path,
  inputFields: () => readonly InputField[],
  assembly: Assembly,
): RubyExpression {
  const { form, lambda, later, wrapped, under } = key;
  if (typeof value === 'function') {
    if (!lambda || later === 'functions') return misplaced(value, assembly);
    return lambdaOf(value as () => unknown, lambda, assembly, lambda.readsInput && inputFields());
  }
  if (form?.is === 'part' && hasLambdas(form.part, value)) {
    const entries = entriesOf(value as Data, form.part, path, assembly);
    return hash(isStep(form.part) ? spacedAroundLambdas(entries) : spaced(entries));
  }
  if (form?.is === 'named') {
    const entries = Object.entries(value as Data).map(([name, one]): RubyEntry => {
      const comment = path.length === 1 ? assembly.sourceOf.comment([...path, name]) : undefined;
      const each = written(one, form.each, [...path, name], inputFields, assembly);
      return { key: symbol(name), value: each, ...(comment && { comment }) };
    });
    return hash(spaced(entries));
  }
  const write = key.isSample ? sample : data;
  const plain = write(key.isShared && value instanceof SharedFields ? value.fields : value, assembly);
  const whole = lambda && wrapped !== undefined ? asLambda(plain, lambda, wrapped) : plain;
  return under === undefined ? whole : hash([{ key: symbol(under), value: whole }]);
}

/** Others are plain data: a help, the options of a tree. */
const hasLambdas = (part: string, value: unknown): boolean =>
  Object.values(keysOf(part, value)).some(({ lambda }) => lambda);

function inputFieldsOf(step: Data, keys: Keys): InputField[] {
  const names = Object.keys(keys).filter((name) => keys[name]?.side === 'input');
  return names.flatMap((name) => fieldsInFull(step[name])) as unknown as InputField[];
}

const spaced = (entries: readonly RubyEntry[]): RubyEntry[] => entries.map((entry) => ({ ...entry, spaced: true }));

function spacedAroundLambdas(entries: readonly RubyEntry[]): RubyEntry[] {
  const isLambda = (entry: RubyEntry | undefined) => entry?.value.kind === 'lambda';
  return entries.map((entry, position) => ({
    ...entry,
    spaced: isLambda(entry) || isLambda(entries[position - 1]),
  }));
}
