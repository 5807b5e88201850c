import type { ConnectionDefinition } from 'workato';
import { connection } from '../connection.ts';
import { serviceAccount } from './authorization.ts';
import { authTypeFields, serviceAccountFields } from './fields.ts';

/** The connection with both ways to sign in. */
export const connectionWithServiceAccount: ConnectionDefinition = {
  fields: authTypeFields,

  authorization: {
    type: 'multi',

    // A connection that was made with the connector for OAuth alone has no `auth_type`.
    selected(connection) {
      return connection.auth_type === 'service_account' ? 'service_account' : 'oauth2';
    },

    options: {
      oauth2: { fields: connection.fields, ...connection.authorization },
      service_account: { fields: serviceAccountFields, ...serviceAccount },
    },
  },

  base_uri: connection.base_uri,
};
