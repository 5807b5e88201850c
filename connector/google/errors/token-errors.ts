import { clientErrors } from './client-errors.ts';
import type { GoogleError, SignIn } from './google-error.ts';
import { serviceAccountErrors } from './service-account-errors.ts';

/** Not the doing of any client. */
export const signInUnavailable: GoogleError = {
  id: 'sign-in-unavailable',
  status: [429, 500],
  cause: 'Google could not answer the sign-in just now (status {status}).',
  cure: 'Try again in a few minutes.',
};

/** What is not the token endpoint's own answer, whatever its status. It is not quoted: a token may be in it. */
export const unusualAnswer: GoogleError = {
  id: 'unusual-answer',
  cause: "Google's token endpoint answered with status {status} and something that is not its usual answer.",
  cure: 'Try again in a few minutes; if it stays, a proxy may stand between Workato and Google.',
};

/** All refusals of the token endpoint, each with where it is met. */
export const tokenErrors: readonly GoogleError[] = [
  ...met(['connect', 'renew'], clientErrors),
  ...met(['service account'], serviceAccountErrors),
  signInUnavailable,
  unusualAnswer,
];

function met(where: readonly SignIn[], errors: readonly GoogleError[]): GoogleError[] {
  return errors.map((error) => ({ where, ...error }));
}
