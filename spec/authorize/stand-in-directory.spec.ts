import assert from 'node:assert/strict';
import { scopes } from '../../connector/google/addresses.ts';
import { readSavedTokens } from '../../scripts/authorize/saved-tokens.ts';
import { admin, createSetup, type Setup, type SetupOptions } from './setup.ts';

const [groupScope, userScope] = scopes;

describe("the stand-in's lists of the Directory API", () => {
  let setup: Setup;
  let time = 0;
  afterEach(() => setup.close());

  const start = async (options?: SetupOptions, granted?: readonly string[], account?: string) => {
    time = Date.now();
    setup = await createSetup({ now: () => time, ...options });
    await setup.saveTokens(granted, account);
    return readSavedTokens(setup.tokensFile).access_token;
  };

  const list = async (path: string, token: string | undefined) => {
    const response = await fetch(setup.standIn.endpoints.directoryBase + path, {
      headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
    });
    // biome-ignore lint/suspicious/noExplicitAny: the shape is what is being tested
    const body: any = await response.json();
    return { status: response.status, headers: response.headers, body, reason: body.error?.errors[0].reason };
  };

  it('lists ids only when asked for them, and one entry when asked for one', async () => {
    const token = await start({
      users: [{ email: admin }, { email: 'b@example.com' }, { email: 'c@other.example.com' }],
    });
    const one = await list('users?customer=my_customer&maxResults=1&fields=users(id)', token);
    assert.deepEqual(one.body, { users: [{ id: '100000000000000001000' }] });
    const all = await list('users?customer=my_customer', token);
    assert.deepEqual(
      all.body.users.map(({ primaryEmail }: { primaryEmail: string }) => primaryEmail),
      [admin, 'b@example.com'],
    );
    assert.equal(all.body.kind, 'admin#directory#users');
  });

  it('leaves the key out when a list is empty', async () => {
    const token = await start({ groups: [] });
    assert.deepEqual((await list('groups?customer=my_customer&fields=groups(id)', token)).body, {});
  });

  it('wants to know whose users, and knows its fields', async () => {
    const token = await start();
    assert.equal((await list('users', token)).reason, 'badRequest');
    assert.equal((await list('users?customer=my_customer&fields=groups(id)', token)).reason, 'invalidParameter');
  });

  it('answers 401 without a token, with an unknown one, and with one that is over', async () => {
    const token = await start();
    for (const [given, reason] of [
      [undefined, 'required'],
      ['ya29.unknown', 'authError'],
    ] as const) {
      const { status, reason: seen } = await list('users?customer=my_customer', given);
      assert.deepEqual([status, seen], [401, reason]);
    }
    time += 3600 * 1000;
    assert.equal((await list('users?customer=my_customer', token)).status, 401);
  });

  it('answers 403 insufficientPermissions without the scope, and says which would do', async () => {
    const token = await start({}, [groupScope]);
    const { status, body, reason, headers } = await list('users?customer=my_customer', token);
    assert.deepEqual([status, reason], [403, 'insufficientPermissions']);
    assert.equal(body.error.details[0].reason, 'ACCESS_TOKEN_SCOPE_INSUFFICIENT');
    assert.match(
      headers.get('www-authenticate') ?? '',
      new RegExp(`error="insufficient_scope", scope="${userScope}"$`),
    );
  });

  it('answers 403 forbidden to a person who is no administrator', async () => {
    const member = 'member@example.com';
    const token = await start({ users: [{ email: member, privileges: [] }] }, scopes, member);
    const { status, body, reason } = await list('groups?customer=my_customer', token);
    assert.deepEqual([status, reason], [403, 'forbidden']);
    assert.equal(body.error.message, 'Not Authorized to access this resource/api');
  });

  it('answers 403 accessNotConfigured when the API is not enabled in the project', async () => {
    const token = await start({ client: { isApiEnabled: false } });
    const { status, body, reason } = await list('groups?customer=my_customer', token);
    assert.deepEqual([status, reason], [403, 'accessNotConfigured']);
    assert.match(
      body.error.message,
      /^Admin SDK API has not been used in project 123456789012 before or it is disabled\./,
    );
    assert.equal(body.error.details[0].reason, 'SERVICE_DISABLED');
  });
});
