import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import type { Json, Outcome, RuntimeName, ServerAnswer, Session, Transport } from '../../scripts/platform/runtime.ts';
import { rubyRuntimes } from './run-cases.ts';

const busy: ServerAnswer = { status: 503, headers: {}, body: 'busy' };
const found: ServerAnswer = { status: 200, headers: {}, body: '{"id":"1"}' };
const result = (outcome: Outcome): Json => ('output' in outcome ? outcome.output : outcome.error.message);

describe('What an action knows of its requests and runs, on every runtime:', () => {
  const sessions = new Map<RuntimeName, Session>();

  before(async () => {
    const { compile } = await import('../../scripts/compiler/compile.ts');
    const { openRuntime } = await import('../../scripts/runtimes/open-runtime.ts');
    const entry = resolve('fixtures/compiler/multistep/connector.ts');
    const compiled = await compile(entry);
    assert.ok(compiled.ruby !== undefined, JSON.stringify(compiled.diagnostics));
    for (const name of ['typescript', ...rubyRuntimes] as const) {
      sessions.set(name, await openRuntime(name, compiled));
    }
  });
  after(async () => {
    for (const session of sessions.values()) await session.close();
  });

  describe('a step that has itself run again', () => {
    /** Each request gets the next answer, and all of them must be used. */
    async function assertRun(path: string, input: Record<string, Json>, answers: readonly ServerAnswer[], seen: Json) {
      for (const [name, session] of sessions) {
        const left = [...answers];
        const transport: Transport = async () => left.shift() ?? assert.fail('a request too many');
        assert.deepEqual(result(await session.call({ path, input }, transport)), seen, name);
        assert.deepEqual(left, [], name);
      }
    }

    it('ends with the answer that comes at last', async () => {
      await assertRun('actions.patient', { path: 'people' }, [busy, busy, found], { id: '1' });
    });

    it('ends with its own error after the last run', async () => {
      await assertRun('actions.patient', { path: 'people' }, [busy, busy, busy], 'busy');
    });

    it('begins anew with the next call', async () => {
      await assertRun('actions.patient', { path: 'people' }, [found], { id: '1' });
      await assertRun('actions.patient', { path: 'people' }, [busy, busy, busy], 'busy');
    });

    it('goes on from what was handed on', async () => {
      for (const [name, session] of sessions) {
        const call = { path: 'actions.patient.execute', input: { path: 'people' }, continue: { attempt: 3 } };
        const outcome = await session.call(call, async () => busy);
        assert.deepEqual([result(outcome), outcome.requests.length], ['busy', 1], name);
      }
    });

    it('sees the schemas of its input and output, without the config fields', async () => {
      await assertRun('actions.schemas', { text: 'x', kind: 'y' }, [], { seen: '11' });
    });
  });

  describe('a body reads as UTF-8', () => {
    for (const [what, contentType, body] of [
      ['that is what it is', 'text/plain; charset=utf-8', 'Zürich €'],
      ['no encoding is named', 'text/plain', 'Zürich €'],
      ['one is named that cannot hold it', 'text/plain; charset=us-ascii', 'Zürich €'],
      ['one of two bytes is named', 'text/plain; charset=utf-16', 'Zürich'],
      ['one is named that nobody knows', 'text/plain; charset=x-own', 'Zürich €'],
    ] as const) {
      it(`when ${what}`, async () => {
        const answer = { status: 400, headers: { 'content-type': contentType }, body };
        const call = { path: 'actions.patient.execute', input: { path: 'people' }, continue: { attempt: 3 } };
        for (const [name, session] of sessions) {
          assert.equal(result(await session.call(call, async () => answer)), body, name);
        }
      });
    }
  });

  describe('apply, which looks at currentUrl, lets the token go', () => {
    for (const [path, sent] of [
      ['people', 'Bearer t'],
      ['https://api.example.com/v1/people', 'Bearer t'],
      ['https://api.example.com.evil.example/v1/', undefined],
      ['//evil.example/v1/people', undefined],
      ['../v2/people', undefined],
    ] as const) {
      it(`${sent ? 'with' : 'not with'} ${path}`, async () => {
        const call = { path: 'actions.patient', input: { path }, settings: { access_token: 't' } };
        for (const [name, session] of sessions) {
          const { requests } = await session.call(call, async () => found);
          assert.equal(requests[0]?.headers.authorization, sent, name);
        }
      });
    }
  });
});
