import type { Cause, Entry } from '../entry.ts';
import type { Evidence } from '../evidence.ts';
import { links } from '../links.ts';

/** The project of the client decides, not the one that one happens to look at. */
export const apiNotEnabled: Entry = {
  id: 'api-not-enabled',
  title: 'The Admin SDK API is not enabled in the project of this client.',
  step: 'API call',
  errors: ['api-not-enabled'],
  signs: {
    codes: [{ code: 'accessnotconfigured' }, { code: 'service_disabled' }],
    phrases: [
      /\bapi has not been used in project .{0,40} before or it is disabled/,
      /access not configured\.? .{0,80}(?:api|project|console)/,
      /enable it by visiting https:\/\/console/,
    ],
    hints: [/403/, /admin\.googleapis\.com|admin sdk/],
  },
  causes: [
    {
      cause: 'The API was enabled in another project than the one that the client belongs to.',
      cure: 'Compare the project number with the beginning of the client id.',
    },
    { cause: 'It was enabled only now.', cure: 'Wait some minutes and try again.' },
    {
      cause: 'The message names another API: a custom action calls something else than the directory.',
      cure: 'Enable that API, or remove the action; this connector needs only the Admin SDK API.',
      when: /(?<!admin sdk )api has not been used/,
    },
  ],
  causeFrom,
  links: [links.adminSdk],
  examples: [
    'Admin SDK API has not been used in project 123456789012 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/admin.googleapis.com/overview?project=123456789012 then retry.',
    '{"error":{"errors":[{"domain":"usageLimits","reason":"accessNotConfigured","message":"Access Not Configured."}],"code":403}}',
  ],
  counterExamples: [
    '{"error":{"code":403,"message":"Not Authorized to access this resource/api"}}',
    'Access to the router is not configured.',
  ],
};

/** The page for exactly the project in the message, if the message is about the directory at all. */
function causeFrom({ words }: Evidence): Cause | undefined {
  const project = /\bproject[ =](\d{6,15})\b/.exec(words)?.[1];
  if (project === undefined || !/admin sdk|admin\.googleapis\.com/.test(words)) return undefined;
  return {
    cause: `Nobody has enabled the Admin SDK API in project ${project}, to which the client belongs.`,
    cure: `Open ${links.adminSdk.url}?project=${project}, choose Enable, and wait some minutes.`,
  };
}
