import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSetup, type Setup } from './setup.ts';

describe('Ctrl-C', () => {
  let setup: Setup;
  beforeEach(async () => {
    setup = await createSetup();
  });
  afterEach(() => setup.close());

  it('ends the wait for the browser, says that nothing was saved, and frees the port', async () => {
    const command = setup.signIn('--json');
    await command.url;
    command.interrupt();
    const { code, stdout, stderr } = await command.ended;
    assert.equal(code, 130);
    assert.match(stderr, /\nEnded\. Nothing was saved\.\n/);
    assert.equal(JSON.parse(stdout).problem.id, 'ended');
    assert.ok(!existsSync(setup.tokensFile));
    await assert.rejects(fetch(`http://127.0.0.1:${setup.port}/`));
  });

  it('ends the exchange too, and tells the browser', async () => {
    const silent = createServer();
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    try {
      const command = setup.command([setup.clientFile, '--no-browser', '--port', String(setup.port)], {
        GOOGLE_TOKEN_ENDPOINT: `http://127.0.0.1:${port}/token`,
      });
      const { callback = '' } = await setup.answer(await command.url);
      const page = fetch(callback);
      await once(silent, 'request');
      command.interrupt();
      const { code, stderr } = await command.ended;
      assert.equal(code, 130);
      assert.match(stderr, /Ended\. Nothing was saved\./);
      assert.match(await (await page).text(), /Ended\. Nothing was saved\./);
      assert.ok(!existsSync(setup.tokensFile));
    } finally {
      silent.close();
      silent.closeAllConnections();
    }
  });
});
