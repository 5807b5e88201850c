import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Invocation } from '../platform/runtime.ts';
import type { Fixture } from './fixture.ts';
import { fixtureFolder, readFixture } from './read-fixture.ts';

/** The fixtures that come with the project, by name; those that have the wrong shape are left out. */
export function shippedFixtures(folder: string = fixtureFolder): Fixture[] {
  return readAll(folder)
    .flatMap(({ fixture }) => fixture ?? [])
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** What is wrong with those that are left out, a sentence for each file. */
export function unusableFixtures(folder: string = fixtureFolder): string[] {
  return readAll(folder).flatMap(({ problem }) => problem ?? []);
}

function readAll(folder: string): { readonly fixture?: Fixture; readonly problem?: string }[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  return files.map((file) => {
    try {
      return { fixture: readFixture(join(folder, file), folder) };
    } catch (problem) {
      return { problem: problem instanceof Error ? problem.message : String(problem) };
    }
  });
}

/** One of them, by its name: `get_user/found`. */
export function shippedFixture(name: string): Fixture {
  return readFixture(join(fixtureFolder, `${name}.json`));
}

/**
 * The shipped fixture that fits a call best: of the same path and input, rather for the example connection than for another,
 * and rather one in which all goes well. A call without input takes any input. Undefined when there is none.
 */
export function fixtureFor(call: Invocation, folder: string = fixtureFolder): Fixture | undefined {
  const candidates = shippedFixtures(folder).filter(({ scenario }) => scenario.call.path === withoutExecute(call.path));
  const fitting = call.input
    ? candidates.filter(({ scenario }) => isDeepStrictEqual(scenario.call.input, call.input))
    : candidates;
  const usual = fitting.filter(({ scenario }) => !scenario.call.settings);
  return usual.find(goesWell) ?? usual[0] ?? fitting.find(goesWell) ?? fitting[0];
}

const withoutExecute = (path: string): string => path.replace(/^(actions\.\w+)\.execute$/, '$1');

const goesWell = ({ definitions }: Fixture): boolean => definitions.every(({ status }) => status < 400);
