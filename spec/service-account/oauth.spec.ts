import assert from 'node:assert/strict';
import { exampleConnection, shippedFixture, withFixture } from '../../scripts/recordings/index.ts';
import { closeRuntimes as closeForOAuth, openedRuntimes as openedForOAuth } from '../connector/runtimes.ts';
import { callOnAll, noNetwork } from './calling.ts';
import { openedRuntimes } from './runtimes.ts';
import { serviceAccountSettings } from './service-account-key.ts';

describe('the connector with service accounts, for an OAuth connection', () => {
  after(closeForOAuth);

  const settings = { 'from before there was a choice': {}, 'that says so': { auth_type: 'oauth2' } };
  const fixtures = [
    'acquire/exchanged',
    'acquire/wrong-secret',
    'refresh/renewed',
    'refresh/ended',
    'test/administrator',
    'test/no-administrator',
    'get_user/refreshed',
    'get_user/refresh-refused',
    'get_user/not-signed-in',
    'search_users/three-pages',
    'create_group/created',
  ];
  for (const [which, authType] of Object.entries(settings)) {
    for (const fixture of fixtures) {
      it(`${which}, does what the other build does: ${fixture}`, async () => {
        const { definitions, scenario } = shippedFixture(fixture);
        const { fetchTransport } = await import('../../scripts/runtimes/transport.ts');
        const invocation = {
          ...scenario.call,
          settings: { ...exampleConnection, ...scenario.call.settings, ...authType },
        };
        const others = await openedForOAuth();
        for (const { name, session } of await openedRuntimes()) {
          const other = others.find((one) => one.name === name);
          assert.ok(other);
          const [here, there] = [
            await withFixture(definitions, () => session.call(invocation, fetchTransport)),
            await withFixture(definitions, () => other.session.call(invocation, fetchTransport)),
          ];
          assert.deepEqual(here.problems, []);
          assert.deepEqual(here, there);
        }
      });
    }

    it(`${which}, opens the same page of Google's`, async () => {
      const call = { path: 'connection.authorization.authorization_url' };
      const outcome = await callOnAll({ ...call, settings: { ...exampleConnection, ...authType } }, noNetwork);
      const [other] = await openedForOAuth();
      assert.ok(other);
      assert.deepEqual(
        outcome,
        await other.session.call({ ...call, settings: { ...exampleConnection, ...authType } }, noNetwork),
      );
      assert.ok('output' in outcome);
    });
  }

  it('has no page of Google’s to open for a service account', async () => {
    const call = { path: 'connection.authorization.authorization_url', settings: { ...serviceAccountSettings } };
    const outcome = await callOnAll(call, noNetwork);
    assert.ok('output' in outcome);
    assert.equal(outcome.output, null);
  });
});

describe('the connector with service accounts', () => {
  it('is the same connector but for the connection', async () => {
    const { default: forOAuth } = await import('../../connector/index.ts');
    const { default: forBoth } = await import('../../connector/with-service-account.ts');
    const { connection: oauth, ...rest } = forOAuth;
    const { connection: both, ...others } = forBoth;
    assert.deepEqual(others, rest);
    assert.ok(both.authorization.type === 'multi');
    assert.deepEqual(both.authorization.options.oauth2, { ...oauth.authorization, fields: oauth.fields });
    assert.equal(both.base_uri, oauth.base_uri);
  });

  it('offers exactly its options in the form, and OAuth at first', async () => {
    const { default: forBoth } = await import('../../connector/with-service-account.ts');
    const [choice, ...others] = forBoth.connection.fields;
    assert.ok(choice && forBoth.connection.authorization.type === 'multi');
    assert.deepEqual(others, []);
    assert.equal(choice.name, 'auth_type');
    assert.equal(choice.extends_schema, true);
    assert.equal(choice.default, 'oauth2');
    const { options } = forBoth.connection.authorization;
    assert.deepEqual(
      choice.pick_list?.map(([, value]) => value),
      Object.keys(options),
    );
    const names = options.service_account?.fields?.map(({ name, optional }) => [name, optional]);
    assert.deepEqual(names, [
      ['client_email', false],
      ['private_key', false],
      ['private_key_id', true],
      ['subject', false],
    ]);
    const key = options.service_account?.fields?.find(({ name }) => name === 'private_key');
    assert.deepEqual([key?.control_type, key?.multiline], ['password', true]);
  });
});
