import assert from 'node:assert/strict';
import nock from 'nock';
import { type ConnectorDefinition, get, post } from 'workato';
import type { Json, Transport } from '../../../scripts/platform/runtime.ts';
import { fetchTransport, TransportError } from '../../../scripts/runtimes/transport.ts';
import { openTypeScript, openTypeScriptFunctions } from '../../../scripts/runtimes/typescript/open-typescript.ts';
import { call, definition } from './example-connector.ts';
import { answering } from './running.ts';

describe('the TypeScript runtime: the network', () => {
  beforeEach(() => nock.disableNetConnect());
  afterEach(() => {
    nock.cleanAll();
    nock.enableNetConnect();
  });

  it('is answered by nock through fetch', async () => {
    const scope = nock('https://api.example.com', { reqheaders: { authorization: 'Bearer t' } })
      .get('/people/5')
      .reply(200, { id: 5 }, { 'X-Total-Count': '1' });
    const settings = { access_token: 't' };
    const outcome = await call({ path: 'actions.get_person', input: { id: 5 }, settings }, fetchTransport);
    assert.deepEqual('output' in outcome && outcome.output, { id: 5 });
    assert.deepEqual(outcome.requests, [
      {
        method: 'GET',
        url: 'https://api.example.com/people/5',
        headers: { accept: 'application/json', authorization: 'Bearer t' },
        body: null,
      },
    ]);
    scope.done();
  });

  it('that cannot be reached is an error of the call', async () => {
    const transport: Transport = async () => {
      throw new TransportError('network', 'api.example.com could not be reached.');
    };
    const outcome = await call({ path: 'test' }, transport);
    assert.equal('error' in outcome && outcome.error.message, 'api.example.com could not be reached.');
    assert.equal(outcome.requests.length, 1);
  });

  it('that is broken in itself is an error of the caller', async () => {
    const transport: Transport = async () => {
      throw new RangeError('The fixture is broken.');
    };
    await assert.rejects(call({ path: 'test' }, transport), { message: 'The fixture is broken.' });
  });
});

describe('the TypeScript runtime: sessions', () => {
  it('keep calls apart, also at the same time', async () => {
    const calls = ['a', 'b', 'c'].map((token) => call({ path: 'test', settings: { access_token: token } }));
    const tokens = (await Promise.all(calls)).map(({ requests }) => requests[0]?.headers.authorization);
    assert.deepEqual(tokens, ['Bearer a', 'Bearer b', 'Bearer c']);
  });

  it('end', async () => {
    const closed = openTypeScript(definition);
    await closed.close();
    await assert.rejects(closed.call({ path: 'test' }, answering([])), { message: 'The session is closed.' });
  });

  it('run the functions of a module', async () => {
    const module = {
      pathKey: (key: string, more = 'none') => `${key} ${more}`,
      async askTwice() {
        return [await get('https://h.example/a'), await post('https://h.example/b')];
      },
      keysOf: (object: object) => [Object.keys(object), 'toString' in object],
      nothing() {},
      constant: 5,
    };
    const functions = openTypeScriptFunctions(module);
    const run = async (path: string, args?: Json[]) => {
      const outcome = await functions.call({ path, ...(args && { args }) }, answering([{ body: '{"ok":1}' }]));
      return 'output' in outcome ? outcome.output : outcome.error.message;
    };
    assert.equal(await run('methods.path_key', ['a', 'b']), 'a b');
    assert.equal(await run('methods.pathKey', ['a']), 'a none');
    assert.deepEqual(await run('methods.ask_twice'), [{ ok: 1 }, { ok: 1 }]);
    assert.deepEqual(await run('methods.keys_of', [{ a: 1 }]), [['a'], false]);
    assert.equal(await run('methods.nothing'), null);
    assert.match(
      String(await run('methods.constant')),
      /has no method 'constant'\. It has: path_key, ask_twice, keys_of, nothing\.$/,
    );
    assert.match(String(await run('test')), /^There is no path 'test'\. Paths are: methods\.NAME\.$/);
  });

  it('run authorization that is chosen', async () => {
    const chosen: ConnectorDefinition = {
      ...definition,
      connection: {
        fields: [],
        authorization: {
          type: 'multi',
          selected: () => 'key',
          options: { key: { type: 'custom_auth', acquire: async () => ({ token: 't' }), apply() {} } },
        },
      },
    };
    const run = async (path: string) => {
      const outcome = await openTypeScript(chosen).call({ path: `connection.${path}` }, answering([]));
      return 'output' in outcome ? outcome.output : outcome.error.message;
    };
    assert.deepEqual(await run('authorization.acquire'), { token: 't' });
    assert.equal(await run('authorization.refresh'), "Expect 'refresh' block");
    assert.equal(await run('authorization.identity'), "Expect 'identity' block");
    assert.equal(await run('authorization.authorization_url'), null);
    assert.equal(await run('base_uri'), null);
  });
});
