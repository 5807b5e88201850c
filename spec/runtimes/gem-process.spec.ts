import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Session } from '../../scripts/platform/runtime.ts';
import { gemAvailability, installationAdvice } from '../../scripts/runtimes/gem/availability.ts';
import { startGemProcess } from '../../scripts/runtimes/gem/gem-process.ts';
import { openGem } from '../../scripts/runtimes/gem/open-gem.ts';
import { answering } from './ruby-runtimes.ts';

const none = answering([]);
const availability = await gemAvailability();

async function withoutRuby<T>(work: () => Promise<T>): Promise<T> {
  const { PATH } = process.env;
  process.env.PATH = '/nonexistent';
  try {
    return await work();
  } finally {
    process.env.PATH = PATH;
  }
}

describe('Without Ruby, the gem runtime', () => {
  it('says which commands install it', async () => {
    const missing = await withoutRuby(gemAvailability);
    assert.ok(!missing.available);
    assert.equal(
      installationAdvice(missing),
      `Ruby is not installed. On Debian or Ubuntu, install it with:
  sudo apt-get install ruby ruby-dev build-essential libicu-dev zlib1g-dev
  sudo gem install --no-document workato-connector-sdk --version 1.3.19`,
    );
  });

  it('says so when it is opened', async () => {
    await withoutRuby(() =>
      assert.rejects(startGemProcess(), /^Error: Ruby is not installed\..*\n.*apt-get install ruby/),
    );
  });
});

(availability.available ? describe : describe.skip)('The process of the official gem', () => {
  it('has the version that the project pins', async () => {
    assert.ok(availability.available);
    const session = await openGem('{ methods: { version: lambda { Workato::Connector::Sdk::VERSION } } }');
    const outcome = await session.call({ path: 'methods.version' }, none);
    assert.ok('output' in outcome);
    assert.equal(outcome.output, availability.gem);
    await session.close();
  });

  it('that dies says so with its last words, and a new one can be started', async () => {
    const process = await startGemProcess();
    const dying = await openGem("{ methods: { m: lambda { warn 'about to go'; exit!(3) } } }", 'connector.rb', {
      process,
    });
    const ended = /^Error: The Ruby process ended with exit code 3\. Its last words:\n(.*\n)*about to go$/;
    await assert.rejects(dying.call({ path: 'methods.m' }, none), ended);
    await assert.rejects(dying.call({ path: 'methods.m' }, none), ended);
    await dying.close();
    await process.close();

    const session: Session = await openGem("{ methods: { m: lambda { 'fine' } } }");
    const outcome = await session.call({ path: 'methods.m' }, none);
    assert.ok('output' in outcome);
    assert.equal(outcome.output, 'fine');
    await session.close();
  });

  it('that all sessions share is replaced when a call has ended it', async () => {
    const dying = await openGem("{ methods: { m: lambda { |code| code ? exit!(code) : 'fine' } } }");
    const beside = await openGem("{ methods: { m: lambda { |_code| 'beside' } } }");
    const outputOf = async (session: Session) => {
      const outcome = await session.call({ path: 'methods.m', args: [null] }, none);
      return 'output' in outcome ? outcome.output : outcome.error.message;
    };
    await assert.rejects(dying.call({ path: 'methods.m', args: [3] }, none), /ended with exit code 3/);
    assert.deepEqual(await Promise.all([outputOf(dying), outputOf(beside)]), ['fine', 'beside']);
    await assert.rejects(dying.call({ path: 'methods.m', args: [4] }, none), /ended with exit code 4/);
    const opened = await openGem("{ methods: { m: lambda { |_code| 'opened' } } }");
    assert.equal(await outputOf(opened), 'opened');
    for (const session of [dying, beside, opened]) await session.close();
  });

  it('ends when Node is killed, even in a lambda that never comes back', async () => {
    const script = `
      import('./scripts/runtimes/gem/open-gem.ts').then(async ({ openGem }) => {
        const source = '{ methods: { pid: lambda { Process.pid }, forever: lambda { nil while true } } }';
        const session = await openGem(source);
        console.log((await session.call({ path: 'methods.pid' })).output);
        await session.call({ path: 'methods.forever' });
      });`;
    const node = spawn(process.execPath, ['--import', 'tsx', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(node.stdout, 'data');
    const pid = Number(line);
    assert.ok(isRunning(pid));
    node.kill('SIGKILL');
    const deadline = Date.now() + 20_000;
    while (isRunning(pid) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 100));
    assert.ok(!isRunning(pid));
  });

  it('reads the certificates of the machine for no request', async () => {
    const store = 'RestClient::Request.default_ssl_cert_store';
    const session = await openGem(`{ methods: { m: lambda { ${store}.equal?(${store}) } } }`);
    const outcome = await session.call({ path: 'methods.m' }, none);
    assert.ok('output' in outcome);
    assert.equal(outcome.output, true);
    await session.close();
  });

  it('sees nothing of the environment but what Ruby needs', async () => {
    process.env.EXAMPLE_SECRET = 'hidden';
    const child = await startGemProcess();
    const session = await openGem("{ methods: { m: lambda { [ENV['EXAMPLE_SECRET'], ENV['TZ']] } } }", 'connector.rb', {
      process: child,
    });
    const outcome = await session.call({ path: 'methods.m' }, none);
    assert.ok('output' in outcome);
    assert.deepEqual(outcome.output, [null, 'UTC']);
    await session.close();
    await child.close();
    delete process.env.EXAMPLE_SECRET;
  });

  it('leaves no file of the connector behind', async () => {
    const session = await openGem('{ methods: { m: lambda { File.exist?(__FILE__) } } }', 'left-behind.rb');
    const outcome = await session.call({ path: 'methods.m' }, none);
    assert.ok('output' in outcome);
    assert.equal(outcome.output, false);
    await session.close();
  });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
