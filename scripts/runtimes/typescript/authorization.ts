import type { Invocation } from '../../platform/runtime.ts';
import { type ChosenAuthorization, chosenAuthorization } from './engine/chosen-authorization.ts';
import { settingsOf, storedRefreshToken } from './engine/connection-settings.ts';
import { acquiring, refreshing } from './engine/reauthorize.ts';
import { type Run, within } from './engine/run.ts';

/** Runs a lambda of the authorization that is in force. */
type RunLambda = (authorization: ChosenAuthorization, invocation: Invocation, run: Run) => unknown;

/** The lambdas of `connection.authorization`, with what each is given ("Authorization", SDK reference). */
const authorizationLambdas: Readonly<Record<string, RunLambda>> = {
  authorization_url: silently('authorization_url'),
  token_url: silently('token_url'),
  client_id: silently('client_id'),

  acquire(authorization, { authCode = '', redirectUri = '' }, run) {
    const { acquire } = authorization;
    if (!acquire) throw new Error("Expect 'acquire' block");
    return within(acquiring(run), () => acquire(settingsOf(run.connection), authCode, redirectUri, ''));
  },

  refresh(authorization, { refreshToken }, run) {
    const refresh = authorization.type === 'oauth2' ? authorization.refresh : undefined;
    if (!refresh) throw new Error("Expect 'refresh' block");
    const token = refreshToken ?? storedRefreshToken(run.connection);
    return within(refreshing(run), () => refresh(settingsOf(run.connection), token));
  },

  identity(authorization, _invocation, run) {
    if (!authorization.identity) throw new Error("The connection has no 'identity'.");
    return authorization.identity(settingsOf(run.connection));
  },
};

/** Runs one of them by its name. */
export function runAuthorization(name: string, invocation: Invocation, run: Run): unknown {
  const authorization = chosenAuthorization(run);
  const lambda = authorizationLambdas[name];
  if (!authorization || !lambda) throw new Error(`The connection has no '${name}'.`);
  return lambda(authorization, invocation, run);
}

/** These compute a text from the settings and send nothing. */
function silently(name: 'authorization_url' | 'token_url' | 'client_id'): RunLambda {
  return (authorization, _invocation, run) => {
    const lambda = authorization.type === 'oauth2' ? authorization[name] : undefined;
    return lambda && within({ ...run, silentPlace: name }, () => lambda(settingsOf(run.connection)));
  };
}
