import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** Google Cloud session control asks the person to sign in again. */
export const reauthenticationRequired: Entry = {
  id: 'reauthentication-required',
  title: 'The Workspace wants the person to sign in again every few hours (session control).',
  step: 'refresh',
  signs: {
    codes: [{ code: 'invalid_rapt' }, { code: 'rapt_required' }],
    phrases: [/reauth related error/, /support\.google\.com\/a\/answer\/9368756/],
    hints: [/invalid_grant/],
  },
  causes: [
    {
      cause: 'Google Cloud session control requires reauthentication (16 hours by default), and the app is not exempt.',
      cure:
        'A super administrator opens Security › Access and data control › Google Cloud session control, ticks Exempt ' +
        'trusted apps, and marks the client id as Trusted under API controls.',
    },
    {
      cause: 'The rule must stay for people.',
      cure: 'Connect with an account in an organizational unit that has no such rule, or use a service account.',
    },
  ],
  links: [links.sessionControl, links.appAccess, links.sessionLength],
  examples: [
    '{"error":"invalid_grant","error_description":"reauth related error (invalid_rapt)","error_subtype":"invalid_rapt"}',
    'invalid_grant: reauth related error (rapt_required)',
  ],
  counterExamples: [
    '{"error":"invalid_grant","error_description":"Bad Request"}',
    'Please reauthenticate to continue.',
  ],
};
