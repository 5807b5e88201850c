import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fixtureFor, shippedFixture, shippedFixtures, unusableFixtures } from '../../scripts/recordings/index.ts';
import { makeAnswerCheck } from '../fixtures/check-answers.ts';
import { findSecrets } from '../fixtures/find-secrets.ts';

const fixtures = shippedFixtures();
const actions = [
  ...['get_user', 'search_users', 'create_user', 'update_user', 'get_group', 'search_groups', 'create_group'],
  ...['list_members', 'add_member', 'remove_member'],
];

describe('the shipped fixtures', () => {
  it('have the right shape, every one', () => {
    assert.deepEqual(unusableFixtures(), []);
  });

  it('answer as Google documents it', () => {
    const check = makeAnswerCheck();
    assert.deepEqual(fixtures.flatMap(check), []);
  });

  it('hold nothing secret', () => {
    const finds = fixtures.flatMap(({ name, file }) =>
      findSecrets(readFileSync(file, 'utf8')).map((find) => `${name}: ${find}`),
    );
    assert.deepEqual(finds, []);
  });

  it('answer as Google, never as anyone else', () => {
    const scopes = new Set(fixtures.flatMap(({ definitions }) => definitions.map(({ scope }) => scope)));
    assert.deepEqual([...scopes].sort(), ['https://admin.googleapis.com', 'https://oauth2.googleapis.com']);
  });

  it('stand in a folder that is named after their call, or after the way to sign in', () => {
    const strays = fixtures.filter(({ name, scenario }) => {
      const [folder] = name.split('/');
      return folder !== 'service_account' && folder !== scenario.call.path.split('.').at(-1);
    });
    assert.deepEqual(
      strays.map(({ name }) => name),
      [],
    );
  });

  for (const action of actions) {
    it(`show ${action} go well, and fail in two ways and more`, () => {
      const own = fixtures.filter(({ scenario }) => scenario.call.path === `actions.${action}`);
      const failing = own.filter(({ definitions }) => (definitions.at(-1)?.status ?? 0) >= 400);
      assert.ok(own.length > failing.length, 'a success');
      assert.ok(failing.length >= 2, 'two failures');
    });
  }

  for (const list of ['search_users', 'search_groups', 'list_members']) {
    it(`show ${list} over three pages`, () => {
      assert.equal(shippedFixture(`${list}/three-pages`).definitions.length, 3);
    });
  }
});

describe('the fixture for a call', () => {
  const cases: readonly (readonly [what: string, call: Parameters<typeof fixtureFor>[0], name: string | undefined])[] =
    [
      [
        'is the one with the same input that goes well',
        { path: 'actions.get_user', input: { userKey: 'liz@example.com' } },
        'get_user/found',
      ],
      [
        'is the same when the action runs without its schema',
        { path: 'actions.get_user.execute', input: { userKey: 'liz@example.com' } },
        'get_user/found',
      ],
      ['is one that goes well when no input is given', { path: 'actions.get_group' }, 'get_group/found'],
      [
        'is one that fails where the input asks for it',
        { path: 'actions.get_user', input: { userKey: 'nobody@example.com' } },
        'get_user/not-found',
      ],
      [
        'is none when nothing was recorded for the input',
        { path: 'actions.get_user', input: { userKey: 'x' } },
        undefined,
      ],
      ['is none when nothing was recorded for the path', { path: 'pick_lists.member_roles' }, undefined],
      ['is rather one for the example connection', { path: 'connection.authorization.acquire' }, 'acquire/exchanged'],
      ['is found for a test of the connection', { path: 'test' }, 'test/administrator'],
    ];
  for (const [what, call, name] of cases) {
    it(what, () => assert.equal(fixtureFor(call)?.name, name));
  }
});
