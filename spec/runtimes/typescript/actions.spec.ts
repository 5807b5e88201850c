import assert from 'node:assert/strict';
import { openTypeScript } from '../../../scripts/runtimes/typescript/open-typescript.ts';
import { call, definition, outputOf } from './example-connector.ts';
import { answering } from './running.ts';

describe('the TypeScript runtime: an action', () => {
  it('converts input and output as its fields say', async () => {
    const transport = answering([{ body: '{"id":"7","active":"x","more":1}' }]);
    const { requests, ...rest } = await call(
      { path: 'actions.get_person', input: { id: ' 5 ', unknown: 1 } },
      transport,
    );
    assert.deepEqual(
      requests.map(({ url }) => url),
      ['https://api.example.com/people/5'],
    );
    assert.deepEqual(rest, { output: { id: 7, active: 'x', more: 1 }, settings: {} });
  });

  it('says what is missing', async () => {
    assert.equal(await outputOf({ path: 'actions.get_person' }), "error: 'ID number' must be present");
    assert.equal(await outputOf({ path: 'actions.configured' }), "error: 'Region' must be present");
  });

  it('gets config fields with its input', async () => {
    const input = { a: 'x', region: 'eu' };
    assert.deepEqual(await outputOf({ path: 'actions.configured', input }), { seen: '{"a":"x","region":"eu"}' });
  });

  it('shows the text of an error, and nothing else', async () => {
    const outcome = await call({ path: 'actions.fail' });
    assert.deepEqual(outcome, {
      error: { message: 'It failed, because it was asked to.' },
      requests: [],
      settings: {},
    });
  });

  it('must await its requests', async () => {
    assert.match(
      String(await outputOf({ path: 'actions.forget' })),
      /^error: The result holds a request that was not awaited/,
    );
  });

  it('is run again as retry_on_response says, after pauses', async () => {
    const pauses: number[] = [];
    const retrying = openTypeScript(definition, { pause: (seconds) => void pauses.push(seconds) });
    const invocation = { path: 'actions.get_person', input: { id: 5 } };
    const busy = { status: 429 };
    const twice = await retrying.call(invocation, answering([busy, busy, { body: '{"id":1}' }]));
    assert.deepEqual([twice.requests.length, pauses], [3, [5, 10]]);
    assert.deepEqual('output' in twice && twice.output, { id: 1 });
    const always = await retrying.call(invocation, answering([busy]));
    assert.deepEqual([always.requests.length, pauses], [3, [5, 10, 5, 10]]);
    assert.equal('error' in always && always.error.message, '429 Too Many Requests');
    const other = await retrying.call(invocation, answering([{ status: 500 }]));
    assert.deepEqual([other.requests.length, pauses.length], [1, 4]);
  });

  it('renews tokens, and tells the settings afterwards', async () => {
    const invocation = { path: 'test', settings: { access_token: 'old', refresh_token: 'r' } };
    const outcome = await call(invocation, answering([{ status: 401 }, { body: '{}' }]));
    assert.deepEqual(
      outcome.requests.map((request) => request.headers.authorization),
      ['Bearer old', 'Bearer renewed r'],
    );
    assert.deepEqual(outcome.settings, { access_token: 'renewed r', refresh_token: 'r' });
    assert.deepEqual(invocation.settings, { access_token: 'old', refresh_token: 'r' });
  });

  it('sees the properties of the workspace', async () => {
    const outcome = await openTypeScript(definition, { accountProperties: { domain: 'example.com' } }).call(
      { path: 'actions.property' },
      answering([]),
    );
    assert.deepEqual('output' in outcome && outcome.output, { seen: 'example.com' });
    assert.deepEqual(await outputOf({ path: 'actions.property' }), { seen: 'none' });
  });
});
