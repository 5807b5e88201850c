import { knownRefusal } from './google-refusal.ts';
import type { FormAnswer } from './post-form.ts';
import { AuthorizationProblem, type ProblemTexts } from './problem.ts';

/** What the token endpoint was asked for. */
export type TokenStep = 'exchange' | 'refresh';

/** Not in the catalogue: the connector's scopes do not change, and those of a command line may. */
const invalidScope: ProblemTexts = {
  title: 'Google refuses the scopes',
  message: 'Google does not give these scopes to this account.',
  remedy: 'Sign in with an administrator account of the organisation.',
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
  const known = name === 'invalid_scope' ? invalidScope : knownRefusal(step === 'exchange' ? 'connect' : 'renew', name);
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
