import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isFile } from '../command-line/is-file.ts';
import { UsageError } from '../command-line/problem.ts';
import type { Terminal } from '../command-line/terminal.ts';
import type { Invocation } from '../platform/runtime.ts';
import { type Definition, fixtureFor, shippedFixtures, unusableFixtures } from '../recordings/index.ts';

/** Recorded answers for one run, and the call that they were recorded for where that is known. */
export interface ChosenFixture {
  readonly name: string;
  readonly definitions: readonly Definition[];
  readonly call?: Invocation;
  /** Which shipped files could not be looked at, and why; none where one fits. */
  readonly notes: readonly string[];
}

/**
 * The answers for a call: the file that was named, or the project's own one that fits.
 *
 * @throws UsageError when the file cannot be used
 */
export function chooseFixture(
  call: Invocation,
  file: string | undefined,
  { cwd, root }: Pick<Terminal, 'cwd' | 'root'>,
): ChosenFixture {
  if (file !== undefined) return readAnswers(path.resolve(cwd, file), file);
  const fitting = fixtureFor(call, folderIn(root));
  if (!fitting) return { name: 'none', definitions: [], notes: unusableFixtures(folderIn(root)) };
  return { name: fitting.name, definitions: fitting.definitions, call: fitting.scenario.call, notes: [] };
}

const folderIn = (root: string): string => path.join(root, 'fixtures/http');

/** The longest input that is worth showing. */
const longest = 300;

/** The inputs that the shipped calls of a path have, for a person who asks for one that is not recorded. */
export function recordedInputs(call: Invocation, root: string): string[] {
  const called = call.path.replace(/\.execute$/, '');
  const inputs = shippedFixtures(folderIn(root))
    .filter(({ scenario }) => scenario.call.path === called)
    .map(({ scenario }) => JSON.stringify(scenario.call.input ?? {}))
    .filter((input) => input.length <= longest);
  return [...new Set(inputs)].map((input) => `--input '${input.replaceAll("'", "'\\''")}'`);
}

/** Any file in nock's own format; what only the shipped ones carry is not asked for. */
function readAnswers(file: string, name: string): ChosenFixture {
  if (!isFile(file)) throw new UsageError(`There is no fixture file ${name}. Check the path.`);
  let definitions: unknown;
  try {
    definitions = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    throw new UsageError(`The fixture ${name} is not JSON. It is a list in the format of nock.define.`);
  }
  const usable =
    Array.isArray(definitions) && definitions.every((one) => one && typeof one === 'object' && 'scope' in one);
  if (!usable) {
    throw new UsageError(
      `The fixture ${name} is not in nock's format: a list of objects with scope, method, path, status and response.`,
    );
  }
  return { name, definitions: definitions as Definition[], notes: [] };
}
