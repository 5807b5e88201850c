/** What only texts about Google, or about Workato with Google, have in them. */
const google =
  /google|gserviceaccount|\bgmail\b|\bg ?suite\b|generaloauth|workato|\bgapi\b|ya29\.|admin sdk|(?<!_)\bgam (?:print|info|create|oauth)\b/;

/** Other companies' sign-in services, by address, error number or name. */
const others =
  /aadsts\d|login\.microsoftonline|login\.live\.com|graph\.microsoft|\bentra\b|keycloak|auth0|\bokta\b|discord|spotify|facebook|fb\.com|linkedin|twitch|twitter|api\.x\.com|reddit|github\.com\/login|docs\.github|developer\.github|gitlab\.com\/oauth|bitbucket|slack\.com|salesforce|hubspot|dropbox|stripe|shopify|zoom\.us|notion\.(?:so|com)|atlassian|cognito|amazonaws|<code>accessdenied|paypal|intuit|quickbooks|xero|appleid|sign in with apple|identityserver|doorkeeper|snowflake|oracle|cf_trace|cloud foundry|openai|\bmsal\b|anthropic|postgres|mysql|sqlstate/;

/** Sentences with which other services describe the errors of the standard. */
const othersSentences =
  /must match the registered callback|reply (?:url|address)|the user has denied your application|resource owner or authorization server denied|invalid user credentials|authentication failure|expired access\/refresh token|client authentication failed (?:due to|\(e\.g)|provided authorization grant is invalid, expired|unknown or invalid refresh token|invalid redirect uri\b|redirect_uri is not associated|invalid username or password|callback url mismatch/;

/**
 * Whose error a text is about: `google` when Google or Workato is named, `other` when another service is and Google is
 * not, and otherwise `unclear`, which is usual for answers of the token endpoint.
 */
export function providerOf(words: string): 'google' | 'other' | 'unclear' {
  if (google.test(words)) return 'google';
  return others.test(words) || othersSentences.test(words) ? 'other' : 'unclear';
}
