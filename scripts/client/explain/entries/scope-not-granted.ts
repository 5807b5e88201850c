import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** The token is good, and a scope is missing in it. */
export const scopeNotGranted: Entry = {
  id: 'scope-not-granted',
  title: 'The connection lacks a scope: a box was not ticked, or the scopes changed later.',
  step: 'API call',
  errors: ['scope-missing'],
  signs: {
    codes: [
      { code: 'insufficientpermissions' },
      { code: 'access_token_scope_insufficient' },
      { code: 'insufficient_scope', in: ['body', 'url', 'log'] },
    ],
    phrases: [
      /insufficient authentication scopes/,
      /\b403\W{1,4}insufficient (?:oauth )?scopes?\b/,
      /insufficient ?permission: request had insufficient/,
      /scope has changed from .{1,400} to /,
      /(?:un-?ticked|not ticked|did not tick).{0,60}(?:scope|permission|consent)/,
      /admin\.directory\.(?:user|group)\S{0,3} (?:was|is|has|were) not (?:been )?granted/,
      /connection lacks one of its two scopes/,
      /google granted no access to https/,
    ],
    hints: [/403/, /insufficient permission/],
  },
  causes: [
    {
      cause: 'The connection was made before a scope was added; a renewed token keeps the old scopes.',
      cure: 'Connect again.',
    },
    {
      cause:
        'The action calls a method outside the two scopes, for example organizational units, roles or tokens of a user.',
      cure: 'This connector has exactly admin.directory.group and admin.directory.user; use another connection for more.',
    },
  ],
  links: [links.granularConsent, links.grantedApps],
  examples: [
    '{"error":{"code":403,"message":"Request had insufficient authentication scopes.","status":"PERMISSION_DENIED","details":[{"reason":"ACCESS_TOKEN_SCOPE_INSUFFICIENT"}]}}',
    'Google::Apis::ClientError: insufficientPermissions: Insufficient Permission',
  ],
  counterExamples: [
    '{"error":{"code":403,"message":"Not Authorized to access this resource/api"}}',
    'Permission denied: insufficient disk space',
  ],
};
