/** One planted fault: a small edit of the connector's Ruby that a specification must notice. */
export interface Mutant {
  readonly name: string;
  /** What is replaced; it must occur at least as often as `times` says. */
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
    find: /tokens\['refresh_token'\]\.presence(\s*\})\.\s*compact/,
    replace: "tokens['refresh_token']$1",
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
    find: /\? \[renewed, \{ refresh_token_expires_in: lifetime \}\]/,
    replace: "? renewed.merge('refresh_token_expires_in' => lifetime)",
  },
  {
    name: 'the token endpoint gets JSON',
    find: /^ +request_format_www_form_urlencoded\.\n/m,
    replace: '',
    times: 2,
  },
  { name: 'an empty token is sent', find: / if access_token\.present\?/, replace: '' },
  { name: 'the base address ends without a slash', find: /directory\/v1\/'\n/, replace: "directory/v1'\n" },
  { name: 'test wants every privilege', find: /(users\['forbidden'\].*?) && (groups)/, replace: '$1 || $2' },

  // Addresses
  { name: 'a key is not escaped', find: /trimmed\.encode_url/, replace: 'trimmed' },
  {
    name: 'a dot segment is let through',
    find: /if trimmed == '\.' \|\| trimmed == '\.\.'/,
    replace: "if trimmed == '.'",
  },
  {
    name: 'the key is sent with the changes of a user',
    find: /input\.except\('userKey', /,
    replace: 'input.except(',
  },
  {
    name: 'a list is emptied with a text',
    find: /(== 'recovery' \? '' : )nil/,
    replace: "$1''",
  },
  {
    name: 'the account is named beside a member',
    find: /is_everywhere = [^\n]*/,
    replace: 'is_everywhere = true',
  },
  { name: 'custom fields are left out', find: /\? 'full' : 'custom'/, replace: "? 'basic' : 'custom'", times: 2 },
  { name: 'a user is updated with PATCH', find: /\bput\("users/, replace: 'patch("users' },

  // Pages
  { name: 'the default limit is another', find: /'Limit'\) \|\| 100,/, replace: "'Limit') || 200,", times: 3 },
  {
    name: 'the token of the next page is lost',
    find: /('entries' => entries), 'nextPageToken' => page_token\.presence \}/,
    replace: '$1 }',
  },
  {
    name: 'the page token of an earlier step is not used',
    find: /'pageToken' => input\['pageToken'\](\.presence)?/,
    replace: "'pageToken' => nil",
    times: 3,
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
    find: /after_error_response\(final_refusal\)/,
    replace: 'after_error_response(/.*/)',
    times: 6,
  },
  {
    name: 'a rate limit is taken for a missing privilege',
    find: /\(rate_\?limit\|quotaExceeded\)/,
    replace: '(never)',
    times: 4,
  },
  { name: 'too many requests are not repeated', find: /\[403, 429, /, replace: '[403, ', times: 8 },
  { name: 'a removal is not repeated', find: /^ +retry_on_request: \['DELETE'\],\n/m, replace: '' },
  {
    name: 'a refusal is parsed without a look at it',
    find: /call\('is_json_object', text\) \? parse_json\(text\) : \{\}/,
    replace: "text.start_with?('{') ? parse_json(text) : {}",
  },
  {
    name: 'a refusal is a matter of domains because its envelope has one',
    find: /\[Dd\]omain not found/,
    replace: '[Dd]omain',
  },
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
  { name: 'a member in the role is changed once more', find: / \|\| member\['role'\] == role/, replace: '' },
  { name: 'a member that is there is an error', find: /code == 409 \? /, replace: 'false ? ' },
  {
    name: 'a missing group counts as a removed member',
    find: /code == 404 && body\.match\?\(\/memberKey\/\)/,
    replace: 'code == 404',
  },
];
