/** `npm run client:check -- FILE`: is the client file right for Workato? */
import path from 'node:path';
import { sizeLimit } from '../client/check/file-contents.ts';
import { locationOf } from '../client/check/file-location.ts';
import { checkOnline } from '../client/check/online/check-online.ts';
import { endpointToAsk, endpointVariable } from '../client/check/online/endpoint.ts';
import { readContents } from '../client/check/read-file.ts';
import { reportJson, reportText, unreadableJson } from '../client/check/report.ts';
import { type CheckedFile, hasProblem, runChecks } from '../client/check/run-checks.ts';
import { type Region, regions } from '../client/url/workato-callbacks.ts';
import { command } from '../command-line/command.ts';
import type { Environment } from '../command-line/io.ts';
import { UsageError } from '../command-line/problem.ts';
import { readInput } from '../command-line/read-input.ts';
import type { Terminal } from '../command-line/terminal.ts';
import { choice, oneOperand } from '../command-line/values.ts';

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

export const run = command({
  name: 'npm run client:check',
  help,
  takesOperands: true,
  options: { region: { type: 'string' }, online: { type: 'boolean' }, json: { type: 'boolean' } },
  failure: unreadableJson,

  async run({ values, operands }, terminal) {
    const name = oneOperand(operands, 'client file') ?? (terminal.stdin.isTTY ? undefined : '-');
    if (name === undefined) throw new UsageError('Give the path of the client file, or - to read standard input.');
    const region = values.region === undefined ? undefined : choice('region', values.region, regions);
    const endpoint = readEndpoint(terminal.env);
    if (values.online && terminal.env[endpointVariable]) {
      terminal.warn(`Not Google itself is asked, but ${endpoint.href}: see ${endpointVariable}.`);
    }
    const { results, client } = await checkFile(name, region, terminal);
    const online =
      values.online && client ? await checkOnline(client, { endpoint, timeoutMilliseconds: probeTimeout }) : [];
    const all = [...results, ...online];
    if (values.json) terminal.json(reportJson(all, client));
    else terminal.say(reportText(name === '-' ? 'Standard input' : name, all, client));
    return hasProblem(all) ? 1 : 0;
  },
});

async function checkFile(name: string, region: Region | undefined, terminal: Terminal): Promise<CheckedFile> {
  if (name === '-') return runChecks(await readInput(terminal.stdin, sizeLimit), region);
  const file = path.resolve(terminal.cwd, name);
  return runChecks(readContents(file, name), region, locationOf(file, terminal.env));
}

function readEndpoint(env: Environment): URL {
  try {
    return endpointToAsk(env);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
