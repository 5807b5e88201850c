import { post } from 'workato';
import { tokenEndpoint } from '../google/addresses.ts';
import { errorRow } from '../google/errors/find-error.ts';
import { serviceAccountErrors } from '../google/errors/service-account-errors.ts';
import { signInUnavailable } from '../google/errors/token-errors.ts';
import { explainTokenRefusal } from '../google/explain-token-refusal.ts';
import { receivedTokens, type Tokens } from '../google/received-tokens.ts';

const rows = [signInUnavailable, ...serviceAccountErrors].map(errorRow);

/** Trades a signed assertion for an access token; there is no refresh token, a new assertion takes its place. */
export async function requestToken(assertion: string): Promise<Tokens> {
  return await post(tokenEndpoint)
    .payload({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion })
    .requestFormatWwwFormUrlencoded()
    .ignoreRedirection()
    .responseFormatRaw()
    .afterResponse((code, body) => receivedTokens(code, body))
    .afterErrorResponse(/.*/, (code, body) => explainTokenRefusal(rows, 'service account', [assertion], code, body));
}
