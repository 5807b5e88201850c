import { lookUp } from './look-up.ts';
import type { FormAnswer } from './post-form.ts';
import { AuthorizationProblem, type ProblemTexts } from './problem.ts';

/** What the token endpoint was asked for. */
export type TokenStep = 'exchange' | 'refresh';

const clientSecret: ProblemTexts = {
  title: 'Google does not accept the client',
  message: 'Google does not know this client id, or the client secret is not (or no longer) its secret.',
  remedy:
    'Compare both with the Clients page of the Google Cloud console. A lost secret cannot be shown again: add a new one there and put it into the client file.',
};

const clientGone: ProblemTexts = {
  title: 'The client is gone',
  message: 'This OAuth client was deleted or disabled at Google, which also deletes clients that are unused for long.',
  remedy: 'Restore it on the Clients page of the Google Cloud console (possible for 30 days), or make a new client.',
};

/** The names in the flat `{"error": …}` bodies of the token endpoint, whatever was asked for. */
const commonErrors: Record<string, ProblemTexts> = {
  invalid_client: clientSecret,
  deleted_client: clientGone,
  disabled_client: clientGone,
  unauthorized_client: {
    title: 'The client may not use this grant',
    message: 'Google says that this client may not use this grant: it was given to another client.',
    remedy: 'Use the client file with which you signed in, or run `npm run authorize` again with this one.',
  },
  admin_policy_enforced: {
    title: 'An administrator blocks this client',
    message: "The organisation's API controls block this client or its scopes.",
    remedy:
      'In the Admin console, Security > Access and data control > API controls, mark the client id as trusted, then run the command again.',
  },
  invalid_scope: {
    title: 'Google refuses the scopes',
    message: 'Google does not give these scopes to this account.',
    remedy: 'Sign in with an administrator account of the organisation.',
  },
};

const stepErrors: Record<TokenStep, Record<string, ProblemTexts>> = {
  exchange: {
    invalid_grant: {
      title: 'The code was not accepted',
      message: 'Google did not accept the code: it was used before, is too old, or belongs to another request.',
      remedy: 'Run `npm run authorize` again and answer in the new tab; a code works once and for a short time.',
    },
    redirect_uri_mismatch: {
      title: 'The callback address differs',
      message: 'Google says that the callback address of the exchange is not the one at which the code arrived.',
      remedy: 'Compare redirect_uris in the client file with the Clients page of the Google Cloud console.',
    },
  },
  refresh: {
    invalid_grant: {
      title: 'The refresh token no longer works',
      message:
        'The refresh token is dead: it was withdrawn, was unused for six months, is older than seven days with an app in Testing, was pushed out by more than 100 newer ones, or the account or its session policy ended it.',
      remedy: 'Run `npm run authorize` with the client file again.',
    },
  },
};

/**
 * The problem behind a refusal of the token endpoint ("Using OAuth 2.0 for Web Server Applications", errors).
 * @param secrets what the request carried; an answer that repeats one of them is not quoted
 */
export function explainTokenError(
  step: TokenStep,
  answer: FormAnswer,
  secrets: readonly string[],
): AuthorizationProblem {
  const name = answer.body?.error;
  if (typeof name !== 'string' || !/^\w{1,60}$/.test(name)) return strangeAnswer(answer.status);
  const known = lookUp(stepErrors[step], name) ?? lookUp(commonErrors, name);
  const quotation = quote(name, answer.body?.error_description, secrets);
  if (known) return new AuthorizationProblem(name, { ...known, message: `${known.message} (Google: ${quotation})` });
  return new AuthorizationProblem(name, {
    title: 'Google refused',
    message: `Google's token endpoint refused with status ${answer.status}: ${quotation}`,
    remedy: `\`npm run client:explain -- "${name}"\` may know more.`,
  });
}

/** The problem of an answer that is not one: a page of HTML, an empty body, JSON without the expected members. */
export function strangeAnswer(status: number): AuthorizationProblem {
  const isPassing = status === 429 || status >= 500;
  return new AuthorizationProblem('strange_answer', {
    title: 'Google gave no usable answer',
    message: `Google's token endpoint answered with status ${status} and something else than the expected JSON.`,
    remedy: isPassing
      ? 'This usually passes: run the command again in a few minutes.'
      : 'Look for a proxy between this machine and Google, then run the command again.',
  });
}

function quote(name: string, description: unknown, secrets: readonly string[]): string {
  if (typeof description !== 'string' || !/^[\x20-\x7e]{1,200}$/.test(description)) return `${name}.`;
  const isRepeating = secrets.some((secret) => description.includes(secret));
  return isRepeating ? `${name}.` : `${name}, "${description}"`;
}
