import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectRoot } from '../../scripts/command-line/project.ts';
import { startCommand } from '../command-line/run-command.ts';
import { temporaryFolder } from './temporary-folder.ts';

const runtimes = (process.env.RUNTIMES ?? 'typescript,wasm').split(',');

/** `all_pages` reads a list whose next page is always itself, as a fault of a server's or a connector's makes it. */
const source = (address: string): string => `import { action, connector, get, post } from 'workato';

interface Page {
  readonly next: string;
}

const allPages = action({
  title: 'All pages',
  input_fields: [],
  async execute() {
    let pages = 0;
    let page = await get<Page>('${address}/list');
    while (page.next !== '') {
      pages = pages + 1;
      page = await get<Page>('${address}/list').params({ page: page.next });
    }
    return { pages };
  },
  output_fields: [{ name: 'pages', type: 'integer' }],
});

const createThing = action({
  title: 'Create thing',
  input_fields: [],
  async execute() {
    await post('${address}/silent').payload({ name: 'new' });
    return { done: 'yes' };
  },
  output_fields: [{ name: 'done' }],
});

const turnRound = action({
  title: 'Turn round',
  input_fields: [],
  async execute() {
    let page = await get<Page>('${address}/list');
    let turns = 0;
    while (page.next !== '') {
      turns = turns + 1;
    }
    return { turns };
  },
  output_fields: [{ name: 'turns', type: 'integer' }],
});

export default connector({
  title: 'Endless',
  connection: { fields: [], authorization: { type: 'custom_auth', apply: () => undefined } },
  test: async () => {
    await get('${address}/list');
  },
  actions: { all_pages: allPages, create_thing: createThing, turn_round: turnRound },
});
`;

describe('npm run exec, with what never ends', () => {
  const folder = temporaryFolder();
  let server: Server;
  let address = '';
  let asked = 0;

  beforeEach(async () => {
    asked = 0;
    server = createServer((request, response) => {
      asked += 1;
      if (request.url === '/silent') return;
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"next":"2"}');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    writeFileSync(path.join(folder(), 'endless.ts'), source(address));
  });
  afterEach(() => {
    server.close();
    server.closeAllConnections();
  });

  const start = (runtime: string, action: string, ...more: string[]) =>
    startCommand(
      'exec',
      [
        ...[`actions.${action}`, '--connector', 'endless.ts', '--runtime', runtime, '--live', '--yes'],
        ...['--settings', '{}', '--json', ...more],
      ],
      { cwd: folder() },
    );

  for (const runtime of runtimes) {
    it(`stops at a number of requests and says where, on ${runtime}`, async () => {
      const { code, stdout, stderr } = await start(runtime, 'all_pages', '--max-requests', '7').ended;
      assert.equal(code, 1, stderr);
      const { error, requests } = JSON.parse(stdout);
      assert.equal(error.message, `Stopped: 7 requests were sent, and GET ${address}/list?page=2 would be the next.`);
      assert.deepEqual([requests.length, asked], [7, 7]);
      assert.match(stderr, /^--max-requests N lets it send more\.$/m);
    });

    it(`stops after a number of seconds and says what it waited for, on ${runtime}`, async () => {
      const { code, stdout, stderr } = await start(runtime, 'create_thing', '--timeout', '1').ended;
      assert.equal(code, 1, stderr);
      const { error, requests } = JSON.parse(stdout);
      assert.equal(
        error.message,
        `Stopped after 1 second, waiting for the answer to POST ${address}/silent, which may have been carried out.`,
      );
      assert.deepEqual([requests.length, requests[0].body], [1, '{"name":"new"}']);
      assert.match(stderr, /^--timeout SECONDS gives it more time\.$/m);
    });

    it(`ends with Ctrl-C and says what it waited for, on ${runtime}`, async () => {
      const command = start(runtime, 'create_thing');
      await once(server, 'request');
      command.interrupt();
      const { code, stdout } = await command.ended;
      assert.equal(code, 130);
      const { error, requests } = JSON.parse(stdout);
      assert.equal(
        error.message,
        `Ended, waiting for the answer to POST ${address}/silent, which may have been carried out.`,
      );
      assert.equal(requests.length, 1);
    });
  }

  for (const runtime of runtimes) {
    it(`ends a loop of the connector's own, on ${runtime}`, async () => {
      const { code, stdout, stderr } = await start(runtime, 'turn_round', '--timeout', '1').ended;
      assert.equal(code, 1, stderr);
      const { error, requests } = JSON.parse(stdout);
      assert.equal(error.message, `Stopped after 1 second, in the connector's own code, after GET ${address}/list.`);
      assert.equal(requests.length, 1);
    });
  }

  it('stops on recorded answers too, of which the last is given again and again', async () => {
    const recorded = { scope: address, method: 'GET', path: '/list', status: 200, response: { next: '2' } };
    const again = { ...recorded, path: '/list?page=2' };
    writeFileSync(path.join(folder(), 'recorded.json'), JSON.stringify([recorded, again]));
    const args = ['actions.all_pages', '--connector', 'endless.ts', '--fixture', 'recorded.json'];
    const { code, stdout } = await startCommand('exec', args, { cwd: folder() }).ended;
    assert.equal(code, 1);
    assert.match(stdout, /Stopped: 100 requests were sent, and GET \S+\?page=2 would be the next\./);
    assert.ok(stdout.split('\n').length < 80, 'a hundred requests are not all shown to a person');
  });

  it('ends with Ctrl-C in a loop of the TypeScript, in which nothing else is heard of', async () => {
    const words = ['actions.turn_round', '--connector', 'endless.ts', '--live', '--settings', '{}'];
    const child = spawn(process.execPath, [path.join(projectRoot, 'scripts/start.mjs'), 'exec', ...words], {
      env: { ...process.env, INIT_CWD: folder() },
      stdio: 'ignore',
    });
    await once(server, 'request');
    // The answer is on its way: whether it has arrived or not, Ctrl-C ends the process.
    await wait(500);
    child.kill('SIGINT');
    const [code, signal] = await once(child, 'close');
    assert.ok(signal === 'SIGINT' || code === 130, `${code} ${signal}`);
  });
});
