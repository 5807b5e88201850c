import assert from 'node:assert/strict';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { callbackUrls, scopes } from '../../connector/google/addresses.ts';
import { localCallback } from '../../scripts/client/url/workato-callbacks.ts';
import { answerConsent } from '../../scripts/google-stand-in/answer-consent.ts';
import { startGoogleStandIn } from '../../scripts/google-stand-in/start-google-stand-in.ts';
import { KnownSecrets } from '../authorize/known-secrets.ts';
import { freePort } from '../authorize/setup.ts';
import { runtimeNames } from '../connector/runtimes.ts';
import { type Checkout, clientId, clientSecret, createCheckout, serviceAccountEmail } from './checkout.ts';
import { blocks, commands, section } from './guide.ts';
import { type Ending, type GuideCommand, startLine } from './guide-command.ts';

/**
 * From the downloaded JSON onward, each command of the guide is run as it stands there, in a folder that has the files
 * where the guide has them. Only ports are added, so that two runs on one machine do not meet.
 */
describe('the guide to the custom client, followed literally', () => {
  const machine = commands(section('# Try it on your own machine'));
  const account = section('# Service account');
  let checkout: Checkout;
  let secrets: KnownSecrets;
  let standInPort = 0;
  let callbackPort = 0;
  let standIn: GuideCommand | undefined;
  let exported: Record<string, string> = {};

  before(async () => {
    standInPort = await freePort();
    callbackPort = await freePort();
    checkout = createCheckout(localCallback.replace(/:\d+\//, `:${callbackPort}/`));
    secrets = new KnownSecrets([clientSecret, checkout.privateKey, checkout.privateKey.split('\n')[1] ?? '']);
  });
  after(async () => {
    await endStandIn();
    rmSync(checkout.folder, { recursive: true });
  });

  /** The one command line of a part of the guide that begins so; throws when the guide has none or several. */
  function line(part: readonly string[], begin: RegExp): string {
    const found = part.filter((candidate) => begin.test(candidate));
    assert.equal(found.length, 1, `${begin}: ${found.join('; ')}`);
    return found[0] ?? '';
  }

  function start(command: string, environment: Record<string, string> = exported): GuideCommand {
    const search = `${checkout.programs}:${process.env.PATH ?? ''}`;
    return startLine(command, checkout.folder, { ...environment, PATH: search }, secrets);
  }

  async function succeeds(command: string, environment?: Record<string, string>): Promise<string> {
    const { code, output } = await start(command, environment).ended;
    assert.equal(code, 0, `${command}\n${output}`);
    return output;
  }

  /** Starts the stand-in and takes over the variables that it prints, as a reader does by pasting them. */
  async function startStandIn(command: string): Promise<void> {
    standIn = start(`${command} --port ${standInPort}`, {});
    const text = await standIn.shows(/(?:^export \w+=\S+\n){4}/m);
    exported = Object.fromEntries([...text.matchAll(/^export (\w+)=(\S+)$/gm)].map(([, name, value]) => [name, value]));
    assert.equal(Object.keys(exported).length, 4);
  }

  async function endStandIn(): Promise<Ending | undefined> {
    standIn?.interrupt();
    const ending = await standIn?.ended.catch(() => undefined);
    standIn = undefined;
    return ending;
  }

  /** `npm run authorize`, with a browser in which the administrator ticks both boxes. */
  async function signIn(): Promise<string> {
    const command = start(`${line(machine, /authorize -- path/)} --port ${callbackPort}`);
    const url = await command.shows(/^http:\S+\?client_id=\S+(?=[\s\S]*Waiting for the answer)/m);
    const { callback } = await answerConsent(url, { account: 'admin@example.com', scopes, decision: 'allow' });
    assert.ok(callback);
    await fetch(callback);
    const { code, output } = await command.ended;
    assert.equal(code, 0, output);
    return output;
  }

  describe('steps 7 and 8, with the downloaded file', () => {
    const [mode = ''] = commands(section('## 7. The secret'));
    const check = commands(section('## 8. Check it (optional)'));

    it('closes the file for others, which client:check had warned of', async () => {
      const warning = await succeeds(line(check, /client:check.*json$/));
      assert.match(warning, /warning Every user of this machine can open the file/);
      await succeeds(mode);
      assert.match(await succeeds(line(check, /client:check.*json$/)), /Everything that the file shows is right\./);
    });

    it('asks about the callback URLs', async () => {
      const client = { clientId, clientSecret, redirectUris: [...callbackUrls] };
      const google = await startGoogleStandIn({ clients: [client] });
      try {
        const output = await succeeds(line(check, /--online/), { ...google.environment });
        for (const url of callbackUrls) {
          assert.ok(output.includes(`Google accepts ${url}.`), output);
        }
        assert.ok(google.requests.every(({ form, query }) => !`${form}${query}`.includes(clientSecret)));
      } finally {
        await google.close();
      }
    });

    it('prints the address that Workato opens, for each callback URL', async () => {
      const output = await succeeds(line(check, /client:url/));
      for (const url of callbackUrls) assert.ok(output.includes(`redirect_uri=${encodeURIComponent(url)}`), url);
    });

    it('explains a wrong page', async () => {
      const [command = ''] = commands(section('## When it does not work'));
      assert.match(await succeeds(command), /www\.workato\.com\/oauth\/callback/);
    });
  });

  describe('the two builds', () => {
    it('writes the file to paste', async () => {
      await succeeds(line(commands(section('## 10. Connect in Workato')), /build$/));
      assert.ok(existsSync(path.join(checkout.folder, 'dist/connector.rb')));
    });

    it('writes the file to paste for service accounts', async () => {
      await succeeds(line(commands(account), /build/));
      assert.ok(existsSync(path.join(checkout.folder, 'dist/connector-with-service-account.rb')));
    });
  });

  describe("on one's own machine, with OAuth", () => {
    it('starts the stand-in, signs in and saves the tokens', async () => {
      await startStandIn(line(machine, /google-stand-in/));
      await signIn();
      assert.ok(existsSync(path.join(checkout.folder, '.secrets/google-tokens.json')));
    });

    it('finds that the tokens work for both scopes', async () => {
      const output = await succeeds(line(machine, /--check/));
      for (const scope of scopes) assert.ok(output.includes(`${scope} works`), output);
    });

    for (const runtime of runtimeNames.filter((name) => name !== 'wasm')) {
      it(`comes to a connected test under ${runtime}`, async () => {
        const command =
          runtime === 'gem' ? line(machine, /exec.*--runtime gem$/) : line(machine, /exec -- test --live$/);
        const output = await succeeds(command);
        assert.match(output, new RegExp(`test on ${runtime}, live`));
        assert.match(output, /GET \S+\/users$/m);
        assert.match(output, /GET \S+\/groups$/m);
      });
    }

    it('withdraws the tokens', async () => {
      assert.match(await succeeds(line(machine, /--revoke/)), /withdrew the tokens/);
      assert.ok(!existsSync(path.join(checkout.folder, '.secrets/google-tokens.json')));
      assert.match((await endStandIn())?.output ?? '', /^200 POST \/revoke$/m);
    });
  });

  describe("on one's own machine, with a service account", () => {
    it('starts the stand-in with the key, and signs in once', async () => {
      await startStandIn(line(commands(account), /google-stand-in/));
      await signIn();
    });

    for (const runtime of runtimeNames.filter((name) => name !== 'wasm')) {
      it(`comes to a connected test under ${runtime}`, async () => {
        const form = blocks(account).find(({ language }) => language === 'json');
        const settings: Record<string, string> = JSON.parse(form?.text ?? '{}');
        const filled = { ...settings, client_email: serviceAccountEmail, private_key: checkout.privateKey };
        writeFileSync(path.join(checkout.folder, form?.file ?? ''), JSON.stringify(filled), { mode: 0o600 });

        const command = line(commands(account), /exec/);
        const output = await succeeds(runtime === 'typescript' ? command : `${command} --runtime ${runtime}`);
        assert.match(output, new RegExp(`test on ${runtime}, live`));
        // The token came from the service account's own request, not from the sign-in.
        assert.match(output, /POST http:\/\/127\.0\.0\.1:\d+\/token/);
        assert.match(output, /jwt-bearer/);
      });
    }

    it('explains why the test fails, with an account that the stand-in does not know', async () => {
      const stranger = createCheckout(localCallback);
      try {
        const file = path.join(checkout.folder, '.secrets/service-account-settings.json');
        const other = {
          client_email: 'other@example-project.iam.gserviceaccount.com',
          private_key: stranger.privateKey,
        };
        const settings = { auth_type: 'service_account', subject: 'admin@example.com', access_token: '', ...other };
        writeFileSync(file, JSON.stringify(settings));
        const { code, output } = await start(line(commands(account), /exec/)).ended;
        assert.equal(code, 1, output);
        assert.match(output, /There is no service account with this email address\./);
      } finally {
        rmSync(stranger.folder, { recursive: true });
      }
      await endStandIn();
    });
  });
});
