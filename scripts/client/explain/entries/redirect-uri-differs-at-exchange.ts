import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** At the token endpoint: consent went well, but the code was traded with another callback URL. */
export const redirectUriDiffersAtExchange: Entry = {
  id: 'redirect-uri-differs-at-exchange',
  title: 'The code was asked for with one callback URL and traded with another.',
  step: 'code exchange',
  signs: {
    codes: [{ code: 'redirect_uri_mismatch', in: ['body', 'log'] }],
    phrases: [/missing parameter: redirect_uri/],
    hints: [
      /\/token\b/,
      /gettoken|get_token|fetchaccesstoken|exchange_?code|access token|token exchange|trading the code/,
      /oauth2::error|invalid_credentials/,
      /bad request/,
    ],
    not: [
      /does not match the ones authorized|did not match a registered redirect uri|error 400: redirect|access blocked/,
    ],
  },
  causes: [
    {
      cause:
        'The connector has a callback URL written into its code for the second step (www, as in older samples), while ' +
        'Workato used another (app) for the first. Both may be registered, and Google still refuses.',
      cure: 'In `acquire`, send the redirect_uri argument that Workato hands over, never a literal.',
    },
    {
      cause: 'The second step sends no redirect_uri at all.',
      cure: 'Send the same redirect_uri in both steps; Google requires it.',
      when: /missing parameter/,
    },
    {
      cause: 'The code was obtained in a browser with one URL and traded by hand with another.',
      cure: 'Repeat both steps with the same URL, including its scheme, port and last slash.',
    },
  ],
  links: [links.webServer, links.workatoClient],
  examples: [
    '{"error": "redirect_uri_mismatch", "error_description": "Bad Request"}',
    'POST https://oauth2.googleapis.com/token resulted in 400: {"error":"redirect_uri_mismatch"}',
    '{"error":"invalid_request","error_description":"Missing parameter: redirect_uri"}',
  ],
  counterExamples: ['Error 400: redirect_uri_mismatch', '{"error":"invalid_grant","error_description":"Bad Request"}'],
};
