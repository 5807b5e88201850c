import process from 'node:process';
import { parseArgs } from 'node:util';
import { readClientFile, UnreadableFile } from '../client/check/read-file.ts';
import { runChecks } from '../client/check/run-checks.ts';
import { authorizationUrl } from '../client/url/authorization-url.ts';
import { clientIdForm } from '../client/url/client-id.ts';
import { isRegion, regions, requiredCallbacks } from '../client/url/workato-callbacks.ts';
import { readArguments, runCommand } from '../command-line/run-command.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { hideSecrets } from '../redact/hide-secrets.ts';
import '../command-line/closed-pipe.ts';

const help = `Prints the address that Workato opens in the browser to connect, for each callback URL.

  npm run client:url -- --client-id 123456789012-….apps.googleusercontent.com
  npm run client:url -- path/to/client_secret.json

  --region R  also for the callback URL of this Workato data centre
              (${regions.join(', ')})
  --json      print one JSON object: {"urls": [{"callback", "url"}]}
  --help      print this

The word STATE stands where Workato puts a value of its own for every connection. Opening an address
shows whether Google accepts the client and the callback URL; do not go on after the account chooser,
since Workato does not know that STATE. The secret is not needed and never printed.`;

const state = 'STATE';

function main(): number {
  const { values, positionals } = readArguments(() =>
    parseArgs({
      allowPositionals: true,
      options: {
        'client-id': { type: 'string' },
        region: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }),
  );
  if (values.help) {
    process.stdout.write(`${help}\n`);
    return 0;
  }
  const { region } = values;
  if (region !== undefined && !isRegion(region)) {
    throw new UsageError(`There is no region ${region}; give one of ${regions.join(', ')}.`);
  }
  const clientId = readClientId(values['client-id'], positionals);
  const urls = requiredCallbacks(region).map((callback) => ({
    callback,
    url: authorizationUrl(clientId, callback, state),
  }));
  process.stdout.write(values.json ? `${JSON.stringify({ urls })}\n` : textOf(urls));
  return 0;
}

function textOf(urls: readonly { callback: string; url: string }[]): string {
  return urls.map(({ callback, url }) => `For the callback ${callback}\n\n${url}\n`).join('\n');
}

function readClientId(given: string | undefined, positionals: readonly string[]): string {
  if (given !== undefined && positionals.length > 0)
    throw new UsageError('Give either --client-id or a file, not both.');
  if (positionals.length > 1) throw new UsageError('Give one client file at a time.');
  if (given !== undefined) return wellFormed(given.trim(), 'What was given with --client-id');
  const [path = process.stdin.isTTY ? undefined : '-'] = positionals;
  if (path === undefined) throw new UsageError('Give --client-id, or the path of the client file.');
  return clientIdOf(path);
}

function clientIdOf(path: string): string {
  const name = path === '-' ? 'Standard input' : hideSecrets(path);
  try {
    const { client, results } = runChecks(readClientFile(path));
    if (client) return wellFormed(client.web.client_id?.trim() ?? '', `The client_id in ${name}`);
    const reason = results.flatMap(({ findings }) => findings).find(({ status }) => status === 'problem');
    throw new UsageError(`${name} is not the file of a Web application client. ${reason?.says ?? ''}`.trim());
  } catch (error) {
    if (error instanceof UnreadableFile) throw new UsageError(error.message);
    throw error;
  }
}

function wellFormed(clientId: string, source: string): string {
  if (clientIdForm(clientId)) return clientId;
  if (/^GOCSPX-/i.test(clientId)) {
    throw new UsageError(
      `${source} is a client secret, not the client id. If it was typed on a command line, replace it in the console: shells keep a history.`,
    );
  }
  throw new UsageError(
    `${source} has not the form of a client id, <number>-<32 letters and digits>.apps.googleusercontent.com.`,
  );
}

await runCommand(main);
