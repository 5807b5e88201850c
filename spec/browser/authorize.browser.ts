import assert from 'node:assert/strict';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { oauthError } from '../../scripts/google-stand-in/answer.ts';
import { admin, createSetup, type Setup, type SetupOptions, writeClientFile } from '../authorize/setup.ts';
import type { RunningSignIn } from '../authorize/sign-in.ts';
import { findChromium } from './find-chromium.ts';

const groupsBox = 'View and manage the provisioning of groups on your domain.';
const usersBox = 'View and manage the provisioning of users on your domain.';

/** Where pictures of the pages go; none are taken without it. */
const screenshots = process.env.SCREENSHOTS;

describe('npm run authorize in a browser', () => {
  let browser: Browser;
  let page: Page;
  let setup: Setup;
  let consoleErrors: string[];

  before(async () => {
    browser = await chromium.launch({
      executablePath: findChromium(process.env) ?? '',
      headless: true,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    if (screenshots) mkdirSync(screenshots, { recursive: true });
  });
  after(() => browser.close());

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1000, height: 720 } });
    consoleErrors = [];
    page.on('console', (message) => void (message.type() === 'error' && consoleErrors.push(message.text())));
  });
  afterEach(async () => {
    await page.context().close();
    await setup.close();
  });

  const start = async (options?: SetupOptions) => {
    setup = await createSetup(options);
    return setup.signIn();
  };

  const picture = async (name: string) => {
    if (screenshots) await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true });
  };

  /** Opens the address and chooses the administrator's account. */
  const chooseAccount = async (url: string) => {
    await page.goto(url);
    await page.getByRole('button', { name: admin }).click();
  };

  const tick = async (...boxes: string[]) => {
    for (const box of boxes) await page.getByLabel(box).check();
  };

  const press = (name: 'Continue' | 'Cancel') => page.getByRole('button', { name }).click();

  const allow = async (command: RunningSignIn) => {
    await chooseAccount(await command.url);
    await tick(groupsBox, usersBox);
    await press('Continue');
  };

  const heading = () => page.getByRole('heading', { level: 1 }).textContent();

  /** The page says what the terminal says, and nothing was saved. */
  const assertRefused = async (command: RunningSignIn, title: string, picked: string) => {
    assert.equal(await heading(), title);
    await picture(picked);
    const { code, stderr } = await command.ended;
    assert.equal(code, 1);
    for (const line of stderr.trimEnd().split('\n').slice(-2)) await page.getByText(line.replaceAll('`', '')).waitFor();
    await page.getByText('Nothing was saved.').waitFor();
    assert.ok(!existsSync(setup.tokensFile));
  };

  it('signs in: account, both boxes, Continue', async () => {
    const command = await start();
    await page.goto(await command.url);
    await picture('sign-in');
    await page.getByRole('button', { name: admin }).click();
    assert.equal(await page.getByLabel(groupsBox).isChecked(), false);
    await tick(groupsBox, usersBox);
    await picture('consent');
    await press('Continue');
    assert.equal(await heading(), 'Access to the directory is set up');
    await picture('success');
    await page.emulateMedia({ colorScheme: 'dark' });
    await picture('success-dark');
    assert.equal((await command.ended).code, 0);
    assert.ok(existsSync(setup.tokensFile));
    setup.secrets.assertAbsent(await page.content());
    assert.equal(await page.locator('script').count(), 0);
    const background = await page.locator('main').evaluate((main) => getComputedStyle(main).borderRadius);
    assert.equal(background, '12px', 'the policy lets the style sheet through');
    assert.deepEqual(consoleErrors, []);
  });

  it('says how long tokens of an app in Testing last', async () => {
    const command = await start({ client: { audience: 'testing', testUsers: [admin] } });
    await page.setViewportSize({ width: 390, height: 780 });
    await allow(command);
    await page.getByText("the app's publishing status is Testing").waitFor();
    await picture('success-testing-narrow');
    assert.equal((await command.ended).code, 0);
  });

  it('explains Cancel', async () => {
    const command = await start();
    await chooseAccount(await command.url);
    await press('Cancel');
    await assertRefused(command, 'Access was not granted', 'denied');
  });

  it('explains one box that was not ticked', async () => {
    const command = await start();
    await chooseAccount(await command.url);
    await tick(usersBox);
    await press('Continue');
    await assertRefused(command, 'One box was not ticked', 'one-box');
  });

  it('explains a wrong client secret', async () => {
    const command = await start();
    writeClientFile(setup.clientFile, { redirect_uris: [setup.redirectUri], client_secret: 'GOCSPX-of-somebody-else' });
    command.interrupt();
    await command.ended;
    const again = setup.signIn();
    await allow(again);
    await assertRefused(again, 'Google does not accept the client', 'wrong-secret');
  });

  it('explains an answer from the tab of an earlier run, and waits for its own', async () => {
    const earlier = await start();
    await chooseAccount(await earlier.url);
    earlier.interrupt();
    await earlier.ended;
    const command = setup.signIn();
    await command.url;
    await tick(groupsBox, usersBox);
    await press('Continue');
    assert.equal(await heading(), 'The answer is not to this request');
    await picture('state-mismatch');
    await command.shows(/carries another state than the one this run sent/);
    assert.ok(!existsSync(setup.tokensFile));
    await allow(command);
    assert.equal(await heading(), 'Access to the directory is set up');
    assert.equal((await command.ended).code, 0);
    assert.ok(existsSync(setup.tokensFile));
  });

  it('explains a code that was used before', async () => {
    const earlier = await start();
    await allow(earlier);
    assert.equal(await heading(), 'Access to the directory is set up');
    await earlier.ended;
    const used = new URL(page.url());
    const command = setup.signIn();
    used.searchParams.set('state', new URL(await command.url).searchParams.get('state') ?? '');
    await page.goto(used.href);
    assert.equal(await heading(), 'The code was not accepted');
    await picture('code-used-twice');
    assert.equal((await command.ended).code, 1);
  });

  it('explains a missing refresh token', async () => {
    const command = await start();
    await chooseAccount((await command.url).replace('access_type=offline', 'access_type=online'));
    await tick(groupsBox, usersBox);
    await press('Continue');
    await assertRefused(command, 'Google sent no refresh token', 'no-refresh-token');
  });

  it('explains an administrator who blocks the client at the exchange', async () => {
    const refusal = oauthError(400, 'admin_policy_enforced', 'Restricted by policies.');
    const command = await start({ intercept: ({ path }) => (path === '/token' ? refusal : undefined) });
    await allow(command);
    await assertRefused(command, 'An administrator blocks this client', 'blocked');
  });

  it('explains a page of HTML from the token endpoint', async () => {
    const broken = { status: 502, headers: { 'Content-Type': 'text/html' }, body: '<h1>502</h1>' };
    const command = await start({ intercept: ({ path }) => (path === '/token' ? broken : undefined) });
    await allow(command);
    await assertRefused(command, 'Google gave no usable answer', 'html');
  });

  it("leaves the user on Google's own page when the redirect URI is not registered, until the time is over", async () => {
    setup = await createSetup({ client: { redirectUris: ['https://www.workato.com/oauth/callback'] } });
    const command = setup.signIn('--timeout', '3');
    await page.goto(await command.url);
    await page.getByText('Error 400: redirect_uri_mismatch').waitFor();
    await picture('redirect-mismatch');
    const { code, stderr } = await command.ended;
    assert.equal(code, 1);
    assert.match(stderr, /No answer came back from the browser in time \(3 s\)\./);
  });

  it('shows nothing at all when the port is in use, since the browser is not opened', async () => {
    const first = await start();
    await first.url;
    const { code, stdout, stderr } = await setup.signIn().ended;
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /is in use by another program/);
    first.interrupt();
    await first.ended;
  });
});
