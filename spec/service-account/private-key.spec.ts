import assert from 'node:assert/strict';
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { callOnAll, callWithFixture, noNetwork } from './calling.ts';
import { keyData, privateKey, publicKey, serviceAccountSettings } from './service-account-key.ts';

const key = createPrivateKey(privateKey);
const keyFile = { type: 'service_account', project_id: 'example', private_key_id: '0123', private_key: privateKey };
const escaped = privateKey.replaceAll('\n', '\\n');

/** Everything a person may paste; each must sign with the same key. */
const accepted: readonly (readonly [what: string, pasted: string])[] = [
  ['as it is', privateKey],
  ['with \\n for its line breaks', escaped],
  ['with \\n twice escaped', escaped.replaceAll('\\n', '\\\\n')],
  ['with \\r\\n for its line breaks', privateKey.replaceAll('\n', '\\r\\n')],
  ['with line breaks of Windows', privateKey.replaceAll('\n', '\r\n')],
  ['with quotes around it', `"${escaped}"`],
  ['as a member of the JSON file', `  "private_key": "${escaped}",`],
  ['with blanks and empty lines around it', `\n\n  ${privateKey.replaceAll('\n', '\n  ')}\t\n`],
  ['without its line breaks', privateKey.replaceAll('\n', '')],
  ['with blanks for its line breaks', privateKey.replaceAll('\n', ' ')],
  ['with no-break spaces around it', `\u00a0${privateKey}\ufeff`],
  ['with an escaped equals sign', escaped.replaceAll('=', '\\u003d')],
  ['as the whole JSON file', JSON.stringify(keyFile, null, 2)],
  ['as the whole JSON file in one line', JSON.stringify(keyFile)],
  ['in the older form of RSA keys', key.export({ type: 'pkcs1', format: 'pem' }).toString()],
];

const pem = (label: string, data: string) => `-----BEGIN ${label}-----\n${data}\n-----END ${label}-----\n`;
const notOne = /^This is no private key of a service account\. .* Paste all of it; a P12 file will not do\.$/;
const damaged = /^The private key is incomplete or damaged, or no RSA key of at least 2048 bits\. Copy private_key /;
const encrypted = /^This private key is encrypted\./;

/** What cannot sign, and what is said about it. */
const refused: readonly (readonly [what: string, pasted: string, message: RegExp])[] = [
  ['nothing', '', notOne],
  ['blanks', ' \n ', notOne],
  ['the key’s ID', '0123456789abcdef0123456789abcdef01234567', notOne],
  ['only what stands between BEGIN and END', keyData, notOne],
  ['the key without its BEGIN line', privateKey.replace(/-----BEGIN.*\n/, ''), notOne],
  ['a P12 file in base64', Buffer.from(`\u0030\u0082${keyData}`).toString('base64'), notOne],
  ['a page of HTML', '<!DOCTYPE html><title>Error</title>', notOne],
  ['the file of an OAuth client', '{"web":{"client_id":"1-example.apps.googleusercontent.com"}}', notOne],
  ['a JSON file without a key', '{"type": "service_account", "private_key": ', notOne],
  ['a certificate', pem('CERTIFICATE', keyData), /^This is a certificate, not a private key\./],
  ['a public key', publicKey, /^This is a public key\./],
  ['a public key of the older form', pem('RSA PUBLIC KEY', keyData), /^This is a public key\./],
  [
    'an encrypted key',
    key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }).toString(),
    encrypted,
  ],
  [
    'an encrypted key of the older form',
    key.export({ type: 'pkcs1', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }).toString(),
    encrypted,
  ],
  ['a key of SSH', pem('OPENSSH PRIVATE KEY', keyData), notOne],
  ['a key without its END line', privateKey.replace(/-----END.*\n/, ''), damaged],
  ['a key whose END line is cut', privateKey.trimEnd().slice(0, -3), damaged],
  ['a key whose END line is another one’s', privateKey.replace('END PRIVATE', 'END PUBLIC'), damaged],
  ['a key that was cut in the middle', pem('PRIVATE KEY', keyData.slice(0, 800)), damaged],
  ['a key that lost a character', pem('PRIVATE KEY', keyData.slice(0, 99) + keyData.slice(100)), damaged],
  ['a key with a foreign character', pem('PRIVATE KEY', keyData.replace(keyData.charAt(99), '…')), damaged],
  ['a masked key', pem('PRIVATE KEY', '*'.repeat(1624)), damaged],
  ['a key with nothing in it', pem('PRIVATE KEY', ''), damaged],
  ['a key of 1024 bits', pemOf(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey), damaged],
  ['a key of an elliptic curve', pemOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey), damaged],
];

function pemOf(other: ReturnType<typeof createPrivateKey>): string {
  return other.export({ type: 'pkcs8', format: 'pem' }).toString();
}

describe('the private key of a service account', () => {
  for (const [what, pasted] of accepted) {
    it(`signs when it was pasted ${what}`, async () => {
      const outcome = await callWithFixture('service_account/acquired', { private_key: pasted });
      assert.ok('output' in outcome, outcome.error?.message);
      assert.equal(outcome.requests.length, 1);
    });
  }

  for (const [what, pasted, message] of refused) {
    it(`is refused before anything is sent when it is ${what}`, async () => {
      const settings = { ...serviceAccountSettings, private_key: pasted };
      const { error } = await callOnAll({ path: 'connection.authorization.acquire', settings }, noNetwork);
      assert.match(error?.message ?? '', message);
    });
  }

  it('is refused when it is missing', async () => {
    const { private_key: _key, ...settings } = serviceAccountSettings;
    const { error } = await callOnAll({ path: 'connection.authorization.acquire', settings }, noNetwork);
    assert.match(error?.message ?? '', notOne);
  });

  it('is not quoted when it is well formed and no key all the same', async () => {
    const settings = {
      ...serviceAccountSettings,
      private_key: pem('PRIVATE KEY', `MII${keyData.slice(3, 40).repeat(50).slice(0, 1621)}`),
    };
    const { error } = await callOnAll({ path: 'connection.authorization.acquire', settings }, noNetwork);
    assert.equal(error?.message, 'Invalid key');
  });
});
