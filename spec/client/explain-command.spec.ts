import assert from 'node:assert/strict';
import { runCommand } from '../command-line/run-command.ts';

interface Report {
  readonly recognised: boolean;
  readonly found: Readonly<Record<string, string>>;
  readonly explanations: readonly {
    readonly id: string;
    readonly step: string;
    readonly causes: readonly { readonly cause: string; readonly cure: string }[];
    readonly links: readonly { readonly title: string; readonly url: string }[];
  }[];
  readonly tryThis?: readonly string[];
}

describe('client:explain, the command', () => {
  it('explains a text with its step, causes, cures and links', async () => {
    const { code, stdout, stderr } = await runCommand('client-explain', ['Error 400: redirect_uri_mismatch']);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(
      stdout,
      /^The callback URL that was sent is not registered .*\n\(redirect-uri-mismatch; .*Google's page/,
    );
    assert.match(stdout, /^1\. {2}\S.*\n {4}→ \S/m);
    assert.match(stdout, /^Workato: registering a new client: https:\/\/docs\.workato\.com\//m);
  });

  it('joins words that were not put in quotes, and reads standard input', async () => {
    const joined = await runCommand('client-explain', ['Error', '403:', 'org_internal', '--json']);
    assert.equal((JSON.parse(joined.stdout) as Report).explanations[0]?.id, 'organization-only');
    for (const words of [['--json'], ['-', '--json']]) {
      const piped = await runCommand('client-explain', words, { input: 'line one\nError 403: org_internal\n' });
      assert.deepEqual([piped.code, piped.stdout], [0, joined.stdout]);
    }
  });

  it('shows what it decoded, and keeps the state', async () => {
    const address =
      'https://accounts.google.com/signin/oauth/error/v2?authError=Cg5kZWxldGVkX2NsaWVudBIdVGhlIE9BdXRoIGNsaWVudCB3YXMgZGVsZXRlZC4gkQM%3D&client_id=123456789012-x.apps.googleusercontent.com&state=my-state';
    const { code, stdout } = await runCommand('client-explain', [address, '--json']);
    assert.equal(code, 0);
    const report = JSON.parse(stdout) as Report;
    assert.deepEqual(report.found, {
      authError: 'deleted_client: The OAuth client was deleted.',
      client_id: '123456789012-x.apps.googleusercontent.com',
    });
    assert.equal(report.explanations[0]?.id, 'client-deleted');
    assert.ok(!stdout.includes('my-state'));
  });

  it("repeats Google's sentence in its own language, and nothing in it that could move the cursor", async () => {
    const blob = Buffer.concat([
      Buffer.from('\n\u0015redirect_uri_mismatch\u0012\u0029'),
      Buffer.from('Невозможно войти\u001b[2J\u202e  X'),
    ]);
    const { stdout } = await runCommand('client-explain', [`authError=${blob.toString('base64url')}`, '--json']);
    const { found } = JSON.parse(stdout) as Report;
    assert.equal(found.authError, 'redirect_uri_mismatch: Невозможно войти [2J X');
  });

  it('says that it does not recognise a text, what to try, and ends with 1', async () => {
    const people = await runCommand('client-explain', ['The printer is on fire']);
    assert.equal(people.code, 1);
    assert.match(people.stdout, /^Not recognised\.\n\nWhat to try:\n- /);
    const programs = await runCommand('client-explain', ['The printer is on fire', '--json']);
    const report = JSON.parse(programs.stdout) as Report;
    assert.deepEqual([programs.code, report.recognised, report.explanations], [1, false, []]);
    assert.ok((report.tryThis ?? []).length > 3);
  });

  it('ends with 2 when there is no text, or an unknown option', async () => {
    for (const words of [[], [''], ['--jsno', 'text']]) {
      const { code, stdout, stderr } = await runCommand('client-explain', words);
      assert.deepEqual([code, stdout], [2, ''], words.join(' '));
      assert.equal(stderr.trim().split('\n').length, 1, stderr);
    }
  });

  it('warns of a secret that was typed, and not of one that was piped in', async () => {
    const text = 'invalid_client client_secret=of-no-form';
    const typed = await runCommand('client-explain', [text]);
    assert.match(typed.stderr, /^The text holds a secret on the command line, where npm's log, /);
    assert.doesNotMatch(typed.stdout + typed.stderr, /of-no-form/);
    assert.equal((await runCommand('client-explain', ['-'], { input: text })).stderr, '');
  });
});
