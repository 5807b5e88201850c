/**
 * What of a connector can be run by itself, in the vocabulary of `workato exec` ("SDK CLI reference"): made of the tables'
 * rows that `exec` runs. NAME stands for the name of an action, a pick list …
 */
import { connectorKeys } from './definition/connector.ts';
import type { Key, Keys, Part } from './definition/key.ts';
import { parts } from './definition/parts.ts';

export interface RunnablePath {
  /** `actions.NAME.execute` */
  readonly template: string;
  readonly key: Key;
  /** What it is, for the help. */
  readonly about: string;
  /** Whether it is the author who writes it; else the compiler makes it. */
  readonly isAuthored: boolean;
}

export const runnablePaths: readonly RunnablePath[] = below(connectorKeys, []);

/** What a name in a path is the name of, for messages. */
export const namedKinds: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(connectorKeys as Keys).flatMap(([name, { form }]) => (form?.is === 'named' ? [[name, form.one]] : [])),
);

/** Parts of a connector that nothing here runs yet. */
export const notRunYet: readonly string[] = Object.entries(connectorKeys as Keys).flatMap(([name, { later }]) =>
  later === 'all' ? [name] : [],
);

function below(keys: Keys, steps: readonly string[]): RunnablePath[] {
  return Object.entries(keys).flatMap(([name, key]) => at(key, [...steps, name], key.instead === undefined));
}

function at(key: Key, steps: readonly string[], isAuthored: boolean): RunnablePath[] {
  const { form, later, exec, under } = key;
  if (later === 'all') return [];
  const template = [...steps, ...(under === undefined ? [] : [under])].join('.');
  const own = exec === undefined ? [] : [{ template, key, about: exec, isAuthored }];
  // Of several ways to sign in, the one in force is run, whatever its name is.
  if (form?.is === 'named' && steps.length > 1) return own;
  if (form?.is === 'named') return [...own, ...at(form.each, [...steps, 'NAME'], isAuthored)];
  if (form?.is !== 'part') return own;
  const part: Part = parts[form.part as keyof typeof parts];
  const tables = 'keys' in part ? [part] : Object.values(part.byType);
  const found = tables.flatMap(({ keys }) => below(keys, steps));
  // One kind of authorization has what another has, too.
  const isFirst = ({ template }: RunnablePath, at: number) =>
    found.findIndex((one) => one.template === template) === at;
  return [...own, ...found.filter(isFirst)];
}
