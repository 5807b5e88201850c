import assert from 'node:assert/strict';
import { runCommand, startCommand } from '../command-line/run-command.ts';
import { createSetup, freePort, type Setup } from './setup.ts';

describe('npm run google-stand-in', () => {
  let setup: Setup;
  beforeEach(async () => {
    setup = await createSetup();
  });
  afterEach(() => setup.close());

  it('prints the environment with which npm run authorize signs in at it, and no secret', async () => {
    const port = await freePort();
    const standIn = startCommand('google-stand-in', [setup.clientFile, '--port', String(port)]);
    await standIn.shows(/(?:^export .*\n){4}/m);
    const environment = {
      GOOGLE_AUTHORIZATION_ENDPOINT: `http://127.0.0.1:${port}/o/oauth2/v2/auth`,
      GOOGLE_TOKEN_ENDPOINT: `http://127.0.0.1:${port}/token`,
      GOOGLE_REVOCATION_ENDPOINT: `http://127.0.0.1:${port}/revoke`,
      GOOGLE_DIRECTORY_BASE: `http://127.0.0.1:${port}/admin/directory/v1/`,
    };
    const command = setup.command([setup.clientFile, '--no-browser', '--port', String(setup.port)], environment);
    await fetch((await setup.answer(await command.url)).callback ?? '');
    assert.equal((await command.ended).code, 0);
    assert.equal((await setup.command(['--check'], environment).ended).code, 0);
    standIn.interrupt();
    const { code, stdout, stderr } = await standIn.ended;
    assert.equal(code, 0);
    setup.secrets.assertAbsent(stdout + stderr);
    for (const [name, value] of Object.entries(environment))
      assert.ok(stdout.includes(`export ${name}=${value}\n`), name);
    assert.match(stdout, /^200 POST \/token$/m);
  });

  const wrong: [string, string[], number, RegExp][] = [
    ['no client file', [], 2, /^Give one client file\./],
    ['an unknown audience', ['x', '--audience', 'all'], 2, /'all'\. Choose internal, testing or production\./],
    ['a strange port', ['x', '--port', 'x'], 2, /^--port takes a whole number/],
    ['an unknown option', ['x', '--fast'], 2, /^There is no option '--fast'\./],
    ['a file that is missing', ['/nowhere/x'], 2, /cannot be read: /],
  ];
  for (const [title, parameters, code, message] of wrong) {
    it(`refuses ${title}`, async () => {
      const run = await runCommand('google-stand-in', parameters);
      assert.equal(run.code, code);
      assert.match(run.stderr, message);
      setup.secrets.assertAbsent(run.stdout + run.stderr);
    });
  }

  it('says that its port is in use', async () => {
    const port = new URL(setup.standIn.origin).port;
    const { code, stderr } = await runCommand('google-stand-in', [setup.clientFile, '--port', port]);
    assert.equal(code, 1);
    assert.match(stderr, new RegExp(`^Port ${port} is in use; choose another one with --port\\.`));
  });
});
