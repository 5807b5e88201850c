import { customAuthKeys, oauth2Keys } from '../../../platform/definition/authorization.ts';
import type { JsonObject } from '../../../platform/runtime.ts';
import { isObject } from '../../../sdk/functions/blank.ts';
import type { CustomAuthDefinition, OAuth2Definition } from '../../../sdk/types/authorization.d.ts';
import type { ChosenAuthorization } from './chosen-authorization.ts';
import { mergeSettings, settingsOf, storedRefreshToken } from './connection-settings.ts';
import { type DetectedError, isReauthorizable } from './detect.ts';
import { listOf, matches } from './matches.ts';
import { refreshAtTokenUrl } from './refresh-at-token-url.ts';
import { type Run, withinLambda } from './run.ts';
import { StatusError } from './status-error.ts';

/** Whether the error calls for new tokens: any does, unless `refresh_on` says which. */
export function mayReauthorize(authorization: ChosenAuthorization, error: StatusError | DetectedError): boolean {
  if (!isReauthorizable(authorization)) return false;
  const wanted = listOf(authorization.refresh_on);
  if (wanted.length === 0) return true;
  const answer = error instanceof StatusError ? error.answer : undefined;
  return wanted.some(
    (pattern) =>
      pattern === answer?.status || matches(pattern, error.message) || (answer && matches(pattern, answer.body)),
  );
}

/**
 * Gets new tokens and keeps them in the settings.
 *
 * @param before the settings with which the request failed
 * @returns false when there are none
 */
export async function renewTokens(run: Run, authorization: ChosenAuthorization, before: JsonObject): Promise<boolean> {
  const { connection } = run;
  // Another request of the same call may have been faster.
  if (connection.settings.current !== before) return true;
  const renewed =
    authorization.type === 'oauth2' ? await refresh(run, authorization) : await acquire(run, authorization);
  if (!renewed) return false;
  mergeSettings(connection, renewed);
  return true;
}

async function acquire(run: Run, authorization: CustomAuthDefinition): Promise<object | null | undefined> {
  const { lambda } = customAuthKeys.acquire;
  return await withinLambda(run, lambda, () => authorization.acquire?.(settingsOf(run.connection)));
}

async function refresh(run: Run, authorization: OAuth2Definition): Promise<object> {
  if (!authorization.refresh) return await refreshAtTokenUrl(run, authorization);
  const answer = await withinLambda(run, oauth2Keys.refresh.lambda, () =>
    authorization.refresh?.(settingsOf(run.connection), storedRefreshToken(run.connection)),
  );
  if (Array.isArray(answer)) return { ...answer[0], ...answer[1] };
  if (!isObject(answer)) throw new TypeError("'refresh' must give new tokens, or a list of new tokens and settings.");
  return answer;
}
