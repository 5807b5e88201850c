import assert from 'node:assert/strict';
import { get, post, type Request } from 'workato';
import { type Answer, running } from './running.ts';

const redirect = (status: number, location = 'https://other.example/t?x=1'): Answer => ({
  status,
  headers: { location },
  body: '<html>',
});
const done: Answer = { body: '{"ok":true}' };

type Make = () => Request<object>;
const asking: Make = () => get('a');
const posting: Make = () => post('a').payload({ a: 1 });

/** Status, request → verb and body of the second request, or the error; measured under the gem with rest-client 2.1. */
const cases: readonly [status: number, title: string, make: Make, second: string][] = [
  [301, 'get', asking, 'GET null'],
  [302, 'get', asking, 'GET null'],
  [303, 'get', asking, 'GET null'],
  [307, 'get', asking, 'GET null'],
  [308, 'get', asking, '308 Permanent Redirect'],
  [301, 'post', posting, '301 Moved Permanently'],
  [302, 'post', posting, '302 Found'],
  [303, 'post', posting, 'GET null'],
  [307, 'post', posting, '307 Temporary Redirect'],
  [308, 'post', posting, '308 Permanent Redirect'],
  ...[301, 302, 303, 307, 308].map((status): [number, string, Make, string] => [
    status,
    'followRedirection of post',
    () => posting().followRedirection(),
    'POST {"a":1}',
  ]),
  ...[301, 302, 303, 307, 308].map((status): [number, string, Make, string] => [
    status,
    'ignoreRedirection of get',
    () => asking().ignoreRedirection(),
    "unexpected token at '<html>'",
  ]),
];

describe('a redirect', () => {
  for (const [status, title, make, second] of cases) {
    it(`${status} after ${title}: ${second}`, async () => {
      const { error, requests } = await running(async () => await make(), [redirect(status), done]);
      const [, next] = requests;
      assert.equal(error ?? `${next?.method} ${next?.body}`, second);
      if (next) assert.equal(next.url, 'https://other.example/t?x=1');
    });
  }

  it('that is ignored goes to afterResponse', async () => {
    const work = async () =>
      await get('a')
        .ignoreRedirection()
        .responseFormatRaw()
        .afterResponse((code, body, { location }) => ({ code, body, location }));
    const { value } = await running(work, [redirect(308)]);
    assert.deepEqual(value, { code: 308, body: '<html>', location: 'https://other.example/t?x=1' });
  });

  it('takes headers along, but for case-sensitive ones', async () => {
    const work = async () =>
      await get('a').params({ q: 1 }).headers({ Authorization: 't' }).caseSensitiveHeaders({ 'X-cS': '1' });
    const { requests } = await running(work, [redirect(302, '/t?x=1'), done]);
    assert.deepEqual(requests[1], {
      method: 'GET',
      url: 'https://api.example.com/t?x=1',
      headers: { accept: 'application/json', authorization: 't' },
      body: null,
    });
  });

  it('takes name and password along', async () => {
    const { requests } = await running(async () => await get('a').user('a').password('b'), [redirect(302, '/t'), done]);
    assert.equal(requests[1]?.headers.authorization, 'Basic YTpi');
  });

  it('keeps the content type of a post that goes on as get', async () => {
    const { requests } = await running(async () => await posting(), [redirect(303), done]);
    assert.equal(requests[1]?.headers['content-type'], 'application/json');
  });

  it('may be relative', async () => {
    const { requests } = await running(async () => await get('x/a?q=1'), [redirect(302, '../t?y=1'), done]);
    assert.equal(requests[1]?.url, 'https://api.example.com/v1/t?y=1');
  });

  it('without an address is an error that a handler may take', async () => {
    const work = async () => await get('a').afterErrorResponse(302, (_code, _body, _headers, message) => ({ message }));
    assert.deepEqual((await running(work, [{ status: 302 }])).value, { message: '302 Found' });
  });

  it('to a wrong address is an error', async () => {
    const { error } = await running(async () => await get('a'), [redirect(302, '/a b')]);
    assert.equal(error, 'bad URI(is not URI?): "/a b"');
  });

  it('is followed ten times', async () => {
    for (const make of [asking, () => asking().followRedirection(), posting]) {
      const status = make === posting ? 303 : 302;
      const { error, requests } = await running(async () => await make(), [redirect(status, '/loop')]);
      assert.deepEqual([error, requests.length], [status === 303 ? '303 See Other' : '302 Found', 11]);
    }
  });

  it('that ends in an error is for the handler', async () => {
    const work = async () => await get('a').afterErrorResponse(404, (code, body) => ({ code, body }));
    const { value } = await running(work, [redirect(302), { status: 404, body: 'gone' }]);
    assert.deepEqual(value, { code: 404, body: 'gone' });
  });
});
