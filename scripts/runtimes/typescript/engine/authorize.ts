import { oauth2Keys } from '../../../platform/definition/authorization.ts';
import { type ChosenAuthorization, chosenAuthorization } from './chosen-authorization.ts';
import { settingsOf, settingText } from './connection-settings.ts';
import { DetectedError } from './detect.ts';
import { mayReauthorize, renewTokens } from './reauthorize.ts';
import type { RequestParts } from './request-parts.ts';
import { type Run, withinLambda } from './run.ts';
import { StatusError } from './status-error.ts';

/**
 * Lets `apply` work on the request, sends it, and does both once more with new tokens when the answer calls for them.
 *
 * @param send sends the request as it then is
 */
export async function authorized<T>(parts: RequestParts, run: Run, send: () => Promise<T>): Promise<T> {
  const authorization = chosenAuthorization(run);
  if (!authorization?.apply || run.connection.unauthorized) return await send();

  const before = run.connection.settings.current;
  apply(parts, run, authorization);
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof StatusError || error instanceof DetectedError)) throw error;
    if (!mayReauthorize(authorization, error) || !(await renewTokens(run, authorization, before))) throw error;
  }
  apply(parts, run, authorization);
  return await send();
}

function apply(parts: RequestParts, run: Run, authorization: ChosenAuthorization): void {
  const settings = settingsOf(run.connection);
  withinLambda({ ...run, applied: parts }, oauth2Keys.apply.lambda, () =>
    authorization.type === 'oauth2'
      ? authorization.apply(settings, settingText(run.connection, 'access_token'))
      : authorization.apply(settings),
  );
}
