/** `npm run google-stand-in -- CLIENT-FILE`: a stand-in for Google's sign-in on this machine. */
import { createPublicKey } from 'node:crypto';
import path from 'node:path';
import { scopes } from '../../connector/google/addresses.ts';
import { readJsonFile } from '../authorize/read-json-file.ts';
import { readClient } from '../client/read-client.ts';
import { command } from '../command-line/command.ts';
import { Problem, UsageError } from '../command-line/problem.ts';
import { choice, oneOperand, wholeNumber } from '../command-line/values.ts';
import {
  type GoogleStandIn,
  type StandInOptions,
  startGoogleStandIn,
} from '../google-stand-in/start-google-stand-in.ts';
import type { StandInServiceAccount } from '../google-stand-in/world.ts';

const help = `Starts a stand-in for Google on this machine: its sign-in and consent pages, its token and revocation
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

export const run = command({
  name: 'npm run google-stand-in',
  help,
  takesOperands: true,
  options: {
    port: { type: 'string' },
    audience: { type: 'string' },
    'api-disabled': { type: 'boolean' },
    blocked: { type: 'boolean' },
    trusted: { type: 'boolean' },
    'service-account': { type: 'string' },
  },

  async run({ values, operands }, { cwd, say, interruptible }) {
    const file = oneOperand(operands, 'client file');
    if (file === undefined) throw new UsageError('Give one client file. An invented one will do.');
    const audience = choice('audience', values.audience ?? 'internal', audiences);
    const port = wholeNumber('--port', values.port ?? '45600', 65_535);
    const { clientId, clientSecret, redirectUris } = readClient(path.resolve(cwd, file));
    const key = values['service-account'];

    const standIn = await start({
      port,
      clients: [
        {
          clientId,
          clientSecret,
          redirectUris,
          audience,
          testUsers: ['admin@example.com', 'member@example.com'],
          isApiEnabled: !values['api-disabled'],
          isBlocked: values.blocked ?? false,
          isTrusted: values.trusted ?? false,
        },
      ],
      users: [{ email: 'admin@example.com' }, { email: 'member@example.com', privileges: [] }],
      serviceAccounts: key === undefined ? [] : [readServiceAccount(path.resolve(cwd, key))],
      // Paths only: queries and forms hold codes, tokens and secrets.
      onRequest: ({ method, path: asked }, { status }) => say(`${status} ${method} ${asked}`),
    });

    say(`The stand-in runs at ${standIn.origin}; Ctrl-C ends it. Set in another terminal:\n`);
    for (const [name, value] of Object.entries(standIn.environment)) say(`export ${name}=${value}`);
    say('');
    await interruptible(untilAborted);
    await standIn.close();
    return 0;
  },
});

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve());
  });
}

async function start(options: StandInOptions): Promise<GoogleStandIn> {
  try {
    return await startGoogleStandIn(options);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const { port } = options;
    if (code === 'EADDRINUSE')
      throw new Problem('port_in_use', `Port ${port} is in use; choose another one with --port.`);
    if (code === 'EACCES')
      throw new Problem(
        'port_refused',
        `Port ${port} needs rights that this account has not; choose another one with --port.`,
      );
    throw error;
  }
}

function readServiceAccount(file: string): StandInServiceAccount {
  const remedy = 'Give the JSON key of a service account.';
  const key = readJsonFile(file, { id: 'service_account', name: 'The key of the service account', remedy });
  try {
    const publicKey = createPublicKey(String(key.private_key)).export({ type: 'spki', format: 'pem' }).toString();
    return { clientEmail: String(key.client_email), publicKey, delegatedScopes: scopes };
  } catch {
    throw new UsageError(`${file} holds no private_key that can be read. ${remedy}`);
  }
}
