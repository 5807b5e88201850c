import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** Google does not even look for the URL among the registered ones: its form is against the rules. */
export const redirectUriNotAllowed: Entry = {
  id: 'redirect-uri-not-allowed',
  title: 'The callback URL breaks a rule of Google, whether it is registered or not.',
  step: 'consent',
  signs: {
    phrases: [
      /oauth 2\.0 policy for keeping apps secure/,
      /doesn't comply with one or more google validation rules/,
      /device_id and device_name are required for private ip/,
      /invalid parameter value for redirect_ur[il]/,
      /(?:out-of-band|\boob\b|loopback)\)? flow has been blocked/,
      /raw ip addresses not allowed|non-public domains? not allowed/,
    ],
    hints: [/error 400/, /invalid_request/, /secure-response-handling/],
  },
  causes: [
    {
      cause:
        "The connector sends a callback URL that is not Workato's: http, an IP address, a host name of a private network.",
      cure: "Send the redirect_uri that Workato hands over. It is https, and both of Workato's URLs keep to the rules.",
    },
    {
      cause:
        'An old program uses a callback that Google has shut down: urn:ietf:wg:oauth:2.0:oob, or a loopback address with ' +
        'a client of a mobile app.',
      cure: 'Use a newer version of that program, with a client of its own; Workato uses neither.',
      when: /urn:ietf:wg:oauth|out-of-band|\boob\b|loopback flow/,
    },
  ],
  links: [links.redirectRules, links.clients],
  examples: [
    'Error 400: invalid_request\nThe out-of-band (OOB) flow has been blocked in order to keep users secure.',
    "You can't sign in to this app because it doesn't comply with Google's OAuth 2.0 policy for keeping apps secure.",
    'Error: invalid_request\ndevice_id and device_name are required for private IP: http://192.168.1.10:3000/callback',
    'Invalid parameter value for redirect_uri: Raw IP addresses not allowed: http://203.0.113.7/callback',
  ],
  counterExamples: [
    'Error 400: redirect_uri_mismatch',
    'Invalid Redirect: domain must be added to the authorized domains list before submitting.',
    'Our policy for keeping apps secure',
  ],
};
