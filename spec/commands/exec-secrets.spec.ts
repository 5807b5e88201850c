import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '../command-line/run-command.ts';
import { temporaryFolder } from './temporary-folder.ts';

const runtimes = (process.env.RUNTIMES ?? 'typescript,wasm').split(',');

/** A connector of others: a key of its own making, a PIN, a signed assertion, and an output that is called `code`. */
const other = `import { action, connector, get, headers, post } from 'workato';

declare module 'workato' {
  interface Connection {
    readonly key: string;
    readonly pin_of_two: string;
  }
}

const country = action({
  title: 'Country',
  input_fields: [{ name: 'pin', label: 'PIN', control_type: 'password', optional: false },
    { name: 'key', label: 'Sort key', optional: false }],
  async execute(_connection, input) {
    await get('https://api.example.com/countries').params({ pin: input.pin, key: input.key });
    return { code: 'DE-code', token: 'page-2-of-3', key: 'sorted-by-key' };
  },
  output_fields: [{ name: 'code' }, { name: 'token' }, { name: 'key' }],
});

export default connector({
  title: 'Other',
  connection: {
    fields: [
      { name: 'key', label: 'Key', control_type: 'password' },
      { name: 'account', label: 'Account', type: 'object', properties: [{ name: 'phrase', control_type: 'password' }] },
      { name: 'pin_of_two', label: 'PIN', control_type: 'password' },
    ],
    authorization: {
      type: 'custom_auth',
      apply: (connection) => {
        headers({ 'X-Key': connection.key, 'X-Pin': connection.pin_of_two, 'X-Plain': 'shown' });
      },
    },
  },
  test: async () => {
    await post('https://api.example.com/token').payload({ client_assertion: 'signed.by.connector' });
  },
  actions: { country },
});
`;

const settings = { key: 'a key of no form', account: { phrase: 'a phrase of no form' }, pin_of_two: '42' };
const answer = (method: string, where: string) => {
  return { scope: 'https://api.example.com', method, path: where, status: 200, response: { ok: true } };
};

describe('npm run exec, the secrets of other connectors', () => {
  const folder = temporaryFolder();
  const write = (name: string, text: string) => writeFileSync(path.join(folder(), name), text);
  const exec = (...argv: string[]) =>
    runCommand('exec', [...argv, '--connector', 'other.ts', '--settings', 'settings.json'], { cwd: folder() });
  beforeEach(() => {
    write('other.ts', other);
    write('settings.json', JSON.stringify(settings));
    write('answers.json', JSON.stringify([answer('GET', '/countries?key=name&pin=1234')]));
    write('token.json', JSON.stringify([answer('POST', '/token')]));
    write('input.json', JSON.stringify({ pin: '1234', key: 'name' }));
  });

  for (const runtime of runtimes) {
    for (const more of [[], ['--json']]) {
      it(`hides what the definition makes a password, and shows outputs, on ${runtime} ${more.join()}`, async () => {
        const args = ['actions.country', '--input', 'input.json', '--fixture', 'answers.json', '--runtime', runtime];
        const { code, stdout, stderr } = await exec(...args, ...more);
        assert.equal(code, 0, stdout + stderr);
        const written = stdout + stderr;
        for (const secret of ['of no form', '1234', '"42"'])
          assert.ok(!written.includes(secret), `${secret}: ${written}`);
        for (const shown of ['DE-code', 'page-2-of-3', 'sorted-by-key', '[hidden]']) {
          assert.ok(written.includes(shown), `${shown}: ${written}`);
        }
        if (more.length > 0) {
          const [request] = JSON.parse(stdout).requests;
          assert.equal(request.url, 'https://api.example.com/countries?key=name&pin=[hidden]');
          assert.deepEqual(
            [request.headers['x-key'], request.headers['x-pin'], request.headers['x-plain']],
            ['[hidden]', '[hidden]', 'shown'],
          );
        }
      });
    }
  }

  it('hides a signed assertion', async () => {
    const { stdout } = await exec('test', '--fixture', 'token.json', '--json');
    assert.equal(JSON.parse(stdout).requests[0].body, '{"client_assertion":"[hidden]"}');
  });

  it('knows the passwords of compiled Ruby too', async () => {
    const compiled = await runCommand('compile', ['other.ts', '--out', 'other.rb'], { cwd: folder() });
    assert.equal(compiled.code, 0, compiled.stderr);
    const args = ['actions.country', '--input', 'input.json', '--fixture', 'answers.json', '--json'];
    const { code, stdout } = await runCommand(
      'exec',
      [...args, '--connector', 'other.rb', '--settings', 'settings.json'],
      { cwd: folder() },
    );
    assert.equal(code, 0, stdout);
    assert.ok(!/of no form|1234|"42"/.test(stdout), stdout);
  });
});

