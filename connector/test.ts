import { type Connection, error, get } from 'workato';
import { explainError } from './google/explain-error.ts';
import { isForbidden } from './google/explain-forbidden.ts';

/** A list of one ID, which does not matter; `forbidden` is what is made of a missing privilege. */
interface Probe {
  readonly forbidden?: boolean;
}

/**
 * One cheap call for each scope. An administrator of groups only may not read users, and the reverse: that is a fine
 * connection, so a missing privilege ends the test only when both calls meet it. A missing scope always does.
 */
export async function test(_connection: Connection) {
  const users = await get<Probe>('users')
    .params({ customer: 'my_customer', maxResults: 1, fields: 'users/id' })
    .afterErrorResponse(/.*/, noteMissingPrivilege);
  const groups = await get<Probe>('groups')
    .params({ customer: 'my_customer', maxResults: 1, fields: 'groups/id' })
    .afterErrorResponse(/.*/, noteMissingPrivilege);

  if (users.forbidden && groups.forbidden) {
    error(
      'The connected Google account may read neither users nor groups: it is no administrator of the Google Workspace account. ' +
        'Connect with an administrator account, or give this one a role with privileges for users or groups.',
    );
  }
}

function noteMissingPrivilege(code: number, body: string): Probe {
  return isForbidden(code, body) ? { forbidden: true } : explainError(code, body);
}
