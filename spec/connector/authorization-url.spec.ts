import assert from 'node:assert/strict';
import { behaviour } from './behaviour.ts';

const path = 'connection.authorization.authorization_url';

const expected = {
  access_type: 'offline',
  client_id: '100000000001-example.apps.googleusercontent.com',
  prompt: 'consent',
  response_type: 'code',
  scope: 'https://www.googleapis.com/auth/admin.directory.group https://www.googleapis.com/auth/admin.directory.user',
};

/** What the official gem does before it opens the address: `state`, `redirect_uri` and, from a lambda, `client_id` go in front. */
function composed(url: unknown): URLSearchParams {
  assert.ok(typeof url === 'string');
  const address = new URL(url);
  const added = new URLSearchParams({ state: 'example-state', redirect_uri: 'https://www.workato.com/oauth/callback' });
  for (const [name, value] of address.searchParams) added.append(name, value);
  return added;
}

describe('the authorization URL', () => {
  behaviour('carries exactly these parameters, encoded and sorted', {
    call: { path },
    output:
      'https://accounts.google.com/o/oauth2/v2/auth?access_type=offline' +
      '&client_id=100000000001-example.apps.googleusercontent.com&prompt=consent&response_type=code' +
      '&scope=https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fadmin.directory.group' +
      '+https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fadmin.directory.user',
  });

  behaviour('names every parameter once after the platform has added its own', {
    call: { path },
    output: (url) => {
      const parameters = [...composed(url)].sort();
      assert.deepEqual(
        parameters,
        [
          ...Object.entries(expected),
          ['redirect_uri', 'https://www.workato.com/oauth/callback'],
          ['state', 'example-state'],
        ].sort(),
      );
    },
  });

  behaviour('leaves out the blanks that pasting brings', {
    call: { path, settings: { client_id: ' \t100000000001-example.apps.googleusercontent.com\n' } },
    output: (url) => assert.equal(composed(url).get('client_id'), expected.client_id),
  });

  behaviour('is made without a client ID too, which Google then misses', {
    call: { path, settings: { client_id: null } },
    output: (url) => assert.equal(composed(url).get('client_id'), ''),
  });
});

describe('the client ID', () => {
  behaviour('is no lambda of its own, or the platform would send it twice', {
    call: { path: 'connection.authorization.client_id' },
    output: null,
  });
});
