import { type Connection, error } from 'workato';

/** The OAuth client, without the blanks that pasting brings. */
export function clientCredentials(connection: Connection) {
  const id = (connection.client_id ?? '').trim();
  const secret = (connection.client_secret ?? '').trim();
  if (id === '' || secret === '') {
    error('The connection has no client ID or no client secret. Open the connection, fill in both and connect again.');
  }
  return { client_id: id, client_secret: secret };
}
