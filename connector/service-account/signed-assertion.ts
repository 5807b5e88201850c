import { type Connection, compact, epochSeconds, error, jwtEncode } from 'workato';
import { scopes, tokenEndpoint } from '../google/addresses.ts';
import { privateKey } from './private-key.ts';

/** Seconds; Google takes no more ("Using OAuth 2.0 for Server to Server Applications", claim `exp`). */
const lifetime = 3600;

const scopeList = scopes.join(' ');

/** What the service account asks for, signed with its key: to act as the administrator, with the two scopes. */
export function signedAssertion(connection: Connection): string {
  const account = (connection.client_email ?? '').trim();
  const subject = (connection.subject ?? '').trim();
  const keyId = (connection.private_key_id ?? '').trim();
  if (!/^[^@ ]+@[^@ ]+\.gserviceaccount\.com$/.test(account)) {
    error(
      'The service account email is not one: it ends in .gserviceaccount.com. Copy client_email from the JSON key file.',
    );
  }
  if (!/^[^@ ]+@[^@ ]+$/.test(subject) || subject.endsWith('.gserviceaccount.com')) {
    error(
      'The administrator to act as must be given as the email address of an administrator of the Google Workspace account. ' +
        'A service account cannot read the directory as itself.',
    );
  }
  const issuedAt = epochSeconds();
  return jwtEncode(
    {
      iss: account,
      scope: scopeList,
      aud: tokenEndpoint,
      iat: issuedAt,
      exp: issuedAt + lifetime,
      sub: subject,
    },
    privateKey(connection.private_key ?? ''),
    'RS256',
    compact({ kid: keyId === '' ? null : keyId }),
  );
}
