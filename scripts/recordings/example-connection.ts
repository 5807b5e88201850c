import type { JsonObject } from '../platform/runtime.ts';

/** The settings of an invented connection, as they are after signing in. Nothing here is a secret of anyone. */
export const exampleConnection: JsonObject = {
  client_id: '100000000001-example.apps.googleusercontent.com',
  client_secret: 'not-a-real-secret',
  access_token: 'not-a-real-access-token',
  refresh_token: 'not-a-real-refresh-token',
};
