import { error } from 'workato';
import { explainForbidden } from './explain-forbidden.ts';
import { explainInvalid } from './explain-invalid.ts';
import { explainNotFound } from './explain-not-found.ts';
import { googleSays } from './google-says.ts';

/**
 * Ends the step with the cause of Google's refusal, what to do about it, and what Google said. Refusals are told
 * apart by the status and by the reasons in the body ("Troubleshoot error codes", Directory API guide).
 */
export function explainError(code: number, body: string): never {
  const said = googleSays(body);
  if (code === 400) explainInvalid(body, said);
  if (code === 401) {
    error(
      `Google does not accept the access of this connection, even renewed. Open the connection and connect again.${said}`,
    );
  }
  if (code === 403) explainForbidden(body, said);
  if (code === 404) explainNotFound(body, said);
  if (code === 409) explainConflict(body, said);
  if (code === 412) explainPrecondition(body, said);
  if (code === 413 || code === 414) {
    error(
      `A value in this request is too long for Google (status ${code}). Shorten the key, the query or the longest field.${said}`,
    );
  }
  if (code === 429) {
    error(
      `Google's rate limit was reached, and nothing was done. Run the step again in a minute, or fewer steps at once.${said}`,
    );
  }
  if (code >= 500)
    error(`Google could not answer just now (status ${code}). Run the step again in a few minutes.${said}`);
  error(`Google answered with status ${code}, which this step did not expect.${said}`);
}

function explainConflict(body: string, said: string): never {
  if (/"duplicate"/.test(body)) {
    error(
      'A user, group or alias with this email address exists already. After a change of a primary email ' +
        `the change may have been made all the same: get the user by ID before you try again.${said}`,
    );
  }
  error(
    `Google was still working on another change of the same entry. Look whether the change was made, then run the step again.${said}`,
  );
}

function explainPrecondition(body: string, said: string): never {
  if (/User creation is not complete/.test(body)) {
    error(`Google is still creating this user. Run the step again in a minute or two.${said}`);
  }
  if (/[Cc]yclic/.test(body)) {
    error(
      `The group cannot have this member, because it would contain itself. Take the group out of the other one first.${said}`,
    );
  }
  if (/licen[cs]e|[Ll]imit/.test(body)) {
    error(`The account has no free license or seat for this. Free or buy one, then run the step again.${said}`);
  }
  error(`The user, group or member is not in a state that allows this. Look at it in the Admin console.${said}`);
}
