import process from 'node:process';
import { parseArgs } from 'node:util';
import { locationOf } from '../client/check/file-location.ts';
import { checkOnline } from '../client/check/online/check-online.ts';
import { endpointToAsk, endpointVariable } from '../client/check/online/endpoint.ts';
import { readClientFile, UnreadableFile } from '../client/check/read-file.ts';
import { reportJson, reportText, unreadableJson } from '../client/check/report.ts';
import { hasProblem, runChecks } from '../client/check/run-checks.ts';
import { isRegion, regions } from '../client/url/workato-callbacks.ts';
import { readArguments, runCommand } from '../command-line/run-command.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { hideSecrets } from '../redact/hide-secrets.ts';
import '../command-line/closed-pipe.ts';

const help = `Checks the client file of the Google Cloud console before it is used in Workato.

  npm run client:check -- path/to/client_secret.json
  npm run client:check -- - < client_secret.json

  --region R  the callback URL of this Workato data centre must be registered too
              (${regions.join(', ')})
  --online    also ask Google about each callback URL (no sign-in, and the secret is not sent)
  --json      print one JSON object: {"ok", "checks": [{"id", "status", "message"}]}
  --help      print this

Exit code: 0 when there is no problem, 1 when there is one, 2 when the file cannot be read.
The secret is never printed. ${endpointVariable} points --online to another endpoint, for tests.`;

const probeTimeout = 10_000;

async function main(): Promise<number> {
  const { values, positionals } = readArguments(() =>
    parseArgs({
      allowPositionals: true,
      options: {
        region: { type: 'string' },
        online: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }),
  );
  if (values.help) {
    process.stdout.write(`${help}\n`);
    return 0;
  }
  const [path = process.stdin.isTTY ? undefined : '-', ...more] = positionals;
  if (path === undefined) throw new UsageError('Give the path of the client file, or - to read standard input.');
  if (more.length > 0) throw new UsageError('Give one client file at a time.');
  const { region } = values;
  if (region !== undefined && !isRegion(region)) {
    throw new UsageError(`There is no region ${region}; give one of ${regions.join(', ')}.`);
  }
  const endpoint = readEndpoint();
  if (values.online && process.env[endpointVariable]) {
    process.stderr.write(`Not Google itself is asked, but ${endpoint.href}: see ${endpointVariable}.\n`);
  }
  try {
    const contents = readClientFile(path);
    const { results, client } = runChecks(contents, region, path === '-' ? undefined : locationOf(path));
    const online =
      values.online && client ? await checkOnline(client, { endpoint, timeoutMilliseconds: probeTimeout }) : [];
    const all = [...results, ...online];
    const name = path === '-' ? 'Standard input' : hideSecrets(path);
    process.stdout.write(`${values.json ? reportJson(all, client) : reportText(name, all, client)}\n`);
    return hasProblem(all) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const message = hideSecrets(error.message);
    if (values.json) process.stdout.write(`${unreadableJson(message)}\n`);
    else process.stderr.write(`${message}\n`);
    return 2;
  }
}

function readEndpoint(): URL {
  try {
    return endpointToAsk(process.env);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

await runCommand(main);
