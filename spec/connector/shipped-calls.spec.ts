import assert from 'node:assert/strict';
import { exampleConnection, shippedFixtures, withFixture } from '../../scripts/recordings/index.ts';
import { openedRuntimes } from './runtimes.ts';

describe('the call of a shipped fixture', () => {
  // Those of a service account belong to the other build of the connector.
  for (const { name, definitions, scenario } of shippedFixtures().filter(
    (one) => !one.name.startsWith('service_account/'),
  )) {
    it(`takes every answer of ${name}, and no other`, async () => {
      const { fetchTransport } = await import('../../scripts/runtimes/transport.ts');
      const [first] = await openedRuntimes();
      const call = { ...scenario.call, settings: { ...exampleConnection, ...scenario.call.settings } };
      const { problems } = await withFixture(definitions, async () => await first?.session.call(call, fetchTransport));
      assert.deepEqual(problems, []);
    });
  }
});
