import { generateKeyPairSync } from 'node:crypto';

/** A key as Google makes them: RSA with 2048 bits, PKCS #8, PEM. Made anew in each run, so that no key is ever stored. */
export const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

/** What stands between the BEGIN and END lines, as one line: nothing that is written may hold a part of it. */
export const keyData = privateKey.replace(/-----[A-Z ]+-----|\s/g, '');

/** The settings of a service account's connection, before it has a token. */
export const serviceAccountSettings = {
  auth_type: 'service_account',
  client_email: 'directory-sync@workato.example.com.iam.gserviceaccount.com',
  private_key: privateKey,
  subject: 'admin@example.com',
};
