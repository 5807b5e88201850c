/** How a connector is connected ("Connection", SDK reference). */
import type { AuthorizationDefinition } from './authorization.d.ts';
import type { Field } from './fields.d.ts';

/**
 * The connection's settings as lambdas see them. A connector declares its own:
 * `declare module 'workato' { interface Connection { readonly client_id: string } }`.
 */
// biome-ignore lint/suspicious/noEmptyInterface: connectors add their settings to it.
export interface Connection {}

export interface ConnectionDefinition {
  readonly fields: readonly Field[];
  /** Further fields, made anew when a field with `extends_schema: true` changes. */
  extended_fields?(connection: Connection): readonly Field[] | Promise<readonly Field[]>;
  readonly authorization: AuthorizationDefinition;
  /** What relative addresses are resolved against, as RFC 3986 says: it should end in a slash. */
  base_uri?(connection: Connection): string;
}
