import type { JsonObject } from '../../../platform/runtime.ts';
import { asRecords, jsonOf } from '../../../sdk/functions/record.ts';
import type { Connection } from '../../../sdk/types/workato.d.ts';
import type { ConnectionInForce } from './run.ts';

/** The settings as lambdas see them: a copy for each. */
export function settingsOf(connection: ConnectionInForce): Connection {
  return asRecords(connection.settings.current) as Connection;
}

/** A setting as text; empty when it is not there, which is how Ruby's nil reads in text. */
export function settingText(connection: ConnectionInForce, name: string): string {
  const settings = connection.settings.current;
  const value = Object.hasOwn(settings, name) ? settings[name] : undefined;
  return value === undefined || value === null ? '' : String(value);
}

/** The refresh token that is stored; null, as Ruby's nil, where there is none. */
export function storedRefreshToken(connection: ConnectionInForce): string | null {
  const token = connection.settings.current.refresh_token;
  return token === undefined || token === null ? null : String(token);
}

/** Adds what a lambda gave to the settings. Ruby's nil replaces a value, and undefined is nil. */
export function mergeSettings(connection: ConnectionInForce, given: object): void {
  const added: JsonObject = JSON.parse(jsonOf(given));
  connection.settings.current = { ...connection.settings.current, ...added };
}
