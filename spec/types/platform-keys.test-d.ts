/** The SDK's types and the platform's tables have the same keys: a key is one type and one row. */
import type {
  ActionDefinition,
  AuthorizationDefinition,
  ConnectionDefinition,
  ConnectorDefinition,
  MultiAuthDefinition,
} from 'workato';
import type {
  actionKeys,
  authorizationKeys,
  choiceOfAuthorizationKeys,
  connectionKeys,
  connectorKeys,
} from '../../scripts/platform/definition-keys.ts';
import type { Equal } from './equal.ts';

type KeysOfAny<T> = T extends unknown ? keyof T : never;

export const connector: Equal<keyof ConnectorDefinition, keyof typeof connectorKeys> = true;
export const connection: Equal<keyof ConnectionDefinition, keyof typeof connectionKeys> = true;
export const action: Equal<keyof ActionDefinition, keyof typeof actionKeys> = true;
export const authorization: Equal<
  KeysOfAny<Exclude<AuthorizationDefinition, MultiAuthDefinition>>,
  keyof typeof authorizationKeys
> = true;
export const choice: Equal<keyof MultiAuthDefinition, keyof typeof choiceOfAuthorizationKeys> = true;