describe('npm run exec, secrets on the command line', () => {
  const folder = temporaryFolder();
  const token = 'refresh-token-of-no-form';
  const refresh = ['connection.authorization.refresh', '--fixture', 'tokens.json', '--json'];
  const write = (name: string, text: string) => writeFileSync(path.join(folder(), name), text);
  const sent = (stdout: string) => {
    const { requests } = JSON.parse(stdout);
    return new URLSearchParams(requests[0].body).get('refresh_token');
  };
  beforeEach(() => {
    const body = { grant_type: 'refresh_token', refresh_token: token };
    const form = new URLSearchParams({ client_id: 'id', client_secret: 'secret-of-no-form', ...body });
    const answered = {
      ...answer('POST', '/token'),
      scope: 'https://oauth2.googleapis.com',
      body: Object.fromEntries(form),
    };
    write('tokens.json', JSON.stringify([{ ...answered, response: { access_token: 'ya29.new' } }]));
    write('settings.json', '{"client_id": "id", "client_secret": "secret-of-no-form"}');
    write('token.txt', `${token}\n`);
  });

  // The recorded answer is given for exactly this token only.
  const ways: [title: string, argv: string[], input: string][] = [
    ['a file', ['--settings', 'settings.json', '--refresh-token', 'token.txt'], ''],
    ['standard input', ['--settings', 'settings.json', '--refresh-token', '-'], `${token}\n`],
    [
      'a file and standard input',
      ['--settings', '-', '--refresh-token', 'token.txt'],
      '{"client_id": "id", "client_secret": "secret-of-no-form"}',
    ],
  ];
  for (const [title, argv, input] of ways) {
    it(`come from ${title} as well, and nothing is said then`, async () => {
      const { code, stdout, stderr } = await runCommand('exec', [...refresh, ...argv], { cwd: folder(), input });
      assert.equal(code, 0, stdout);
      assert.equal(stderr, '');
      assert.equal(sent(stdout), '[hidden]');
    });
  }

  const inline: [option: string, argv: string[]][] = [
    ['--refresh-token', ['--settings', 'settings.json', '--refresh-token', token]],
    [
      '--settings',
      ['--settings', '{"client_id": "id", "client_secret": "secret-of-no-form"}', '--refresh-token', 'token.txt'],
    ],
  ];
  for (const [option, argv] of inline) {
    it(`get a warning that does not repeat them: ${option}`, async () => {
      const { code, stderr } = await runCommand('exec', [...refresh, ...argv], { cwd: folder() });
      assert.equal(code, 0);
      assert.match(
        stderr,
        new RegExp(`^${option} holds a secret on the command line, where npm's log, .* give -\\.\n$`),
      );
      assert.ok(!/of-no-form/.test(stderr));
    });
  }

  it('get one in an input too, and harmless values none', async () => {
    const run = (input: string) => runCommand('exec', ['actions.create_user', '--input', input], { cwd: folder() });
    assert.match((await run('{"password": "of-no-form"}')).stderr, /^--input holds a secret on the command line/);
    assert.doesNotMatch((await run('{"primaryEmail": "liz@example.com"}')).stderr, /holds a secret/);
  });

  it('cannot both come from standard input', async () => {
    const argv = [...refresh, '--settings', '-', '--refresh-token', '-'];
    const { code, stderr } = await runCommand('exec', argv, { cwd: folder(), input: '{}' });
    assert.equal(code, 2);
    assert.equal(
      stderr,
      'Standard input can be one value only: --settings or --refresh-token? Give the other as a file.\n',
    );
  });
});
