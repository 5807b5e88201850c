import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { scopes } from '../../connector/google/addresses.ts';
import { type Answer, json, oauthError, redirect, type StandInRequest } from '../../scripts/google-stand-in/answer.ts';
import { clientSecret, createSetup, type Setup, type SetupOptions, writeClientFile } from './setup.ts';

const [groupScope, userScope] = scopes;

/** Makes the token endpoint answer as told. */
const tokenAnswer = (answer: (request: StandInRequest) => Answer): SetupOptions => ({
  intercept: (request) => (request.path === '/token' ? answer(request) : undefined),
});

const htmlPage: Answer = { status: 502, headers: { 'Content-Type': 'text/html' }, body: '<!doctype html><h1>502</h1>' };

interface Case {
  readonly title: string;
  readonly options?: SetupOptions;
  readonly prepare?: (setup: Setup) => void;
  /** Where the browser arrives in the end. */
  readonly arrive: (setup: Setup, url: string) => Promise<string | undefined>;
  readonly heading: RegExp;
  readonly message: RegExp;
}

const allowed = async (setup: Setup, url: string) => (await setup.answer(url)).callback;

const changed = (change: (parameters: URLSearchParams) => void) => async (setup: Setup, url: string) => {
  const callback = new URL((await setup.answer(url)).callback ?? '');
  change(callback.searchParams);
  return callback.href;
};

const cases: Case[] = [
  {
    title: 'an answer with neither code nor error',
    arrive: changed((parameters) => parameters.delete('code')),
    heading: /The answer is incomplete/,
    message: /neither a code nor an error/,
  },
  {
    title: 'Cancel on the consent page',
    arrive: async (setup, url) => (await setup.answer(url, { decision: 'cancel' })).callback,
    heading: /Access was not granted/,
    message: /Cancel was pressed, or no box was ticked\.\nRun `npm run authorize` again, tick both boxes/,
  },
  {
    title: 'no box ticked',
    arrive: async (setup, url) => (await setup.answer(url, { scopes: [] })).callback,
    heading: /Access was not granted/,
    message: /no box was ticked/,
  },
  {
    title: 'the box for groups not ticked',
    arrive: async (setup, url) => (await setup.answer(url, { scopes: [userScope] })).callback,
    heading: /One box was not ticked/,
    message: /"View and manage the provisioning of groups on your domain" was not ticked/,
  },
  {
    title: 'the box for users not ticked',
    arrive: async (setup, url) => (await setup.answer(url, { scopes: [groupScope] })).callback,
    heading: /One box was not ticked/,
    message: /"View and manage the provisioning of users on your domain" was not ticked/,
  },
  {
    title: 'an error with a strange name, which is not repeated',
    arrive: changed((parameters) => {
      parameters.delete('code');
      parameters.set('error', '<b>strange</b>');
    }),
    heading: /Google refused/,
    message: /an error that has no plain name/,
  },
  {
    title: 'an error that is named like a member of every object',
    arrive: changed((parameters) => {
      parameters.delete('code');
      parameters.set('error', 'constructor');
    }),
    heading: /Google refused/,
    message: /Google answered with the error constructor\./,
  },
  {
    title: 'the wrong client secret',
    prepare: (setup) => {
      writeClientFile(setup.clientFile, {
        client_secret: 'GOCSPX-of-somebody-else',
        redirect_uris: [setup.redirectUri],
      });
    },
    arrive: allowed,
    heading: /Google does not accept the client/,
    message:
      /invalid_client, "The provided client secret is invalid\."\)\nCompare both with the client in Google Cloud/,
  },
  {
    title: 'a code that belongs to another redirect URI',
    arrive: async (setup, url) => {
      const other = new URL(url);
      other.searchParams.set('redirect_uri', 'https://www.workato.com/oauth/callback');
      const { callback = '' } = await setup.answer(other.href);
      return setup.redirectUri + new URL(callback).search;
    },
    heading: /The callback address differs/,
    message: /redirect_uri_mismatch/,
  },
  {
    title: 'no refresh token',
    arrive: async (setup, url) => {
      const online = new URL(url);
      online.searchParams.set('access_type', 'online');
      return (await setup.answer(online.href)).callback;
    },
    heading: /Google sent no refresh token/,
    message: /sent no refresh token to renew it with\.\nRemove this app under/,
  },
  {
    title: 'an administrator who blocks the client at the exchange',
    options: tokenAnswer(() => oauthError(400, 'admin_policy_enforced', 'Restricted.')),
    arrive: allowed,
    heading: /An administrator blocks this client/,
    message: /the client ID must be marked as trusted\. Then run the command again\./,
  },
  {
    title: 'a page of HTML from the token endpoint',
    options: tokenAnswer(() => htmlPage),
    arrive: allowed,
    heading: /Google gave no usable answer/,
    message: /answered with status 502 and something else than the expected JSON\.\nThis usually passes/,
  },
  {
    title: 'a token answer without its members',
    options: tokenAnswer(() => json(200, { access_token: 'ya29.x' })),
    arrive: allowed,
    heading: /Google gave no usable answer/,
    message: /answered with status 200 and something else/,
  },
  {
    title: 'a redirect of the token endpoint, which is not followed',
    options: tokenAnswer(() => ({ ...redirect('http://127.0.0.1:9/elsewhere'), status: 307 })),
    arrive: allowed,
    heading: /Google gave no usable answer/,
    message: /status 307/,
  },
  {
    title: 'an error text that repeats the secret, which is not quoted',
    options: tokenAnswer(({ form }) => oauthError(400, 'invalid_grant', `Bad: ${form.get('client_secret')}`)),
    arrive: allowed,
    heading: /The code was not accepted/,
    message: /\(Google: invalid_grant\.\)/,
  },
  {
    title: 'an unknown error of the token endpoint',
    options: tokenAnswer(() => oauthError(400, 'brand_new_error', 'Something\u001b[31m new')),
    arrive: allowed,
    heading: /Google refused/,
    message: /refused with status 400: brand_new_error\.\n`npm run client:explain -- "brand_new_error"`/,
  },
];

