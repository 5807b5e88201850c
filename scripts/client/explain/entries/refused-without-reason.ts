import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** A bare status, as Workato shows it of an answer that it repeated in vain; the answer's own words are needed. */
export const refusedWithoutReason: Entry = {
  id: 'refused-without-reason',
  title: 'Google refused, and its reason is not in this text.',
  step: 'API call',
  errors: ['unclear-refusal'],
  vague: true,
  signs: { phrases: [/^\W*(?:http\W+)?(?:error:? |status:? )?403:?(?: forbidden)?\W*$/] },
  causes: [
    {
      cause: 'Google was asked too often, and stayed busy while Workato ran the step again.',
      cure: 'Run it again in a minute; lower the concurrency of the recipes that use this client.',
    },
    {
      cause: 'The account of the connection lacks the administrator privilege, or the connection one of its scopes.',
      cure: 'Open the job, copy the answer of Google below the message, and run `npm run client:explain` with it.',
    },
  ],
  links: [links.directoryErrors, links.roles],
  examples: ['403 Forbidden', '403 Forbidden.', 'Error: 403 Forbidden'],
  counterExamples: [
    'Error 403: access_denied',
    'HTTP/1.1 403 Forbidden\nServer: nginx',
    '{"error":{"code":403,"message":"Not Authorized to access this resource/api"}}',
  ],
};
