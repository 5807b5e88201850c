import assert from 'node:assert/strict';
import connector from '../../connector/index.ts';
import { lostNames, type Names, namesOf, releasedNames } from './released-names.ts';

describe('the names that recipes hold on to', () => {
  it('are all there, with their types', () => {
    assert.deepEqual(lostNames(releasedNames(), namesOf(connector)), []);
  });

  const released: Names = {
    connection: { client_id: 'string!' },
    actions: { get_user: { input: { userKey: 'string!', projection: 'string' }, output: '$user' } },
    triggers: {},
    pickLists: { roles: ['OWNER', 'MEMBER'] },
    shared: { user: { id: 'string', phones: ['$phone'] }, phone: { value: 'string' } },
  };
  const changed = (change: (names: Names) => object): string[] =>
    lostNames(released, { ...released, ...change(structuredClone(released)) });
  const getUser = (input: object, output: unknown = '$user') => ({ actions: { get_user: { input, output } } });

  const harmless: readonly (readonly [what: string, change: (names: Names) => object])[] = [
    ['nothing', () => ({})],
    [
      'an action that is added',
      ({ actions }) => ({ actions: { ...actions, x: { input: { a: 'string!' }, output: {} } } }),
    ],
    ['a field that is added', () => getUser({ userKey: 'string!', purpose: 'string', projection: 'string' })],
    ['a field that need not be filled in any more', () => getUser({ userKey: 'string', projection: 'string' })],
    ['another order', () => getUser({ projection: 'string', userKey: 'string!' })],
    [
      'a result that is written out',
      () => getUser(released.actions.get_user?.input as object, { id: 'string', phones: [{ value: 'string' }] }),
    ],
    ['a value that is added', () => ({ pickLists: { roles: ['OWNER', 'MANAGER', 'MEMBER'] } })],
  ];
  for (const [what, change] of harmless) {
    it(`are not lost by ${what}`, () => assert.deepEqual(changed(change), []));
  }

  const lost: readonly (readonly [what: string, change: (names: Names) => object, said: string])[] = [
    ['an action', () => ({ actions: {} }), 'get_user input is no longer there.'],
    ['a field of the form', () => getUser({ userKey: 'string!' }), 'get_user input.projection is no longer there.'],
    [
      'a field within a list of the result',
      ({ shared }) => ({ shared: { ...shared, phone: { number: 'string' } } }),
      'get_user output.phones[].value is no longer there.',
    ],
    ['a field of the connection', () => ({ connection: {} }), 'connection.client_id is no longer there.'],
    ['a value', () => ({ pickLists: { roles: ['OWNER'] } }), 'MEMBER of the pick list roles is no longer there.'],
    [
      'a type',
      () => getUser({ userKey: 'string!', projection: 'integer' }),
      'get_user input.projection was string and is integer.',
    ],
    [
      'what was left empty',
      () => getUser({ userKey: 'string!', projection: 'string!' }),
      'get_user input.projection was string and is string that must be filled in.',
    ],
    [
      'what nobody has filled in yet',
      () => getUser({ userKey: 'string!', projection: 'string', reason: 'string!' }),
      'get_user input.reason is new, and must be filled in.',
    ],
  ];
  for (const [what, change, said] of lost) {
    it(`are lost with ${what}: ${said}`, () => assert.ok(changed(change).includes(said), changed(change).join('\n')));
  }
});
