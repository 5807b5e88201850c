import { knownRefusal } from './google-refusal.ts';
import { AuthorizationProblem, type ProblemTexts } from './problem.ts';
import { equalInConstantTime } from './proof-key.ts';

/** Whether an answer is to this run's question: it carries the state that was sent, once. */
export function isAnswerTo(state: string, parameters: URLSearchParams): boolean {
  return equalInConstantTime(single(parameters, 'state') ?? '', state);
}

/** What any page of the browser can send here, and a tab of an earlier run does. */
export const foreignAnswer: ProblemTexts = {
  title: 'The answer is not to this request',
  message: 'The answer that arrived carries another state than the one this run sent, so it was not used.',
  remedy:
    "Close older tabs with Google's consent page, and answer in the tab that this run opened: it is still waiting. If it happens again, somebody else may be sending answers to this machine.",
};

/** The code in Google's answer. Throws a problem when access was denied, or when there is no code in it. */
export function readCallback(parameters: URLSearchParams): string {
  if (parameters.has('error')) throw denied(single(parameters, 'error') ?? '');
  const code = single(parameters, 'code');
  if (!code) throw new AuthorizationProblem('no_code', incompleteAnswer);
  return code;
}

function single(parameters: URLSearchParams, name: string): string | null {
  return parameters.getAll(name).length === 1 ? parameters.get(name) : null;
}

const incompleteAnswer: ProblemTexts = {
  title: 'The answer is incomplete',
  message: 'The answer that arrived holds neither a code nor an error.',
  remedy: 'Run `npm run authorize` again and answer in the new tab.',
};

/** On Google's page, and not of its token endpoint: somebody said no. */
const notGranted: ProblemTexts = {
  title: 'Access was not granted',
  message: 'Access was denied on the consent page: Cancel was pressed, or no box was ticked.',
  remedy: 'Run `npm run authorize` again, tick both boxes and press Continue.',
};

function denied(name: string): AuthorizationProblem {
  const known = name === 'access_denied' ? notGranted : knownRefusal('connect', name);
  if (known) return new AuthorizationProblem(name, known);
  const isPlain = /^\w{1,60}$/.test(name);
  return new AuthorizationProblem('refused', {
    title: 'Google refused',
    message: isPlain
      ? `Google answered with the error ${name}.`
      : 'Google answered with an error that has no plain name.',
    remedy: isPlain ? `\`npm run client:explain -- "${name}"\` may know more.` : 'Run `npm run authorize` again.',
  });
}
