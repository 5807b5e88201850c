import assert from 'node:assert/strict';
import { failurePage, successPage } from '../../scripts/authorize/callback-pages.ts';
import { clientId, createSetup } from './setup.ts';

const hostile = `<script>alert("1")</script>&'`;
const harmless = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;';

describe('the pages for the browser', () => {
  it('escape what they show', () => {
    const pages = [
      successPage(hostile, hostile, hostile),
      failurePage({ title: hostile, message: hostile, remedy: `Run \`${hostile}\` now.` }),
    ];
    for (const { body } of pages) {
      assert.ok(body.includes(harmless));
      assert.ok(!body.includes('<script'));
    }
    assert.ok(pages[1]?.body.includes(`Run <code>${harmless}</code> now.`), 'commands are set as code');
  });

  it('of the stand-in escape what they show', async () => {
    const setup = await createSetup({ client: { appName: hostile } });
    const open = async (redirectUri: string) => {
      const parameters = { client_id: clientId, redirect_uri: redirectUri, response_type: 'code' };
      const scope = 'https://www.googleapis.com/auth/admin.directory.user';
      const url = `${setup.standIn.endpoints.authorization}?${new URLSearchParams({ ...parameters, scope })}`;
      return (await fetch(url)).text();
    };
    for (const body of [await open(setup.redirectUri), await open(hostile)]) {
      assert.ok(body.includes(harmless), body);
      assert.ok(!body.includes('<script'));
    }
    await setup.close();
  });
});
