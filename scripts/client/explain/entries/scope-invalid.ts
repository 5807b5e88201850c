import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** Google knows no such scope, or this account can never grant it. */
export const scopeInvalid: Entry = {
  id: 'scope-invalid',
  title: 'A scope in the request does not exist, or cannot be granted by this account.',
  step: 'consent',
  signs: {
    codes: [{ code: 'invalid_scope' }],
    phrases: [
      /some requested scopes (?:were invalid|cannot be shown)/,
      /invalid oauth scope or id token audience/,
      /is not a valid audience string/,
      /invalid_request.{1,60}\baccount restricted/,
      /empty or missing scope not allowed/,
    ],
    hints: [/error 400/],
  },
  causes: [
    {
      cause: 'A scope is mistyped: a blank in it, a slash at its end, a comma between two, or only its short name.',
      cure: 'Use exactly https://www.googleapis.com/auth/admin.directory.group and https://www.googleapis.com/auth/admin.directory.user, with one blank between them.',
    },
    {
      cause:
        'In the HTTP connector the authorization URL has scopes that are not URL-encoded, or the field scope was used as well.',
      cure: 'Put both scopes into the authorization URL with + or %20 between them: `npm run client:url` prints it.',
    },
    {
      cause:
        'The account cannot grant a scope: a private Google account has no directory, and some scopes belong to products ' +
        'that the Workspace does not have.',
      cure: 'Connect with a Workspace administrator account, and ask for the two scopes only.',
      when: /cannot be shown|account restricted/,
    },
  ],
  links: [links.webServer, links.dataAccess],
  examples: [
    'Error 400: invalid_scope\nSome requested scopes were invalid. {valid=[], invalid=[admin.directory.user]}',
    'Some requested scopes cannot be shown: [https://www.googleapis.com/auth/admin.directory.user]',
  ],
  counterExamples: [
    '{"error":{"code":403,"message":"Request had insufficient authentication scopes."}}',
    'The variable is out of scope, so the value is invalid.',
  ],
};
