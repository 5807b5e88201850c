/** One planted fault: a small edit of the connector's Ruby that a specification must notice. */
export interface Mutant {
  readonly name: string;
  /** What is replaced; it must occur exactly as often as `times` says. */
  readonly find: RegExp;
  readonly replace: string;
  /** 1 unless given. */
  readonly times?: number;
}

/** Faults that connectors like this one have had, or that a careless change would bring. */
export const mutants: readonly Mutant[] = [
  // Signing in
  {
    name: 'the callback URL is a literal',
    find: /redirect_uri: redirect_uri/,
    replace: "redirect_uri: 'https://www.workato.com/oauth/callback'",
  },
  { name: 'access_type is missing', find: /^ +'access_type' => 'offline',\n/m, replace: '' },
  { name: 'prompt is missing', find: /,\n +'prompt' => 'consent'/, replace: '' },
  {
    name: 'client_id is sent twice',
    find: /^( +)type: 'oauth2',\n/m,
    replace: "$1type: 'oauth2',\n$1client_id: lambda { |connection| connection['client_id'] },\n",
  },
  { name: 'a granted scope is not checked', find: /scopes\.reject \{[^}]*\}/, replace: '[]' },
  {
    name: 'a missing refresh token is accepted',
    find: /if tokens\['refresh_token'\]\.blank\?/,
    replace: 'if false',
  },
  {
    name: 'an absent refresh token overwrites the stored one',
    find: /('refresh_token' => tokens\['refresh_token'\]\s*\})\.compact/,
    replace: '$1',
  },
  { name: 'a new token is fetched on 403', find: /refresh_on: \[401\]/, replace: 'refresh_on: [401, 403]' },
  { name: 'a refusal of the token endpoint is not explained', find: /name == 'invalid_client'/, replace: 'false' },
  {
    name: 'pasted blanks stay in the client ID',
    find: /(\(connection\['client_id'\] \|\| ''\))\.gsub\([^\n]*, ''\)/,
    replace: '$1',
    times: 2,
  },
  {
    name: 'the lifetime of a refresh token stands among the tokens',
    find: /lifetime == nil \? renewed : \[renewed, \{ refresh_token_expires_in: lifetime \}\]/,
    replace: "renewed.merge('refresh_token_expires_in' => lifetime).compact",
  },
  { name: 'the base address ends without a slash', find: /directory\/v1\/'\n/, replace: "directory/v1'\n" },
  { name: 'test wants every privilege', find: /(users\['forbidden'\].*?) && (groups)/, replace: '$1 || $2' },

  // Addresses
  { name: 'a key is not escaped', find: /trimmed\.encode_url/, replace: 'trimmed' },
  {
    name: 'a dot segment is let through',
    find: /if trimmed == '\.' \|\| trimmed == '\.\.'/,
    replace: "if trimmed == '.'",
  },
  { name: 'a user is updated with PATCH', find: /\bput\("users/, replace: 'patch("users' },

  // Pages
  {
    name: 'the token of the next page is lost',
    find: /(\{ 'entries' => entries), 'nextPageToken' => page_token \}/,
    replace: '$1 }',
  },
  {
    name: 'a page without a list ends the search',
    find: /more = page_token\.present\?/,
    replace: "more = page['users'].present?",
  },
  { name: 'a repeated page token is followed', find: / && !used_tokens\.include\?\(page_token\)/, replace: '' },
  {
    name: 'more is asked for than is wanted',
    find: /'maxResults' => size/,
    replace: "'maxResults' => extent['pageSize']",
  },

  // Errors
  {
    name: 'a server error is swallowed, so that nobody repeats the step',
    find: /after_error_response\(\/\\A4\(0[^\n]*?\/\) (do|\{)/,
    replace: 'after_error_response(/.*/) $1',
  },
  { name: 'a rate limit is taken for a missing privilege', find: /\(ateLimit\|quotaExceeded\)/, replace: '(never)' },
  { name: 'a missing scope is taken for a missing privilege', find: /insufficientPermissions\|/, replace: 'never|' },
  {
    name: 'a created user is not mentioned after a server error',
    find: /if code >= 500 \|\| code == 408\n(\s+error\(\s+"Google broke off with status #\{code\}, and the #\{thing\})/,
    replace: 'if false\n$1',
  },

  {
    name: 'a creation repeats by itself',
    find: /(create_user: \{\n)([\s\S]*?)after_error_response\(\/\.\*\/\) \{ \|code, body\| call\('explain_creation_error', 'user', code, body\) \}\.\n\s+/,
    replace: "$1      retry_on_response: [503],\n      retry_on_request: ['POST'],\n$2",
  },
  {
    name: 'the last request of a step is left unsent',
    find: /(\n {4}read: lambda do[\s\S]*?)\.\n\s+presence \|\| \{\}/,
    replace: '$1',
  },

  // Members
  {
    name: 'a blank role demotes',
    find: /if role\.blank\? \|\| |if role == nil \|\| |if !role \|\| /,
    replace: 'if ',
  },
  {
    name: 'a missing group counts as a removed member',
    find: /code == 404 && body\.match\?\(\/memberKey\/\)/,
    replace: 'code == 404',
  },
];
