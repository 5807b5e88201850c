import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { callbackUrls } from '../../connector/google/addresses.ts';
import { projectRoot } from '../../scripts/command-line/project.ts';

export const clientId = '123456789012-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com';
export const clientSecret = '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';
export const serviceAccountEmail = 'directory@example-project.iam.gserviceaccount.com';

/** What a reader of the guide has: the project in a folder, and in it the downloaded files. */
export interface Checkout {
  readonly folder: string;
  /** A folder to put first on the path: its browser opens nothing. */
  readonly programs: string;
  /** The private key of the service account, as its file holds it. */
  readonly privateKey: string;
}

/**
 * A copy of the project, with the two client files and the key file in it under the names that the guide uses.
 *
 * @param localCallback the callback of this machine, with a port that is free
 */
export function createCheckout(localCallback: string): Checkout {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'guide-')));
  for (const part of ['connector', 'fixtures', 'package.json']) {
    cpSync(path.join(projectRoot, part), path.join(folder, part), { recursive: true });
  }
  mkdirSync(path.join(folder, 'path/to'), { recursive: true });
  mkdirSync(path.join(folder, '.secrets'));
  writeClient(path.join(folder, 'path/to/client_secret.json'), callbackUrls);
  writeClient(path.join(folder, 'path/to/client_secret_test.json'), [localCallback]);
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const key = {
    type: 'service_account',
    project_id: 'example-project',
    private_key_id: '0123456789abcdef0123456789abcdef01234567',
    private_key: privateKey,
    client_email: serviceAccountEmail,
    client_id: '123456789012345678901',
  };
  writeFileSync(path.join(folder, '.secrets/service-account-key.json'), JSON.stringify(key), { mode: 0o600 });
  return { folder, programs: createPrograms(folder), privateKey };
}

/** As Google's console offers it, readable for everybody as a browser saves it. */
function writeClient(file: string, redirectUris: readonly string[]): void {
  const web = {
    client_id: clientId,
    project_id: 'example-project',
    auth_uri: 'https://accounts.google.com/o/oauth2/auth',
    token_uri: 'https://oauth2.googleapis.com/token',
    auth_provider_x509_cert_url: 'https://www.googleapis.com/oauth2/v1/certs',
    client_secret: clientSecret,
    redirect_uris: redirectUris,
  };
  writeFileSync(file, JSON.stringify({ web }), { mode: 0o644 });
}

/** The programs that open a browser on Linux and macOS: the spec answers Google's pages by itself. */
function createPrograms(folder: string): string {
  const programs = path.join(folder, 'programs');
  mkdirSync(programs);
  for (const name of ['xdg-open', 'open']) {
    writeFileSync(path.join(programs, name), '#!/bin/sh\nexit 0\n');
    chmodSync(path.join(programs, name), 0o755);
  }
  return programs;
}
