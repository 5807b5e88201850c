/** An action ("Actions", SDK reference). */
import { everything, insideAction } from '../lambda-kind.ts';
import { type Form, type Key, type Keys, matchers, oneOrMore } from './key.ts';
import { stepKeys } from './step.ts';
import { streams } from './streams.ts';

const verb: Form = { is: 'one of', values: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] };

/** Of steps that wait for somebody ("Multistep actions", SDK guide). */
const suspended = {
  later: 'all',
  instead: 'Steps that are suspended are not supported yet: use reinvokeAfter.',
} satisfies Key;

export const actionKeys = {
  execute: {
    lambda: {
      name: 'execute',
      parameters: ['connection', 'input', 'extended_input_schema', 'extended_output_schema', 'continue'],
      ...insideAction,
      readsInput: true,
      result: 'data',
    },
    isRequired: true,
    exec: 'its execute alone',
  },
  ...stepKeys,
  retry_on_response: { form: matchers },
  retry_on_request: { form: oneOrMore(verb) },
  max_retries: { form: { is: 'whole number', least: 0, most: 3 } },
  streams,
  before_suspend: {
    lambda: {
      name: 'before_suspend',
      parameters: ['resume_token', 'expires_at', 'continue'],
      ...everything,
      result: 'ignored',
    },
    ...suspended,
  },
  before_resume: {
    lambda: { name: 'before_resume', parameters: ['data', 'input', 'continue'], ...everything, result: 'ignored' },
    ...suspended,
  },
  before_timeout_resume: {
    lambda: { name: 'before_timeout_resume', parameters: ['input', 'continue'], ...everything, result: 'ignored' },
    ...suspended,
  },
} satisfies Keys;
