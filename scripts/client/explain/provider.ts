/** Whose error a text is about, by words in it. Each list is of parts of regular expressions, in small letters. */
const anyOf = (parts: readonly string[]): RegExp => new RegExp(parts.join('|'));
const anyWord = (parts: readonly string[]): RegExp => new RegExp(`\\b(?:${parts.join('|')})\\b`);
const beginning = (parts: readonly string[]): RegExp => new RegExp(`^(?:${parts.join('|')})`);

/** What only texts about Google have in them. */
const google = anyOf([
  'google',
  'gserviceaccount',
  String.raw`\bgmail\b`,
  String.raw`\bg ?suite\b`,
  'generaloauth',
  String.raw`\bgapi\b`,
  String.raw`ya29\.`,
  'admin sdk',
  String.raw`(?<!_)\bgam (?:print|info|create|oauth)\b`,
]);

/** Other companies' sign-in services, by address, error number or name. */
const others = anyOf([
  String.raw`aadsts\d`,
  String.raw`login\.microsoftonline`,
  String.raw`login\.live\.com`,
  String.raw`graph\.microsoft`,
  String.raw`\bentra\b`,
  'keycloak',
  'auth0',
  String.raw`\bokta\b`,
  'discord',
  'spotify',
  'facebook',
  String.raw`fb\.com`,
  'linkedin',
  'twitch',
  'twitter',
  String.raw`api\.x\.com`,
  'reddit',
  String.raw`github\.com/login`,
  String.raw`docs\.github`,
  String.raw`developer\.github`,
  String.raw`gitlab\.com/oauth`,
  'bitbucket',
  String.raw`slack\.com`,
  'salesforce',
  'hubspot',
  'dropbox',
  'stripe',
  'shopify',
  String.raw`zoom\.us`,
  String.raw`notion\.(?:so|com)`,
  'atlassian',
  'cognito',
  'amazonaws',
  '<code>accessdenied',
  'paypal',
  'intuit',
  'quickbooks',
  'xero',
  'appleid',
  'sign in with apple',
  'identityserver',
  'doorkeeper',
  'snowflake',
  'oracle',
  'cf_trace',
  'cloud foundry',
  'openai',
  String.raw`\bmsal\b`,
  'postgres',
  'mysql',
  'sqlstate',
]);

/** Products that Workato connects to as well, so that a failed connection of Workato may be one to them. */
const connectedApps = anyWord([
  'slack',
  'jira',
  'zendesk',
  'servicenow',
  'netsuite',
  'workday',
  'marketo',
  'asana',
  'trello',
  'github',
  'gitlab',
  'microsoft',
  'office 365',
  'outlook',
  'sharepoint',
  'azure',
  'mailchimp',
  'airtable',
  'docusign',
  'freshdesk',
  'greenhouse',
  'bamboohr',
  'coupa',
]);

/** Sentences with which other services describe the errors of the standard. */
const othersSentences = anyOf([
  'must match the registered callback',
  'reply (?:url|address)',
  'the user has denied your application',
  'resource owner or authorization server denied',
  'invalid user credentials',
  'authentication failure',
  'expired access/refresh token',
  String.raw`client authentication failed (?:due to|\(e\.g)`,
  'provided authorization grant is invalid, expired',
  'unknown or invalid refresh token',
  String.raw`invalid redirect uri\b`,
  'redirect_uri is not associated',
  'invalid username or password',
  'callback url mismatch',
  'does not match a pre-registered value',
  'redirection uri',
]);

/** Names that Google shares with nobody; whoever administers a Workspace writes the description of some of them. */
const unmistakable = anyOf([
  'admin_policy_enforced',
  'org_internal',
  'deleted_client',
  'disabled_client',
  'invalid_rapt',
  'rapt_required',
]);

/** How each description begins that Google gives to an error of the standard. */
const googlesDescription = beginning([
  'bad request',
  String.raw`unauthorized\W*$`,
  'unauthorized client or scope',
  'token has been',
  'malformed',
  'code was already',
  String.raw`(?:invalid|stale|expired) code\W*$`,
  '(?:invalid|missing) code[ _]verifier',
  'code_verifier or',
  'reauth related',
  String.raw`(?:the )?(?:account|user)\b(?! is not (?:assigned|allowed|authorized)| did| denied).{0,40}\b(?:deleted|disabled|suspended|restricted|not found)`,
  'invalid jwt',
  'invalid grant',
  'invalid email',
  'not a valid email',
  'robot is',
  String.raw`java\.security`,
  'incorrect token type',
  'the (?:oauth client|provided client secret)',
  'client_secret is missing',
  'could not determine client',
  'missing required parameter',
  'required parameter is missing',
  'missing parameter',
  'invalid parameter value',
  'parameter not allowed',
  'oauth 2 parameters',
  'client is unauthorized',
  'requested (?:client|scopes) not',
  'some requested scopes',
  'invalid oauth scope',
  'empty or missing scope',
  String.raw`\S+ is not a valid audience`,
  'invalid (?:grant_type|impersonation|value|response_type|signature)',
  "you can't sign in",
  'access blocked',
  'the developer',
  'device_id and',
  'custom scheme',
  'internal error',
]);

/**
 * Whose error a text is about: `google` when Google, or Workato and no other app, is named; `other` when another service
 * is, or when an error of the standard has a description that is not Google's; and otherwise `unclear`, which is usual
 * for answers of the token endpoint.
 *
 * @param joined the same text with lines put together where a terminal broke a word
 */
export function providerOf(words: string, joined = words): 'google' | 'other' | 'unclear' {
  if (google.test(words)) return 'google';
  if (others.test(words) || othersSentences.test(words)) return 'other';
  if (words.includes('workato')) return connectedApps.test(words) ? 'other' : 'google';
  return describedByAnother([words, joined]) ? 'other' : 'unclear';
}

function describedByAnother(texts: readonly string[]): boolean {
  if (texts.some((text) => unmistakable.test(text))) return false;
  const descriptions = texts.flatMap(descriptionsIn);
  return descriptions.length > 0 && !descriptions.some((description) => googlesDescription.test(description));
}

function descriptionsIn(text: string): string[] {
  const found = text.matchAll(/error_?description\W{0,3}(?::|=>|=)?\s?\W{0,2}([a-z0-9][^"}&]{2,200})/g);
  return Array.from(found, ([, description = '']) => plain(description));
}

/** A description from an address is percent-encoded. */
function plain(description: string): string {
  try {
    return decodeURIComponent(description.replaceAll('+', ' ')).trim();
  } catch {
    return description.trim();
  }
}