/** Answers that are not to this run: any page of the browser can send one while the command waits. */
const foreign: [title: string, arrive: Case['arrive']][] = [
  ['a state that is not of this run', changed((parameters) => parameters.set('state', 'x'.repeat(43)))],
  ['an answer without state', changed((parameters) => parameters.delete('state'))],
  ['two states, one of them right', changed((parameters) => parameters.append('state', 'other'))],
  ['nothing at all', async (setup) => setup.redirectUri],
  ['a refusal that Google did not send', async (setup) => `${setup.redirectUri}?error=access_denied`],
];

describe('npm run authorize, called by somebody else', () => {
  let setup: Setup;
  afterEach(() => setup.close());

  for (const [title, arrive] of foreign) {
    it(`refuses ${title}, and goes on waiting for its own answer`, async () => {
      setup = await createSetup();
      const command = setup.signIn();
      const url = await command.url;
      for (let time = 0; time < 2; time++) {
        const page = await fetch((await arrive(setup, url)) ?? '');
        assert.equal(page.status, 400);
        const body = await page.text();
        assert.match(body, /<h1>The answer is not to this request<\/h1>/);
        assert.match(body, /carries another state than the one this run sent/);
        setup.secrets.assertAbsent(body);
      }
      assert.ok(!existsSync(setup.tokensFile));
      const page = await fetch((await allowed(setup, url)) ?? '');
      assert.equal(page.status, 200);
      const { code, stdout } = await command.ended;
      assert.equal(code, 0);
      assert.equal(stdout.match(/carries another state/g)?.length, 1, 'the terminal says so once');
      assert.ok(existsSync(setup.tokensFile));
    });
  }
});

describe('npm run authorize, refused', () => {
  let setup: Setup;
  afterEach(() => setup.close());

  for (const { title, options, prepare, arrive, heading, message } of cases) {
    it(`explains ${title}, and saves nothing`, async () => {
      setup = await createSetup(options);
      prepare?.(setup);
      const command = setup.signIn();
      const page = await fetch((await arrive(setup, await command.url)) ?? '');
      const { code, stderr } = await command.ended;
      assert.equal(code, 1);
      assert.match(stderr, message);
      assert.equal(page.status, 400);
      const body = await page.text();
      assert.match(/<h1>(.*)<\/h1>/.exec(body)?.[1] ?? '', heading);
      assert.match(body, /Nothing was saved/);
      setup.secrets.assertAbsent(body);
      assert.ok(!existsSync(setup.tokensFile));
    });
  }

  it('explains a code that was used before', async () => {
    setup = await createSetup();
    const first = setup.signIn();
    const { callback = '' } = await setup.answer(await first.url);
    await fetch(callback);
    await first.ended;

    const second = setup.signIn('--json');
    const state = new URL(await second.url).searchParams.get('state') ?? '';
    const used = new URL(callback);
    used.searchParams.set('state', state);
    const page = await fetch(used);
    const { code, stdout } = await second.ended;
    assert.equal(code, 1);
    assert.match(await page.text(), /<h1>The code was not accepted<\/h1>/);
    assert.equal(JSON.parse(stdout).problem.id, 'invalid_grant');
    assert.match(JSON.parse(stdout).problem.message, /it is too old or was used before/);
    assert.ok(existsSync(setup.tokensFile), 'the tokens of the first run are kept');
  });

  it('ends when the time is over, as it does after an error page of Google, which leads nowhere', async () => {
    setup = await createSetup({ client: { redirectUris: ['https://www.workato.com/oauth/callback'] } });
    const command = setup.signIn('--timeout', '1');
    const { callback, errorText } = await setup.answer(await command.url);
    assert.equal(callback, undefined);
    assert.match(errorText ?? '', /Error 400: redirect_uri_mismatch/);
    const { code, stderr } = await command.ended;
    assert.equal(code, 1);
    assert.match(
      stderr,
      /No answer came back from the browser in time \(1 s\)\.\nIf Google showed an error page, `npm run client:explain/,
    );
    assert.ok(!existsSync(setup.tokensFile));
  });

  it('says that the token endpoint cannot be reached', async () => {
    setup = await createSetup();
    const command = setup.command([setup.clientFile, '--no-browser', '--port', String(setup.port)], {
      GOOGLE_TOKEN_ENDPOINT: 'http://127.0.0.1:9/token',
    });
    await fetch((await setup.answer(await command.url)).callback ?? '');
    const { code, stderr } = await command.ended;
    assert.equal(code, 1);
    assert.match(stderr, /127\.0\.0\.1:9 could not be reached from this machine\./);
  });

  it('sends the secret nowhere but to the token endpoint', async () => {
    setup = await createSetup();
    const command = setup.signIn();
    await fetch((await setup.answer(await command.url)).callback ?? '');
    await command.ended;
    const carriers = setup.standIn.requests.filter(({ query, form, authorization }) =>
      `${query} ${form} ${authorization}`.includes(encodeURIComponent(clientSecret)),
    );
    assert.deepEqual(
      carriers.map(({ path }) => path),
      ['/token'],
    );
  });
});
