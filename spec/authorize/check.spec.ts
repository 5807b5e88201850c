import assert from 'node:assert/strict';
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scopes } from '../../connector/google/addresses.ts';
import { readSavedTokens, writeSavedTokens } from '../../scripts/authorize/saved-tokens.ts';
import { json } from '../../scripts/google-stand-in/answer.ts';
import { admin, clientId, createSetup, type Setup, type SetupOptions, writeClientFile } from './setup.ts';

const [groupScope, userScope] = scopes;

interface Case {
  readonly title: string;
  readonly options?: SetupOptions;
  readonly granted?: readonly string[];
  readonly account?: string;
  readonly prepare?: (setup: Setup) => Promise<unknown> | undefined;
  /** One line of the output for each check, in order. */
  readonly lines: readonly RegExp[];
}

const directoryAnswer = (status: number, body: string): SetupOptions => ({
  intercept: ({ path }) => (path.startsWith('/admin/') ? { status, headers: {}, body } : undefined),
});

const renewed = /^ok {7}refresh {7}Google renewed the access token\.$/;
const groupsWork = /^ok {7}scope_groups {2}\S+admin\.directory\.group works: Google listed groups\.$/;
const usersWork = /^ok {7}scope_users {3}\S+admin\.directory\.user works: Google listed users\.$/;
const untried = [/^unknown {2}scope_groups {2}Not tried/, /^unknown {2}scope_users {3}Not tried/];

const cases: Case[] = [
  { title: 'tokens that work', lines: [renewed, groupsWork, usersWork] },
  {
    title: 'an empty directory, which answers without a list',
    options: { groups: [] },
    lines: [renewed, groupsWork, usersWork],
  },
  {
    title: 'a missing scope for groups',
    granted: [userScope],
    lines: [
      renewed,
      /^problem {2}scope_groups {2}The scope is missing: .* tick "View and manage the provisioning of groups on your domain"\.$/,
      usersWork,
    ],
  },
  {
    title: 'a missing scope for users',
    granted: [groupScope],
    lines: [
      renewed,
      groupsWork,
      /^problem {2}scope_users {3}The scope is missing: the token does not hold \S+\.user\./,
    ],
  },
  {
    title: 'an account that is no administrator',
    options: { users: [{ email: 'member@example.com', privileges: [] }] },
    account: 'member@example.com',
    lines: [
      renewed,
      /^problem {2}scope_groups {2}The admin privilege is missing: the scope is there/,
      /^problem {2}scope_users {3}The admin privilege is missing: .* may not read users\./,
    ],
  },
  {
    title: 'an administrator of groups only',
    options: { users: [{ email: admin, privileges: ['groups'] }] },
    lines: [renewed, groupsWork, /^problem {2}scope_users {3}The admin privilege is missing/],
  },
  {
    title: 'an API that is not enabled',
    options: { client: { isApiEnabled: false } },
    lines: [
      renewed,
      /^problem {2}scope_groups {2}The Admin SDK API is not enabled .* https:\S+\/admin\.googleapis\.com\?project=123456789012$/,
      /^problem {2}scope_users {3}The Admin SDK API is not enabled/,
    ],
  },
  {
    title: 'an app in Testing',
    options: { client: { audience: 'testing', testUsers: [admin] } },
    lines: [
      renewed,
      /^warning {2}lifetime {6}Google ends this access on .* Testing, where tokens last seven days/,
      groupsWork,
      usersWork,
    ],
  },
  {
    title: 'a rate limit, which says nothing about the scope',
    options: directoryAnswer(403, '{"error":{"code":403,"errors":[{"reason":"quotaExceeded"}]}}'),
    lines: [renewed, /^unknown {2}scope_groups {2}Google is limiting requests/, /^unknown {2}scope_users/],
  },
  {
    title: 'a page of HTML from the API',
    options: directoryAnswer(502, '<html>'),
    lines: [renewed, /^unknown {2}scope_groups {2}Google answered with status 502\./, /^unknown {2}scope_users/],
  },
  {
    title: 'a withdrawn refresh token',
    prepare: async ({ standIn, tokensFile }) => {
      const token = readSavedTokens(tokensFile).refresh_token;
      await fetch(standIn.endpoints.revocation, { method: 'POST', body: new URLSearchParams({ token }) });
    },
    lines: [
      /^problem {2}refresh {7}Google no longer accepts the refresh token .*"Token has been expired or revoked\."/,
      ...untried,
    ],
  },
  {
    title: 'a client whose secret was changed',
    prepare: ({ clientFile }) => void writeClientFile(clientFile, { client_secret: 'GOCSPX-older' }),
    lines: [/^problem {2}refresh {7}Google does not know the client ID, or the client secret is not/, ...untried],
  },
  {
    title: 'a token endpoint out of order',
    options: { intercept: ({ form }) => (form.get('grant_type') === 'refresh_token' ? json(503, {}) : undefined) },
    lines: [/^unknown {2}refresh {7}.* status 503 .*This usually passes/, ...untried],
  },
];

