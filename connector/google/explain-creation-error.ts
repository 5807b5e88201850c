import { error } from 'workato';
import { explainError } from './explain-error.ts';
import { isForbidden } from './explain-forbidden.ts';
import { googleSays } from './google-says.ts';

/**
 * For the request that creates a user or a group. After a server error it may exist, so such a step must not repeat
 * by itself, and its message says to look first.
 */
export function explainCreationError(thing: string, code: number, body: string): never {
  if (code >= 500 || code === 408) {
    error(
      `Google broke off with status ${code}, and the ${thing} may have been created all the same. ` +
        `Look whether it exists before you run the step again.${googleSays(body)}`,
    );
  }
  if (code === 409 && /"duplicate"/.test(body)) {
    error(
      'A user, group or alias with this email address exists already. Choose another address, or look up the one that exists.' +
        googleSays(body),
    );
  }
  if (isForbidden(code, body)) {
    error(
      `The connected Google account may not create this ${thing}: it lacks the administrator privilege, or the email address is ` +
        `in none of your domains, or belongs to something that exists already.${googleSays(body)}`,
    );
  }
  explainError(code, body);
}
