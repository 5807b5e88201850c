import assert from 'node:assert/strict';
import { type Definition, withFixture } from '../../scripts/recordings/index.ts';

const answer = (path: string, more: Partial<Definition> = {}): Definition => ({
  scope: 'https://admin.googleapis.com',
  method: 'GET',
  path,
  status: 200,
  response: { path },
  ...more,
});
const read = async (path: string, init?: RequestInit) =>
  await (await fetch(`https://admin.googleapis.com${path}`, init)).json();

describe('a run with a fixture', () => {
  it('gets the recorded answers, each once and in order', async () => {
    const definitions = [answer('/a', { response: { n: 1 } }), answer('/b'), answer('/a', { response: { n: 2 } })];
    const { result, problems } = await withFixture(definitions, async () => [
      await read('/a'),
      await read('/b'),
      await read('/a'),
    ]);
    assert.deepEqual(result, [{ n: 1 }, { path: '/b' }, { n: 2 }]);
    assert.deepEqual(problems, []);
  });

  it('gets status, headers and a text as they were recorded', async () => {
    const page = answer('/a', { status: 502, response: '<html>', rawHeaders: { 'Content-Type': 'text/html' } });
    const { result } = await withFixture([page], async () => {
      const response = await fetch('https://admin.googleapis.com/a');
      return [response.status, response.headers.get('content-type'), await response.text()];
    });
    assert.deepEqual(result, [502, 'text/html', '<html>']);
  });

  it('gets an answer without a body', async () => {
    const { response: _, ...empty } = answer('/a', { status: 204 });
    const { result } = await withFixture(
      [empty],
      async () => await (await fetch('https://admin.googleapis.com/a')).text(),
    );
    assert.equal(result, '');
  });

  it('asks for the recorded body where there is one', async () => {
    const definitions = [answer('/a', { method: 'POST', body: { x: 1 } })];
    const post = async (body: string) =>
      await read('/a', { method: 'POST', body, headers: { 'content-type': 'application/json' } }).catch(
        () => 'refused',
      );
    const { result, problems } = await withFixture(definitions, async () => [
      await post('{"x":2}'),
      await post('{"x":1}'),
    ]);
    assert.deepEqual(result, ['refused', { path: '/a' }]);
    assert.deepEqual(problems, ['The fixture has no answer for POST https://admin.googleapis.com/a (none are left).']);
  });

  it('refuses any other request, and says which, and which answers are left', async () => {
    const { result, problems } = await withFixture(
      [answer('/a')],
      async () => await read('/b?x=1').catch(() => 'refused'),
    );
    assert.equal(result, 'refused');
    assert.deepEqual(problems, [
      'The fixture has no answer for GET https://admin.googleapis.com/b?x=1 (left are GET https://admin.googleapis.com/a).',
      "Nobody asked for the fixture's answer to GET https://admin.googleapis.com/a.",
    ]);
  });

  it('refuses a second request for an answer that was given', async () => {
    const { problems } = await withFixture([answer('/a')], async () => {
      await read('/a');
      await read('/a').catch(() => {});
    });
    assert.deepEqual(problems, ['The fixture has no answer for GET https://admin.googleapis.com/a (none are left).']);
  });

  it('refuses other hosts', async () => {
    const { problems } = await withFixture([], async () => await fetch('https://example.com/a').catch(() => {}));
    assert.deepEqual(problems, ['The fixture has no answer for GET https://example.com/a (none are left).']);
  });

  it('passes a failure of the run on, and leaves nothing behind', async () => {
    await assert.rejects(
      withFixture([answer('/a')], async () => {
        throw new Error('broken');
      }),
      /^Error: broken$/,
    );
    const { result, problems } = await withFixture([answer('/b')], async () => await read('/b'));
    assert.deepEqual(result, { path: '/b' });
    assert.deepEqual(problems, []);
  });

  it('does not run beside another', async () => {
    const { problems } = await withFixture([answer('/a')], async () => {
      await assert.rejects(
        withFixture([answer('/b')], async () => {}),
        /Another fixture is in force\. Run one after the other\./,
      );
      await read('/a');
    });
    assert.deepEqual(problems, []);
  });
});
