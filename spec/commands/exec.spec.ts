import assert from 'node:assert/strict';
import { once } from 'node:events';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { connectorEntry, projectRoot } from '../../scripts/command-line/project.ts';
import { runCommand } from '../command-line/run-command.ts';
import { compiledText } from '../compiled.ts';
import { temporaryFolder } from './temporary-folder.ts';

const liz = ['actions.get_user', '--input', '{"userKey": "liz@example.com"}'];
const runtimes = (process.env.RUNTIMES ?? 'typescript,wasm').split(',');

/** A connector with one action, which asks one address. */
const asking = (address: string): string => `import { action, connector, get } from 'workato';

const ask = action({
  title: 'Ask',
  input_fields: [],
  async execute() {
    await get('${address}');
    return { done: 'yes' };
  },
  output_fields: [{ name: 'done' }],
});

export default connector({
  title: 'Asking',
  connection: { fields: [], authorization: { type: 'custom_auth', apply: () => undefined } },
  test: async () => {
    await get('${address}');
  },
  actions: { ask },
});
`;

describe('npm run exec', () => {
  const folder = temporaryFolder();

  for (const runtime of runtimes) {
    it(`runs an action on ${runtime} and writes exactly one JSON object`, async () => {
      const { code, stdout, stderr } = await runCommand('exec', [...liz, '--runtime', runtime, '--json']);
      assert.equal(code, 0, stderr);
      const { output, requests, ...rest } = JSON.parse(stdout);
      assert.deepEqual(rest, {});
      assert.equal(output.primaryEmail, 'liz@example.com');
      assert.equal(requests.length, 1);
      assert.equal(requests[0].method, 'GET');
      assert.equal(
        requests[0].url,
        'https://admin.googleapis.com/admin/directory/v1/users/liz%40example.com?projection=full',
      );
      assert.equal(requests[0].headers.authorization, 'Bearer [hidden]');
      assert.equal(requests[0].body, null);
    });
  }

  it('shows requests and result as a person reads them', async () => {
    const { code, stdout } = await runCommand('exec', liz);
    assert.equal(code, 0);
    assert.match(stdout, /1\. GET https:\/\/admin\.googleapis\.com\/admin\/directory\/v1\/users\/liz%40example\.com\n/);
    assert.match(stdout, / projection = full\n/);
    assert.match(stdout, /Result:\n {2}\{/);
  });

  it('answers from a fixture of one’s own, and gives an error as JSON with exit code 1', async () => {
    const answer = {
      scope: 'https://admin.googleapis.com:443',
      method: 'GET',
      path: '/admin/directory/v1/users/nobody%40example.com?projection=full',
      status: 404,
      response: { error: { code: 404, message: 'Resource Not Found: userKey', errors: [{ reason: 'notFound' }] } },
    };
    writeFileSync(path.join(folder(), 'mine.json'), JSON.stringify([answer]));
    writeFileSync(path.join(folder(), 'input.json'), '{"userKey": "nobody@example.com"}');
    const args = ['actions.get_user', '--input', 'input.json', '--fixture', 'mine.json', '--json'];
    const { code, stdout } = await runCommand('exec', args, { cwd: folder() });
    assert.equal(code, 1);
    const { error, requests, ...rest } = JSON.parse(stdout);
    assert.deepEqual(rest, {});
    assert.match(error.message, /There is no user .* Google says: Resource Not Found: userKey/);
    assert.equal(requests.length, 1);
  });

  it('hides secrets in requests and results', async () => {
    const settings = { client_id: 'my-client.apps.googleusercontent.com', client_secret: 'sec/ret+&value 1' };
    const answer = {
      scope: 'https://oauth2.googleapis.com',
      method: 'POST',
      path: '/token',
      status: 200,
      response: {
        access_token: 'ya29.secret-access',
        refresh_token: '1//secret-refresh',
        scope:
          'https://www.googleapis.com/auth/admin.directory.group https://www.googleapis.com/auth/admin.directory.user',
      },
    };
    writeFileSync(path.join(folder(), 'token.json'), JSON.stringify([answer]));
    const args = [
      'connection.authorization.acquire',
      ...['--settings', JSON.stringify(settings), '--oauth2-code', '4/secret-code'],
      ...['--redirect-url', 'https://www.workato.com/oauth/callback', '--fixture', 'token.json'],
    ];
    for (const more of [[], ['--json']]) {
      const { code, stdout, stderr } = await runCommand('exec', [...args, ...more], { cwd: folder() });
      assert.equal(code, 0, stderr);
      const written = stdout + stderr;
      for (const secret of ['sec/ret', 'sec%2Fret', 'secret-access', 'secret-refresh', 'secret-code']) {
        assert.ok(!written.includes(secret), `${secret} was shown`);
      }
      assert.match(written, /my-client\.apps\.googleusercontent\.com/);
    }
  });

  const misuses: [string, string[], RegExp][] = [
    ['no path', [], /Name what to run/],
    ['an unknown runtime', ['test', '--runtime', 'jruby'], /no runtime 'jruby'/],
    [
      'input that is no JSON',
      ['actions.get_user', '--input', '{userKey}'],
      /--input is neither JSON nor the name of a file/,
    ],
    ['input that is no object', ['actions.get_user', '--input', '[1]'], /--input must be a JSON object/],
    ['a fixture that is not there', ['test', '--fixture', 'nowhere.json'], /no fixture file nowhere\.json/],
    [
      'an unknown option',
      ['test', '--verbos'],
      /^There is no option '--verbos'\. `npm run exec -- --help` lists them\.\n$/,
    ],
    ['a mistyped option', ['test', '--inptu', '{}'], /^There is no option '--inptu'\. Did you mean '--input'\?\n$/],
    ['an option without its value', ['test', '--input'], /^--input needs a value after it/],
    ['a folder as the fixture', ['test', '--fixture', '.'], /no fixture file \./],
    ['a folder as the connector', ['test', '--connector', '.'], /no connector \./],
    [
      'what is neither TypeScript nor Ruby as the connector, without a word of what is in it',
      ['test', '--connector', 'legacy.json'],
      /^legacy\.json is no connector: name a module, which ends in \.ts, or compiled Ruby, which ends in \.rb\.\n$/,
    ],
    [
      'Ruby for the TypeScript runtime',
      ['test', '--connector', 'x.rb', '--runtime', 'typescript'],
      /x\.rb is compiled Ruby/,
    ],
    [
      'a module that does not compile',
      ['test', '--connector', 'broken.ts'],
      /^broken\.ts:1:\d+ - [\s\S]*\nbroken\.ts does not compile, so nothing was run\.\n$/,
    ],
    ['a name that no file can have', ['test', '--fixture', 'x'.repeat(5000)], /no fixture file x+\. Check/],
    ['no number of requests', ['test', '--max-requests', '0'], /^--max-requests takes a whole number from 1 to/],
    ['a folder as the input', ['actions.get_user', '--input', '.'], /--input is neither JSON nor the name of a file/],
  ];
  for (const [title, args, message] of misuses) {
    it(`refuses ${title} with exit code 2`, async () => {
      writeFileSync(path.join(folder(), 'legacy.json'), '{"client_secret": "of-no-form"}');
      writeFileSync(path.join(folder(), 'x.rb'), '{}');
      writeFileSync(path.join(folder(), 'broken.ts'), 'export default (;\n');
      const { code, stdout, stderr } = await runCommand('exec', args, { cwd: folder() });
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, message);
    });
  }

  it('gives one JSON object for a command line that it cannot understand, too', async () => {
    const { code, stdout } = await runCommand('exec', ['actions.get_user', '--input', '{userKey}', '--json']);
    assert.equal(code, 2);
    const { error, ...rest } = JSON.parse(stdout);
    assert.match(error.message, /--input is neither JSON/);
    assert.deepEqual(rest, { requests: [] });
  });

  const meant: [string, RegExp][] = [
    ['actions.get_usr', /has no action 'get_usr'.* Did you mean 'actions\.get_user'\?/],
    ['actions.get_user.exceute', /Did you mean 'actions\.get_user\.execute'\?/],
    ['get_user', /There is no path 'get_user'\..* Did you mean 'actions\.get_user'\?/],
    ['get_user.execute', /Did you mean 'actions\.get_user\.execute'\?/],
    ['acquire', /Did you mean 'connection\.authorization\.acquire'\?/],
    ['connection.authorization.token_ulr', /Did you mean 'connection\.authorization\.token_url'\?/],
    ['connection.authorization.cleint_id', /Did you mean 'connection\.authorization\.client_id'\?/],
  ];
  for (const [mistyped, message] of meant) {
    it(`says which path ${mistyped} may mean`, async () => {
      const { code, stdout } = await runCommand('exec', [mistyped, '--json']);
      assert.equal(code, 1);
      assert.match(JSON.parse(stdout).error.message, message);
    });
  }

  it('runs a method where there are methods: in the compiled Ruby', async () => {
    const { stdout } = await runCommand('exec', ['methods.path_key', '--args', '["a b@example.com"]']);
    assert.match(stdout, /^methods\.path_key on wasm, /);
    assert.match(stdout, /"a%20b%40example\.com"/);
  });

  it('takes the name of an object definition for its fields', async () => {
    const { code, stdout } = await runCommand('exec', ['object_definitions.group_external_id', '--json']);
    assert.equal(code, 0);
    assert.ok(JSON.parse(stdout).output.some((field: { name: string }) => field.name === 'namespace'));
  });

  it('notes input that no field of the action has', async () => {
    const input = '{"query": "givenName:Nobody", "qeury": "x", "zzz": 1}';
    const fixture = path.resolve('fixtures/http/search_users/none.json');
    const args = ['actions.search_users', '--input', input, '--fixture', fixture, '--json'];
    const { code, stdout, stderr } = await runCommand('exec', args);
    assert.equal(code, 0, stderr);
    assert.equal(JSON.parse(stdout).requests.length, 1);
    assert.equal(
      stderr,
      "'qeury' is not an input field of search_users, so nothing reads it. Did you mean 'query'?\n" +
        "'zzz' is not an input field of search_users, so nothing reads it.\n",
    );
  });

  for (const runtime of runtimes) {
    it(`names the request that a fixture has no answer for as the error, on ${runtime}`, async () => {
      const fixture = path.resolve('fixtures/http/create_group/created.json');
      const file = path.join(folder(), 'connector.rb');
      if (runtime !== 'typescript') writeFileSync(file, await compiledText('connector/index.ts'));
      const connector = runtime === 'typescript' ? [] : ['--connector', file];
      const args = [...liz, '--fixture', fixture, '--json', '--runtime', runtime, ...connector];
      const { code, stdout } = await runCommand('exec', args);
      assert.equal(code, 1);
      assert.match(
        JSON.parse(stdout).error.message,
        /^The fixture has no answer for GET https:\/\/admin\.googleapis\.com\/\S+ \(left are POST /,
      );
    });
  }

  it('shows what it asked for also where the answer breaks off', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/gzip') {
        response
          .writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' })
          .end('no gzip at all');
      } else {
        response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' });
        response.write('{"half":', () => response.destroy());
      }
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      for (const part of ['half', 'gzip']) {
        writeFileSync(path.join(folder(), 'asks.ts'), asking(`${address}/${part}`));
        for (const runtime of runtimes) {
          const args = ['actions.ask', '--connector', 'asks.ts', '--live', '--yes', '--settings', '{}', '--json'];
          const { code, stdout } = await runCommand('exec', [...args, '--runtime', runtime], { cwd: folder() });
          assert.equal(code, 1, stdout);
          const { error, requests } = JSON.parse(stdout);
          assert.equal(requests.length, 1, `${part} on ${runtime}`);
          assert.equal(requests[0].url, `${address}/${part}`);
          assert.match(error.message, /\S/);
        }
      }
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });

  it('lets nothing of Google’s message act on the terminal, and shortens what nobody would read', async () => {
    const message = `\u001b[2J\u202egnp.exe\u0007${'x'.repeat(100_000)}`;
    const answer = {
      scope: 'https://admin.googleapis.com',
      method: 'GET',
      path: '/admin/directory/v1/users/liz%40example.com?projection=full',
      status: 400,
      response: { error: { code: 400, message, errors: [{ message, reason: 'invalid' }] } },
    };
    writeFileSync(path.join(folder(), 'mine.json'), JSON.stringify([answer]));
    const run = (...more: string[]) =>
      runCommand('exec', [...liz, '--fixture', 'mine.json', ...more], { cwd: folder() });
    const people = await run();
    assert.equal(people.code, 1);
    assert.match(people.stdout, /gnp\.exe/);
    assert.doesNotMatch(people.stdout, /(?!\n)\p{Cc}|\u202e/u);
    assert.ok(people.stdout.length < 10_000, `${people.stdout.length} characters`);
    const programs = await run('--json');
    assert.doesNotMatch(programs.stdout, /(?!\n)\p{Cc}|\u202e/u);
    assert.match(JSON.parse(programs.stdout).error.message, /gnp\.exe/);
  });

  it('uses the recorded answers that are well formed, and names the others where one is missing', async () => {
    const root = folder();
    const fixtures = path.join(root, 'fixtures/http/get_user');
    mkdirSync(fixtures, { recursive: true });
    cpSync(path.join(projectRoot, 'fixtures/http/get_user/found.json'), path.join(fixtures, 'found.json'));
    writeFileSync(path.join(fixtures, 'mine.json'), '[{"scenario": {"title": "mine"}}]');
    const run = (input: string) =>
      runCommand('exec', ['actions.get_user', '--connector', connectorEntry, '--input', input], { root });
    const found = await run('{"userKey": "liz@example.com"}');
    assert.equal(found.code, 0, found.stderr);
    assert.doesNotMatch(found.stdout, /mine/);
    const missing = await run('{"userKey": "someone@example.com"}');
    assert.equal(missing.code, 1);
    assert.match(missing.stdout, /mine\.json has the wrong shape: .*title must be one sentence, with a capital/);
    assert.match(missing.stdout, /Recorded are answers to:/);
  });

  it('names the inputs that are recorded when there is no answer for this one', async () => {
    const { stdout } = await runCommand('exec', ['actions.get_user', '--input', '{"userKey": "someone@example.com"}']);
    assert.match(stdout, /actions\.get_user on typescript/);
    assert.match(stdout, /Recorded are answers to:\n {2}--input '\{"userKey":"liz@example\.com"\}'\n/);
    assert.ok(stdout.split('\n').every((line) => line.length < 400));
  });
});

describe('the paths that exec knows', () => {
  // What the runtime itself says that there is, where a path is of no form that it knows.
  it('are those that the TypeScript runtime runs', async () => {
    const { openTypeScript } = await import('../../scripts/runtimes/typescript/open-typescript.ts');
    const { evaluateDefinition } = await import('../../scripts/compiler/evaluate/evaluate-definition.ts');
    const { knownPaths } = await import('../../scripts/exec/known-paths.ts');
    const { definition } = await evaluateDefinition(connectorEntry);
    const session = openTypeScript(definition as never);
    const outcome = await session.call({ path: 'no.such.path' }, async () => assert.fail('nothing is sent'));
    const message = 'error' in outcome ? outcome.error.message : '';
    const templates = /Paths are: (.*)\.$/.exec(message)?.[1]?.split(', ') ?? [];
    const known = knownPaths({ kind: 'connector', definition, ruby: '' }).map((one) =>
      one.replace(/^(actions|pick_lists|object_definitions)\.\w+/, '$1.NAME'),
    );
    assert.ok(templates.length > 10, message);
    assert.deepEqual([...new Set(known)].sort(), [...templates].sort());
  });
});
