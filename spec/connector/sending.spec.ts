import assert from 'node:assert/strict';
import type { Json } from '../../scripts/platform/runtime.ts';
import { exampleConnection } from '../../scripts/recordings/index.ts';
import { answeringWith } from './answering.ts';
import { behaviour } from './behaviour.ts';
import { openedRuntimes } from './runtimes.ts';

/** Answers of every kind to the same request: a body, none, and what JSON allows besides objects. */
const bodies: readonly Json[] = [{ id: '1' }, {}, null, [], false];

describe('a request', () => {
  for (const body of bodies) {
    behaviour(`is sent once when the answer is ${JSON.stringify(body)}`, {
      call: { path: 'actions.get_group', input: { groupKey: 'g' } },
      transport: answeringWith(200, body),
      requests: ['GET groups/g'],
      output: JSON.stringify(body).includes('id') ? body : {},
    });

    behaviour(`is sent once when its result is not used, and is ${JSON.stringify(body)}`, {
      call: { path: 'actions.remove_member', input: { groupKey: 'g', memberKey: 'm' } },
      transport: answeringWith(200, body),
      requests: ['DELETE groups/g/members/m'],
      output: { outcome: 'removed' },
    });
  }

  behaviour('is sent once when a handler makes its result', {
    call: { path: 'actions.remove_member', input: { groupKey: 'g', memberKey: 'm' } },
    transport: answeringWith(404, { error: { code: 404, message: 'Resource Not Found: memberKey' } }),
    requests: ['DELETE groups/g/members/m'],
    output: { outcome: 'not a member' },
  });

  it('carries the access token, and says that it wants JSON', async () => {
    const call = { path: 'actions.get_group', input: { groupKey: 'g' }, settings: exampleConnection };
    for (const { name, session } of await openedRuntimes()) {
      const { requests } = await session.call(call, answeringWith(200, {}));
      assert.deepEqual(
        requests.map(({ headers }) => headers),
        [{ accept: 'application/json', authorization: 'Bearer not-a-real-access-token' }],
        name,
      );
    }
  });

  it('carries no authorization when there is no access token', async () => {
    for (const access_token of [null, '', ' ']) {
      const settings = { ...exampleConnection, access_token };
      const call = { path: 'actions.get_group', input: { groupKey: 'g' }, settings };
      for (const { name, session } of await openedRuntimes()) {
        const { requests } = await session.call(call, answeringWith(200, {}));
        assert.deepEqual(
          requests.map(({ headers }) => headers),
          [{ accept: 'application/json' }],
          name,
        );
      }
    }
  });

  it('carries the new access token after a renewal', async () => {
    const call = { path: 'actions.get_group', input: { groupKey: 'g' }, settings: exampleConnection };
    for (const { name, session } of await openedRuntimes()) {
      const { requests } = await session.call(call, async ({ url, headers }) => {
        if (url.includes('oauth2')) return await answeringWith(200, { access_token: 'not-a-real-new-token' })(never);
        const isNew = headers.authorization === 'Bearer not-a-real-new-token';
        return await answeringWith(isNew ? 200 : 401, {})(never);
      });
      assert.deepEqual(
        requests.map(({ headers }) => headers.authorization),
        ['Bearer not-a-real-access-token', undefined, 'Bearer not-a-real-new-token'],
        name,
      );
    }
  });
});

const never = { method: 'GET', url: '', headers: {}, body: null };
