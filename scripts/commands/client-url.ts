/** `npm run client:url -- CLIENT`: the address that Workato opens to connect. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type FileContents, sizeLimit } from '../client/check/file-contents.ts';
import { readContents } from '../client/check/read-file.ts';
import { runChecks } from '../client/check/run-checks.ts';
import { authorizationUrl } from '../client/url/authorization-url.ts';
import { clientIdForm } from '../client/url/client-id.ts';
import { regions, requiredCallbacks } from '../client/url/workato-callbacks.ts';
import { command } from '../command-line/command.ts';
import { UsageError } from '../command-line/problem.ts';
import { readInput } from '../command-line/read-input.ts';
import type { Terminal } from '../command-line/terminal.ts';
import { choice, oneOperand } from '../command-line/values.ts';

const help = `Prints the address that Workato opens in the browser to connect, for each callback URL.

  npm run client:url -- 123456789012-….apps.googleusercontent.com
  npm run client:url -- path/to/client_secret.json

  --client-id ID  the client id, as above
  --region R      also for the callback URL of this Workato data centre
                  (${regions.join(', ')})
  --json          print one JSON object: {"urls": [{"callback", "url"}]}
  --help          print this

The word STATE stands where Workato puts a value of its own for every connection. Opening an address
shows whether Google accepts the client and the callback URL; do not go on after the account chooser,
since Workato does not know that STATE. The secret is not needed and never printed.`;

const state = 'STATE';

export const run = command({
  name: 'npm run client:url',
  help,
  takesOperands: true,
  options: { 'client-id': { type: 'string' }, region: { type: 'string' }, json: { type: 'boolean' } },

  async run({ values, operands }, terminal) {
    const region = values.region === undefined ? undefined : choice('region', values.region, regions);
    const clientId = await readClientId(values['client-id'], operands, terminal);
    const urls = requiredCallbacks(region).map((callback) => ({
      callback,
      url: authorizationUrl(clientId, callback, state),
    }));
    if (values.json) terminal.json({ urls });
    else terminal.say(textOf(urls));
    return 0;
  },
});

function textOf(urls: readonly { callback: string; url: string }[]): string {
  return urls.map(({ callback, url }) => `For the callback ${callback}\n\n${url}`).join('\n\n');
}

async function readClientId(
  given: string | undefined,
  operands: readonly string[],
  terminal: Terminal,
): Promise<string> {
  if (given !== undefined && operands.length > 0) throw new UsageError('Give either --client-id or a file, not both.');
  if (given !== undefined) return wellFormed(given.trim(), 'What was given with --client-id');
  const name = oneOperand(operands, 'client file') ?? (terminal.stdin.isTTY ? undefined : '-');
  if (name === undefined) throw new UsageError('Give the client id, or the path of the client file.');
  if (clientIdForm(name.trim())) return name.trim();
  if (name === '-') return clientIdOf(await readInput(terminal.stdin, sizeLimit), 'Standard input');
  const file = path.resolve(terminal.cwd, name);
  // A mistyped client id is no path; a path says what is wrong with the file.
  if (!existsSync(file) && !/[/\\]|\.json$/.test(name)) return wellFormed(name, `'${name}', which is no file either,`);
  return clientIdOf(readContents(file, name), name);
}

const idForm = '<number>-<32 letters and digits>.apps.googleusercontent.com';

function clientIdOf(contents: FileContents, name: string): string {
  const { client, results } = runChecks(contents);
  if (client) return wellFormed(client.web.client_id?.trim() ?? '', `The client_id in ${name}`);
  const reason = results.flatMap(({ findings }) => findings).find(({ status }) => status === 'problem');
  throw new UsageError(`${name} is not the file of a Web application client. ${reason?.says ?? ''}`.trim());
}

function wellFormed(clientId: string, source: string): string {
  if (clientIdForm(clientId)) return clientId;
  if (/^GOCSPX-/i.test(clientId)) {
    throw new UsageError(
      `${source} is a client secret, not the client id. If it was typed on a command line, replace it in the console: shells keep a history.`,
    );
  }
  throw new UsageError(`${source} has not the form of a client id, ${idForm}.`);
}
