import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { callbackUrls } from '../../connector/google/addresses.ts';
import { rightFile } from '../../scripts/client/check/right-client.ts';
import { type CommandRun, type CommandWorld, runCommand } from '../command-line/run-command.ts';
import { accept, refuse, startStandIn } from './authorization-stand-in.ts';

const secret = rightFile.web.client_secret;
const right = JSON.stringify(rightFile);

interface Report {
  readonly ok: boolean;
  readonly checks: readonly { readonly id: string; readonly status: string; readonly message: string }[];
}

/** Runs the command and makes sure that it keeps the secret. */
async function check(words: readonly string[], options?: CommandWorld): Promise<CommandRun> {
  const outcome = await runCommand('client-check', words, options);
  assert.ok(!/not-a-real-sec/.test(outcome.stdout + outcome.stderr), outcome.stdout + outcome.stderr);
  return outcome;
}

/** The one object on standard output, and its checks that are not ok. */
function reportOf({ stdout }: CommandRun): { ok: boolean; found: Record<string, string> } {
  const { ok, checks } = JSON.parse(stdout) as Report;
  const found = checks.filter(({ status }) => status !== 'ok').map(({ id, status }) => [id, status]);
  return { ok, found: Object.fromEntries(found) };
}

describe('client:check, the command', () => {
  let folder: string;
  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'client-check-')));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  function fileWith(content: string | Buffer, mode = 0o600): string {
    const path = join(folder, 'client_secret.json');
    rmSync(path, { force: true });
    writeFileSync(path, content);
    chmodSync(path, mode);
    return path;
  }

  it('is content with a right file, and says what it cannot see', async () => {
    const { code, stdout, stderr } = await check([fileWith(right)]);
    assert.equal(code, 0, stderr);
    assert.match(stdout, /Everything that the file shows is right\./);
    assert.match(stdout, /What the file cannot show:/);
    assert.match(stdout, /project=example-project-123456/);
    assert.ok(!/^[✗!?]/m.test(stdout));
  });

  it('prints one JSON object and nothing else', async () => {
    const outcome = await check([fileWith(right), '--json']);
    assert.deepEqual([outcome.code, outcome.stderr, outcome.stdout.trim().split('\n').length], [0, '', 1]);
    assert.deepEqual(reportOf(outcome), { ok: true, found: {} });
  });

  it('reads standard input, named or not', async () => {
    for (const words of [['-', '--json'], ['--json']]) {
      const outcome = await check(words, { input: right });
      assert.equal(outcome.code, 0);
      assert.deepEqual(reportOf(outcome), { ok: true, found: {} });
    }
  });

  it('says what is wrong, what to paste and where, and ends with 1', async () => {
    const wrong = { web: { ...rightFile.web, redirect_uris: [`${callbackUrls[0]}/`, callbackUrls[1]] } };
    const { code, stdout } = await check([fileWith(JSON.stringify(wrong))]);
    assert.equal(code, 1);
    assert.match(stdout, /^✗ problem .*callback\/" ends in a slash/m);
    assert.match(stdout, /^\s+https:\/\/www\.workato\.com\/oauth\/callback$/m);
    assert.match(stdout, /https:\/\/console\.cloud\.google\.com\/auth\/clients\/\S+\?project=example-project-123456/);
    assert.match(stdout, /^2 problems\.$/m);
  });

  it('says first what is wrong, the gravest first, and in one line what is right', async () => {
    const wrong = { web: { ...rightFile.web, redirect_uris: [`${callbackUrls[0]}/`, callbackUrls[1]] } };
    const { stdout } = await check([fileWith(JSON.stringify(wrong), 0o644)]);
    const marked = stdout.split('\n').flatMap((line) => /^[✗!?✓]/.exec(line) ?? []);
    assert.deepEqual(marked, process.platform === 'win32' ? ['✗', '✗', '✓'] : ['✗', '✗', '!', '✓']);
    assert.match(stdout, /^\S+client_secret\.json\n\n✗ problem/);
    assert.match(stdout, /^✓ ok +\d+ other checks have nothing to object to; --json lists them\.$/m);
  });

  it('names the kind of a client that is none of a Web application', async () => {
    const { client_id, client_secret } = rightFile.web;
    for (const [document, kind] of [
      [{ installed: { client_id } }, /^✗ problem This is the client of a mobile app, Android or iOS/m],
      [
        { installed: { client_id, client_secret } },
        /^✗ problem This is a client of the type TVs and Limited Input devices/m,
      ],
      [{ installed: { client_id, client_secret, redirect_uris: ['http://localhost'] } }, /Desktop app client/],
    ] as const) {
      assert.match((await check([fileWith(JSON.stringify(document))])).stdout, kind);
    }
  });

  it('says nothing of the form of a secret that is not there, nor of callback URLs', async () => {
    const { client_id, project_id } = rightFile.web;
    const { stdout } = await check([fileWith(JSON.stringify({ web: { client_id, project_id } })), '--json']);
    const ids = (JSON.parse(stdout) as Report).checks.map(({ id }) => id);
    const about = (part: RegExp) => ids.filter((id) => part.test(id));
    assert.deepEqual(about(/^client-secret/), ['client-secret-present']);
    assert.deepEqual(about(/slash|malformed|scheme/), []);
  });

  it('asks for the callback URL of a data centre that is named', async () => {
    const outcome = await check(['--region', 'eu', '--json'], { input: right });
    assert.equal(outcome.code, 1);
    assert.deepEqual(reportOf(outcome).found, { 'callback-data-centre': 'problem' });
  });

  it('ends with 2 when the file cannot be read, also in JSON', async () => {
    const path = join(folder, 'nothing.json');
    const people = await check([path]);
    assert.deepEqual([people.code, people.stdout], [2, '']);
    assert.equal(people.stderr, `${path} cannot be read: there is no such file.\n`);
    const programs = await check([folder, '--json']);
    assert.equal(programs.code, 2);
    assert.deepEqual(reportOf(programs), { ok: false, found: { 'file-readable': 'problem' } });
  });

  it('ends with 2 when it is called wrongly, in one sentence', async () => {
    for (const words of [
      ['a', 'b'],
      ['--regoin', 'eu', 'a'],
      ['--region', 'mars', 'a'],
    ]) {
      const { code, stdout, stderr } = await check(words);
      assert.deepEqual([code, stdout], [2, ''], words.join(' '));
      assert.equal(stderr.trim().split('\n').length, 1, stderr);
    }
  });

  it('explains itself', async () => {
    const { code, stdout } = await check(['--help']);
    assert.equal(code, 0);
    assert.match(stdout, /npm run client:check/);
  });

  it('keeps the secret when the JSON is broken around it', async () => {
    const broken = right.replace(`"${secret}"`, secret);
    for (const words of [['-'], ['-', '--json']]) {
      assert.equal((await check(words, { input: broken })).code, 1);
    }
  });

  it('keeps a secret that was given in place of a path or an option', async () => {
    for (const words of [[secret], [`--${secret}`]]) {
      assert.equal((await check(words)).code, 2);
    }
  });

  it('writes its sentences whole, also about a secret of the old form', async () => {
    const web = { ...rightFile.web, client_secret: 'older-secrets-have-24-ch' };
    const { stdout } = await check([fileWith(JSON.stringify({ web }))]);
    assert.ok(
      stdout.includes('The client secret has the form from before 2021, without GOCSPX-. Such secrets still work.'),
    );
  });

  it('warns about a file that others can read', async function () {
    if (process.platform === 'win32') this.skip();
    const outcome = await check([fileWith(right, 0o644), '--json']);
    assert.equal(outcome.code, 0);
    assert.deepEqual(reportOf(outcome).found, { 'file-mode': 'warning' });
  });

  it('asks git about the file', async function () {
    const git = (...words: string[]) => spawnSync('git', ['-C', folder, ...words], { encoding: 'utf8' });
    if (git('init', '--quiet').status !== 0) this.skip();
    const path = fileWith(right);
    assert.deepEqual(reportOf(await check([path, '--json'])).found, { 'file-in-git': 'warning' });
    writeFileSync(join(folder, '.gitignore'), 'client_secret*.json\n');
    assert.deepEqual(reportOf(await check([path, '--json'])).found, {});
    assert.equal(git('add', '--force', 'client_secret.json').status, 0);
    const tracked = await check([path, '--json']);
    assert.equal(tracked.code, 1);
    assert.deepEqual(reportOf(tracked).found, { 'file-in-git': 'problem' });
    rmSync(join(folder, '.git'), { recursive: true, force: true });
  });

  it('works without git', async () => {
    const outcome = await check([fileWith(right), '--json'], { env: { PATH: '' } });
    assert.equal(outcome.code, 0);
    assert.deepEqual(reportOf(outcome).found, { 'file-in-git': 'unknown' });
  });

  it('asks Google when it is told to', async () => {
    const standIn = await startStandIn((callback, response) =>
      callback === callbackUrls[1] ? accept(response) : refuse(response, 'redirect_uri_mismatch'),
    );
    try {
      const env = { GOOGLE_AUTHORIZATION_ENDPOINT: standIn.endpoint.href };
      const outcome = await check(['-', '--online', '--json'], { input: right, env });
      assert.equal(outcome.code, 1);
      assert.deepEqual(reportOf(outcome).found, { 'online-callback-www-workato-com': 'problem' });
      assert.equal(
        outcome.stderr,
        `Not Google itself is asked, but ${standIn.endpoint.href}: see GOOGLE_AUTHORIZATION_ENDPOINT.\n`,
      );
      assert.ok(standIn.requests.every(({ everything }) => !everything.includes(secret)));
    } finally {
      await standIn.close();
    }
  });

  it('refuses to ask an endpoint elsewhere without https', async () => {
    const env = { GOOGLE_AUTHORIZATION_ENDPOINT: 'http://example.com/' };
    const { code, stderr } = await check(['-', '--online'], { input: right, env });
    assert.equal(code, 2);
    assert.match(stderr, /must be an https address/);
  });
});
