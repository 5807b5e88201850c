import { type Payload, post } from 'workato';
import { tokenEndpoint } from './addresses.ts';
import { clientErrors } from './errors/client-errors.ts';
import { errorRow } from './errors/find-error.ts';
import type { SignIn } from './errors/google-error.ts';
import { signInUnavailable } from './errors/token-errors.ts';
import { explainTokenRefusal } from './explain-token-refusal.ts';
import { receivedTokens, type Tokens } from './received-tokens.ts';

const rows = [signInUnavailable, ...clientErrors].map(errorRow);

/**
 * Asks the token endpoint for an OAuth client's tokens.
 *
 * @param secrets what of the form must not be repeated in an error
 */
export async function requestTokens(signIn: SignIn, form: Payload, secrets: readonly string[]): Promise<Tokens> {
  return await post(tokenEndpoint)
    .payload(form)
    .requestFormatWwwFormUrlencoded()
    .ignoreRedirection()
    .responseFormatRaw()
    .afterResponse((code, body) => receivedTokens(code, body))
    .afterErrorResponse(/.*/, (code, body) => explainTokenRefusal(rows, signIn, secrets, code, body));
}
