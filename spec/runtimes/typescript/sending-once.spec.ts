import assert from 'node:assert/strict';
import { del, get, post, type Request } from 'workato';
import { type Answer, running } from './running.ts';

const error404: Answer = { status: 404, body: '{"e":1}' };

const answers: Readonly<Record<string, Answer>> = {
  object: { body: '{"a":1}' },
  null: { body: 'null' },
  list: { body: '[]' },
  false: { body: 'false' },
  empty: { body: '' },
  'no content': { status: 204 },
  'handled error': error404,
};

describe('a request', () => {
  it('that is not awaited sends nothing', async () => {
    const { requests } = await running(() => {
      void get('a').params({ a: 1 });
    });
    assert.deepEqual(requests, []);
  });

  for (const [title, answer] of Object.entries(answers)) {
    it(`is sent once, whatever is done with it: ${title}`, async () => {
      const { requests } = await running(async () => {
        const request = get('a').afterErrorResponse(404, () => ({ handled: true }));
        const first = await request;
        const second = await request;
        assert.equal(first, second);
        await Promise.all([request, request]);
      }, [answer]);
      assert.equal(requests.length, 1);
    });
  }

  it('that fails is sent once, and fails each time', async () => {
    const { requests } = await running(async () => {
      const request = del('a');
      await assert.rejects(async () => await request, { message: '404 Not Found' });
      await assert.rejects(async () => await request, { message: '404 Not Found' });
    }, [error404]);
    assert.equal(requests.length, 1);
  });

  it('is sent where it is awaited, in the order of the awaits', async () => {
    const { requests } = await running(async () => {
      const first = get('first');
      await post('second');
      await first;
    });
    assert.deepEqual(
      requests.map(({ url }) => url.split('/').at(-1)),
      ['second', 'first'],
    );
  });

  it('is sent when an async function returns it', async () => {
    const forward = async (): Promise<object> => get('a') as Request<object>;
    const { requests, value } = await running(async () => await forward());
    assert.equal(requests.length, 1);
    assert.deepEqual(value, { ok: true });
  });
});
