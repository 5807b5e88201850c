import { type Connection, error } from 'workato';
import { tryToRead } from './google/read.ts';
import { onlyOnce } from './google/repeat-step.ts';

/** Errors that both calls together explain better. */
const tolerated: readonly string[] = ['forbidden', 'value-refused'];

/**
 * One cheap call for each scope. An administrator of groups only may not read users, and the reverse: that is a fine
 * connection, so a missing privilege ends the test only when both calls meet it. A missing scope always does.
 */
export async function test(_connection: Connection) {
  const users = await refusalOf('users');
  const groups = await refusalOf('groups');

  if (users === 'forbidden' && groups === 'forbidden') {
    error(
      'The connected Google account may read neither users nor groups: it is no administrator of the Google Workspace account. ' +
        'Connect with an administrator account, or give this one a role with privileges for users or groups.',
    );
  }
  if (users === 'value-refused' || groups === 'value-refused') {
    error(
      'The connected Google account belongs to no Google Workspace account, so it has no directory. Connect with an ' +
        'administrator account of your Google Workspace.',
    );
  }
}

/** One page of a list; what is in it does not matter. */
interface Page {
  readonly kind?: string;
}

/** What Google refuses of a list of one ID, or nothing. */
async function refusalOf(path: string): Promise<string> {
  const parameters = { customer: 'my_customer', maxResults: 1, fields: `${path}/id` };
  const answer = await tryToRead<Page>(path, parameters, onlyOnce, tolerated);
  return 'refused' in answer ? answer.refused : '';
}
