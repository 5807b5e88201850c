import type { Entry } from '../entry.ts';

/** Only for programs that let Google push changes to an address. */
export const pushDomainUnverified: Entry = {
  id: 'push-domain-unverified',
  title: 'Google does not push changes to an address whose domain is not verified.',
  step: 'API call',
  signs: {
    codes: [{ code: 'webhookurlunauthorized' }],
    phrases: [/unauthorized webhook callback channel/],
  },
  causes: [
    {
      cause: "The address is Workato's (webhooks.workato.com), and nobody but Workato could verify that domain.",
      cure: 'Ask the API for changes from time to time instead. This connector needs no push notifications.',
    },
    {
      cause: 'The address is your own, and its domain is not verified for this project.',
      cure: 'Verify the domain in the Search Console with an account that owns the project; a host with www counts as another one.',
    },
  ],
  links: [
    {
      title: 'Google: Directory API push notifications',
      url: 'https://developers.google.com/workspace/admin/directory/v1/guides/push',
    },
  ],
  examples: [
    'Unauthorized WebHook callback channel',
    '{"error":{"errors":[{"domain":"global","reason":"push.webhookUrlUnauthorized"}],"code":401}}',
  ],
  counterExamples: ['The webhook callback returned 401 Unauthorized', 'Error 400: redirect_uri_mismatch'],
};
