import { oauth2Keys } from '../../../platform/definition/authorization.ts';
import { isBlank, isObject } from '../../../sdk/functions/blank.ts';
import { parseJson } from '../../../sdk/functions/json-text.ts';
import { toParam } from '../../../sdk/functions/to-param.ts';
import type { OAuth2Definition } from '../../../sdk/types/authorization.d.ts';
import { targetOf } from './build-url.ts';
import { settingsOf } from './connection-settings.ts';
import { deliver } from './deliver.ts';
import { type Run, withinLambda } from './run.ts';
import { parseUri } from './uri.ts';

/**
 * New tokens from `token_url`: what the platform does when the connector has no `refresh` of its own.
 *
 * @throws Error with the gem's text when there is no such address or no refresh token
 */
export async function refreshAtTokenUrl(run: Run, authorization: OAuth2Definition): Promise<object> {
  const present = run.connection.settings.current.refresh_token;
  if (!authorization.token_url) throw new Error("'refresh' block or 'token_url' is required for refreshing the token");
  if (isBlank(present)) {
    throw new Error('refresh_token is empty. Use workato oauth2 command to acquire access_token and refresh_token');
  }
  const asked = (key: 'token_url' | 'client_id' | 'client_secret') =>
    withinLambda(run, oauth2Keys[key].lambda, () => authorization[key]?.(settingsOf(run.connection)));

  const answer = await deliver(
    {
      method: 'POST',
      target: targetOf(parseUri(asked('token_url') ?? '')),
      headers: new Map([
        ['accept', 'application/json'],
        ['content-type', 'application/x-www-form-urlencoded'],
      ]),
      caseSensitiveHeaders: new Map(),
      body: toParam({
        client_id: asked('client_id'),
        client_secret: asked('client_secret'),
        grant_type: 'refresh_token',
        refresh_token: present,
      }),
    },
    run.transport,
    undefined,
  );
  const parsed = parseJson(answer.body);
  const tokens = isObject(parsed) ? parsed : {};
  return {
    access_token: tokens.access_token,
    refresh_token: isBlank(tokens.refresh_token) ? present : tokens.refresh_token,
  };
}
