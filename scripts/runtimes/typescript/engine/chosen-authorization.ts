import { multiAuthKeys } from '../../../platform/definition/authorization.ts';
import type { CustomAuthDefinition, OAuth2Definition } from '../../../sdk/types/authorization.d.ts';
import { settingsOf } from './connection-settings.ts';
import { type ConnectionInForce, type Run, withinLambda } from './run.ts';

export type ChosenAuthorization = OAuth2Definition | CustomAuthDefinition;

/**
 * The authorization in force; of several, the one that `selected` names.
 *
 * @throws Error with the gem's text when there is none of that name
 */
export function chosenAuthorization(run: Run): ChosenAuthorization | undefined {
  const connection: ConnectionInForce = run.connection;
  const { authorization } = connection;
  if (authorization?.type !== 'multi') return authorization;
  const name = withinLambda(run, multiAuthKeys.selected.lambda, () => authorization.selected(settingsOf(connection)));
  const chosen = Object.hasOwn(authorization.options, String(name)) ? authorization.options[name] : undefined;
  if (!chosen) throw new Error(`Cannot find multi-auth definition for '${name ?? ''}'`);
  return chosen;
}
