import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Invocation } from '../platform/runtime.ts';
import type { Fixture } from './fixture.ts';
import { fixtureFolder, readFixture } from './read-fixture.ts';

/** The fixtures that come with the project, by name. Throws for the first one that has the wrong shape. */
export function shippedFixtures(): Fixture[] {
  return readdirSync(fixtureFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => readFixture(join(fixtureFolder, file)))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** One of them, by its name: `get_user/found`. */
export function shippedFixture(name: string): Fixture {
  return readFixture(join(fixtureFolder, `${name}.json`));
}

/**
 * The shipped fixture that fits a call best: of the same path and input, rather for the example connection than for another,
 * and rather one in which all goes well. A call without input takes any input. Undefined when there is none.
 */
export function fixtureFor(call: Invocation): Fixture | undefined {
  const candidates = shippedFixtures().filter(({ scenario }) => scenario.call.path === withoutExecute(call.path));
  const fitting = call.input
    ? candidates.filter(({ scenario }) => isDeepStrictEqual(scenario.call.input, call.input))
    : candidates;
  const usual = fitting.filter(({ scenario }) => !scenario.call.settings);
  return usual.find(goesWell) ?? usual[0] ?? fitting.find(goesWell) ?? fitting[0];
}

const withoutExecute = (path: string): string => path.replace(/^(actions\.\w+)\.execute$/, '$1');

const goesWell = ({ definitions }: Fixture): boolean => definitions.every(({ status }) => status < 400);