describe('npm run authorize -- --check', () => {
  let setup: Setup;
  afterEach(() => setup.close());

  for (const { title, options, granted, account, prepare, lines } of cases) {
    it(`tells of ${title}`, async () => {
      setup = await createSetup(options);
      await setup.saveTokens(granted, account);
      await prepare?.(setup);
      const { code, stdout, stderr } = await setup.command(['--check']).ended;
      const written = stdout.trimEnd().split('\n');
      assert.equal(written.length, lines.length, `${stdout}\n${stderr}`);
      for (const [index, line] of lines.entries()) assert.match(written[index] ?? '', line);
      assert.equal(code, written.every((line) => /^(ok|warning) /.test(line)) ? 0 : 1);
    });
  }

  it('makes one small call for each scope', async () => {
    setup = await createSetup();
    await setup.saveTokens();
    await setup.command(['--check']).ended;
    const calls = setup.standIn.requests.filter(({ path }) => path.startsWith('/admin/'));
    assert.deepEqual(
      calls.map(({ method, path, query }) => `${method} ${path}?${decodeURIComponent(String(query))}`),
      [
        'GET /admin/directory/v1/groups?customer=my_customer&maxResults=1&fields=groups(id)',
        'GET /admin/directory/v1/users?customer=my_customer&maxResults=1&fields=users(id)',
      ],
    );
  });

  it('saves the new access token and keeps the refresh token, which Google does not send again', async () => {
    setup = await createSetup();
    await setup.saveTokens();
    const before = readSavedTokens(setup.tokensFile);
    await setup.command(['--check']).ended;
    const after = readSavedTokens(setup.tokensFile);
    const { access_token, expiry, ...kept } = after;
    assert.notEqual(access_token, before.access_token);
    assert.ok(expiry > before.expiry);
    assert.deepEqual({ ...kept, access_token: before.access_token, expiry: before.expiry }, before);
    assert.equal(statSync(setup.tokensFile).mode & 0o777, 0o600);
  });

  it('writes the checks as one object with --json', async () => {
    setup = await createSetup({ users: [{ email: admin, privileges: ['users'] }] });
    await setup.saveTokens();
    const { code, stdout } = await setup.command(['--check', '--json']).ended;
    const { ok, checks } = JSON.parse(stdout);
    assert.equal(ok, false);
    assert.equal(code, 1);
    const statuses = checks.map(({ id, status }: { id: string; status: string }) => [id, status]);
    assert.deepEqual(statuses, [
      ['refresh', 'ok'],
      ['scope_groups', 'problem'],
      ['scope_users', 'ok'],
    ]);
  });

  it('takes the client file from where it is now', async () => {
    setup = await createSetup();
    await setup.saveTokens();
    const moved = join(setup.folder, 'moved.json');
    renameSync(setup.clientFile, moved);
    const lost = await setup.command(['--check']).ended;
    assert.equal(lost.code, 2);
    assert.match(lost.stderr, /client_secret\.json cannot be read: there is no such file\./);
    assert.equal((await setup.command(['--check', moved]).ended).code, 0);
    assert.equal((await setup.command(['--check']).ended).code, 0, 'the new place is remembered');
  });

  const foreign: [string, (setup: Setup) => void, RegExp][] = [
    [
      'tokens whose token_uri was changed, so that the secret does not go there',
      ({ tokensFile }) =>
        writeSavedTokens(tokensFile, { ...readSavedTokens(tokensFile), token_uri: 'https://thief.example.com/token' }),
      /The saved tokens are not from http:\S+, so they are not sent there\./,
    ],
    [
      'tokens of another client',
      ({ clientFile }) => writeClientFile(clientFile, { client_id: clientId.replace('12345', '54321') }),
      /The tokens were given to another client than the one in /,
    ],
    [
      'a damaged file, which it leaves as it is',
      ({ tokensFile }) => writeFileSync(tokensFile, readFileSync(tokensFile, 'utf8').slice(0, -20)),
      /does not hold one JSON object\./,
    ],
  ];
  for (const [title, change, message] of foreign) {
    it(`refuses ${title}`, async () => {
      setup = await createSetup();
      await setup.saveTokens();
      change(setup);
      const content = readFileSync(setup.tokensFile, 'utf8');
      const requestCount = setup.standIn.requests.length;
      const { code, stderr } = await setup.command(['--check']).ended;
      assert.equal(code, 2);
      assert.match(stderr, message);
      assert.equal(setup.standIn.requests.length, requestCount, 'nothing is sent');
      assert.equal(readFileSync(setup.tokensFile, 'utf8'), content);
    });
  }
});
