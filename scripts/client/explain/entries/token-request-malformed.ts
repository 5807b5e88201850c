import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** The token endpoint got a request that it cannot read. */
export const tokenRequestMalformed: Entry = {
  id: 'token-request-malformed',
  title: 'The request for tokens is not a form, or lacks something.',
  step: 'code exchange',
  signs: {
    codes: [{ code: 'unsupported_grant_type' }, { code: 'invalid_request', in: ['body', 'log'] }],
    phrases: [
      /could not determine client id from request/,
      /invalid grant_type:/,
      /missing required parameter: (?:grant_type|code\b|refresh_token)/,
    ],
    hints: [/\/token\b/, /grant_type/],
    not: [
      /client_secret is missing|single value|missing parameter: redirect_uri|policy for keeping|private ip|response_type|invalid parameter value|custom scheme/,
    ],
  },
  causes: [
    {
      cause: 'The body was sent as JSON. Google wants application/x-www-form-urlencoded.',
      cure: 'In a connector of your own add request_format_www_form_urlencoded to the request.',
    },
    {
      cause: 'grant_type, client_id, code or refresh_token is missing or empty.',
      cure: 'Send all of them in the body: grant_type=authorization_code with code, or grant_type=refresh_token with refresh_token.',
    },
    {
      cause: 'No refresh token is stored, so the renewal sends an empty one.',
      cure: 'Connect again; the authorization URL must have access_type=offline and prompt=consent.',
      when: /refresh_token/,
    },
    {
      cause: 'Client id and secret were sent only in an Authorization header.',
      cure: 'Send them in the body.',
      when: /client id/,
    },
  ],
  links: [links.webServer],
  examples: [
    '{"error":"unsupported_grant_type","error_description":"Invalid grant_type: "}',
    '{"error":"invalid_request","error_description":"Could not determine client ID from request."}',
    '{"error":"invalid_request","error_description":"Missing required parameter: refresh_token"}',
  ],
  counterExamples: [
    'Error 400: invalid_request\nRequired parameter is missing: response_type',
    'The grant was not supported by the foundation.',
  ],
};
