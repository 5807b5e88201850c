import { createPublicKey } from 'node:crypto';
import { parseArgs } from 'node:util';
import { scopes } from '../../connector/google/addresses.ts';
import { readClientFile } from '../authorize/client-file.ts';
import { AuthorizationProblem, describeDefect } from '../authorize/problem.ts';
import { readJsonFile } from '../authorize/read-json-file.ts';
import { startGoogleStandIn } from '../google-stand-in/start-google-stand-in.ts';
import type { StandInServiceAccount } from '../google-stand-in/world.ts';

const usage = `Starts a stand-in for Google on this machine: its sign-in and consent pages, its token and revocation
endpoints, and two lists of the Directory API. Nothing reaches Google; any client file will do, also an invented one.

  npm run google-stand-in -- path/to/client_secret.json

It prints the variables to set in another terminal, in which npm run authorize then uses the stand-in.
The accounts are admin@example.com, an administrator, and member@example.com, who is none.

  --port N                 its port, 45600 unless given
  --audience AUDIENCE      internal (unless given), testing (tokens for seven days) or production
  --api-disabled           the Admin SDK API is not enabled in the client's project
  --blocked                an administrator's API controls block the client
  --trusted                an administrator trusts the client: no boxes on the consent page
  --service-account FILE   a service account's key, delegated for both scopes
  --help                   this text
`;

const audiences = ['internal', 'testing', 'production'] as const;

async function run(): Promise<void> {
  const { values, positionals } = parse();
  if (values.help) return console.log(usage);
  const [clientFile] = positionals;
  if (positionals.length !== 1 || !clientFile) throw usageProblem('Give one client file.');
  const audience = audiences.find((candidate) => candidate === values.audience);
  if (!audience) throw usageProblem(`--audience takes ${audiences.join(', ')}.`);
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port < 1 || port > 65_535)
    throw usageProblem('--port takes a whole number from 1 to 65535.');
  const { clientId, clientSecret, redirectUris } = readClientFile(clientFile);

  const standIn = await startGoogleStandIn({
    port,
    clients: [
      {
        clientId,
        clientSecret,
        redirectUris,
        audience,
        testUsers: ['admin@example.com', 'member@example.com'],
        isApiEnabled: !values['api-disabled'],
        isBlocked: values.blocked,
        isTrusted: values.trusted,
      },
    ],
    users: [{ email: 'admin@example.com' }, { email: 'member@example.com', privileges: [] }],
    serviceAccounts: values['service-account'] ? [readServiceAccount(values['service-account'])] : [],
    // Paths only: queries and forms hold codes, tokens and secrets.
    onRequest: ({ method, path }, { status }) => console.log(`${status} ${method} ${path}`),
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') throw usageProblem(`Port ${port} is in use; choose another one with --port.`, 1);
    throw error;
  });

  console.log(`The stand-in runs at ${standIn.origin}; Ctrl-C ends it. Set in another terminal:\n`);
  for (const [name, value] of Object.entries(standIn.environment)) console.log(`export ${name}=${value}`);
  console.log('');
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => standIn.close());
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        port: { type: 'string', default: '45600' },
        audience: { type: 'string', default: 'internal' },
        'api-disabled': { type: 'boolean', default: false },
        blocked: { type: 'boolean', default: false },
        trusted: { type: 'boolean', default: false },
        'service-account': { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw usageProblem(`${(error as Error).message.split(/\.\s/)[0]?.replace(/\.$/, '')}.`);
  }
}

function readServiceAccount(file: string): StandInServiceAccount {
  const remedy = 'Give the JSON key of a service account.';
  const key = readJsonFile(file, { id: 'service_account', name: 'The key of the service account', remedy });
  try {
    const publicKey = createPublicKey(String(key.private_key)).export({ type: 'spki', format: 'pem' }).toString();
    return { clientEmail: String(key.client_email), publicKey, delegatedScopes: scopes };
  } catch {
    throw usageProblem(`${file} holds no private_key that can be read.`);
  }
}

function usageProblem(message: string, exitCode = 2): AuthorizationProblem {
  const remedy = '`npm run google-stand-in -- --help` shows how it is used.';
  return new AuthorizationProblem('usage', { title: 'The stand-in cannot start', message, remedy }, exitCode);
}

try {
  await run();
} catch (error) {
  const isProblem = error instanceof AuthorizationProblem;
  console.error(isProblem ? `${error.message}\n${error.remedy}` : describeDefect(error));
  process.exitCode = isProblem ? error.exitCode : 1;
}
