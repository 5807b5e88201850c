import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** Google answered with an access token only; the connection ends after an hour. */
export const noRefreshToken: Entry = {
  id: 'no-refresh-token',
  title: 'Google gave no refresh token.',
  step: 'code exchange',
  signs: {
    phrases: [
      /(?:sent|gave|returned|received|issued|get(?:ting)?|got|receiving|is|there is) no refresh[_ ]?token/,
      /no refresh[_ ]?token (?:is set|in|was|returned|received|found|available)/,
      /refresh[_ ]?token (?:is |was )?(?:missing|empty|undefined|null|nil|not (?:present|returned|provided|received|set))/,
      /(?:missing|without)(?: a| the)?:? ?refresh[_ ]?token/,
      /refresh token must be passed in or set/,
      /^\W*no refresh[_ ]?token\W*$/,
      /(?:not|never|n't|without) (?:\w+ )?(?:get|receiv|return|giv|send|includ)\w*(?: back)?(?: a| the| any)? \W?refresh[_ ]?token/,
      /refresh[_ ]?token (?:\w+ ){0,2}(?:not|never|isn't|wasn't) (?:\w+ )?(?:return|receiv|giv|send|sent|includ)\w*/,
      /(?:no|there is no) refresh[_ ]?token (?:is )?(?:returned|received|given|sent)/,
      /do not contain the necessary fields need to refresh the access token/,
    ],
    hints: [/access_type|offline|prompt=?consent/],
    not: [/missing required parameter: refresh_token/],
  },
  causes: [
    {
      cause: 'The authorization URL lacks access_type=offline.',
      cure: 'Add it; without it Google never gives a refresh token. `npm run client:url` prints the complete URL.',
    },
    {
      cause:
        'The URL lacks prompt=consent, and this account had granted the app before; Google gives the refresh token only with a consent.',
      cure: 'Add prompt=consent. For now, remove the app from the account, then connect again.',
    },
    {
      cause: 'The answer of a renewal was stored over the first answer; a renewal has no refresh token in it.',
      cure: 'Keep the old refresh token when the answer has none.',
    },
    {
      cause: 'The official gem has no tokens in its settings yet.',
      cure: 'Run `workato oauth2` first.',
      when: /workato oauth2 command/,
    },
  ],
  links: [links.webServer, links.grantedApps],
  examples: [
    'Google sent no refresh token.',
    'refresh_token is empty. Use workato oauth2 command to acquire access_token and refresh_token',
    'Error: No refresh token is set.',
  ],
  counterExamples: [
    '{"error":"invalid_grant","error_description":"Token has been expired or revoked."}',
    '{"error":"invalid_request","error_description":"Missing required parameter: refresh_token"}',
    'Please refresh the page and enter the token.',
  ],
};
