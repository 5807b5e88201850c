import assert from 'node:assert/strict';
import type { Session, Transport } from '../../scripts/platform/runtime.ts';
import { onEachRuntime, type Sessions } from './on-each-runtime.ts';
import { answering, onEachRuby } from './ruby-runtimes.ts';

const fine = { answers: [{ body: { count: 5 } }], output: { count: 5 } };
const code = "Stopped after 0.3 seconds, in the connector's own code";

onEachRuntime(
  'A call that never ends',
  'limits',
  (gives, sessions) => {
    gives('actions.loop', {
      title: 'ends when its time is over, and says how far it had come',
      answers: [{}],
      sent: ['GET https://api.test/first'],
      error: `${code}, after GET https://api.test/first.`,
    });
    gives('actions.create', { title: 'the next one has a runtime that works', ...fine });
    gives('actions.callback', { title: 'ends wherever the loop is', answers: [{}], error: `${code}.` });
    gives('actions.create', { title: 'and so has the one after it', ...fine });

    itEnds(sessions, 'that waits for a server which never answers', async (session) => {
      const outcome = await session.call({ path: 'actions.create' }, () => new Promise(() => undefined));
      assert.deepEqual(
        'error' in outcome && outcome.error.message,
        [
          'Stopped after 0.3 seconds, waiting for the answer to POST https://api.test/things, which may have been carried out.',
        ][0],
      );
      assert.equal(outcome.requests.length, 1);
    });

    itEnds(sessions, 'that asks for one page after the other', async (session) => {
      const slow: Transport = async () => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        return { status: 200, headers: {}, body: '{"next":"2"}' };
      };
      const outcome = await session.call({ path: 'actions.pages' }, slow);
      assert.match(
        'error' in outcome ? outcome.error.message : '',
        /^Stopped after 0\.3 seconds, .* GET https:\/\/api\.test\/pages/,
      );
    });
  },
  { seconds: 0.3 },
);

onEachRuntime(
  'A call that sends too much',
  'limits',
  (gives) => {
    gives('actions.pages', {
      title: 'ends before the next request',
      answers: [{ body: { next: '2', items: ['a'] } }],
      sent: ['GET https://api.test/pages', ...Array(6).fill('GET https://api.test/pages?page=2')],
      error: 'Stopped: 7 requests were sent, and GET https://api.test/pages?page=2 would be the next.',
    });
    gives('actions.deep', { answers: [], error: /stack/ });
    gives('actions.create', { title: 'leaves a runtime that works', ...fine });
  },
  { requests: 7 },
);

onEachRuby('A wait between repetitions', (open) => {
  it('does not count', async () => {
    const source = `{ connection: {}, actions: { a: { retry_on_response: [503], execute: lambda { get('https://api.test/').presence || {} } } } }`;
    const pause = async () => await new Promise<void>((resolve) => setTimeout(resolve, 150));
    const session = await open(source, 'connector.rb', { pause, seconds: 0.3 });
    const outcome = await session.call({ path: 'actions.a.execute' }, answering([{ status: 503 }]));
    assert.deepEqual('error' in outcome && outcome.error.message, '503 Service Unavailable');
    assert.equal(outcome.requests.length, 4);
    await session.close();
  });
});

onEachRuby('Standard input', (open) => {
  it('is empty for a connector', async () => {
    const session = await open('{ methods: { m: lambda { [$stdin.read, STDIN.gets, gets] } } }');
    const outcome = await session.call({ path: 'methods.m' }, answering([]));
    assert.deepEqual('output' in outcome && outcome.output, ['', null, null]);
    await session.close();
  });
});

/** One spec on every runtime. */
function itEnds(sessions: Sessions, title: string, body: (session: Session) => Promise<void>): void {
  it(title, async () => {
    for (const session of sessions.values()) await body(session);
  });
}
