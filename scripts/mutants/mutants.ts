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
    find: /'redirect_uri' => redirect_uri/,
    replace: "'redirect_uri' => 'https://www.workato.com/oauth/callback'",
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
  { name: 'a refusal of the token endpoint is not explained', find: /\['invalid_client'\]/, replace: "['never']" },
  {
    name: "a token endpoint's answer is parsed without a look at it",
    find: /call\('explain_unusual_answer', code\) if code >= 300 \|\| !call\('is_json_object', text\)\n/,
    replace: '\n',
  },
  {
    name: 'a secret that Google repeats is repeated',
    find: /name != nil && secrets\.none\? \{[^}]*\}/,
    replace: 'name != nil',
  },
  { name: 'a token goes to any host', find: / && current_url\.slice[^\n]*/, replace: '' },
  { name: 'redirects are followed', find: /^ +ignore_redirection\.\n/m, replace: '', times: 8 },
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
  },
  { name: 'an empty token is sent', find: /if access_token\.present\? && /, replace: 'if ' },
  { name: 'the base address ends without a slash', find: /directory\/v1\/'\n/, replace: "directory/v1'\n" },
  { name: 'test wants every privilege', find: /(users == 'forbidden') && (groups)/, replace: '$1 || $2' },

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
  { name: 'a user is updated with PATCH', find: /\bput\(path\)/, replace: 'patch(path)' },

  // What was filled in
  {
    name: 'a row that holds only its type is sent',
    find: /value\.is_a\?\(Hash\) && value\.keys\.all\?/,
    replace: 'false && value.keys.all?',
  },
  {
    name: 'a gender is a blank row',
    find: /name != 'gender' && call\('is_description'/,
    replace: "call('is_description'",
  },
  {
    name: 'a list without rows is sent',
    find: /kept\.is_a\?\(Array\) \? kept\.length == 0/,
    replace: 'kept.is_a?(Array) ? false',
  },
  {
    name: 'custom fields lose their nulls',
    find: / unless open\[name\] == true/,
    replace: '',
  },
  { name: 'an ID is sent as an address', find: /key\.include\?\('@'\) \? key : nil/, replace: 'key' },
  { name: 'roles keep their case', find: /map \{ \|role\| role\.upcase \}\./, replace: '' },
  { name: 'half of a limit is cut off', find: /value\.to_s\.match\?\(\/[^\n]*/, replace: 'true' },

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
  {
    name: 'a repeated page token is followed',
    find: /more && used_tokens\.include\?\(page_token \|\| ''\)/,
    replace: 'false',
  },
  {
    name: 'more is asked for than is wanted',
    find: /'maxResults' => size/,
    replace: "'maxResults' => extent['pageSize']",
  },

  // Errors
  {
    name: 'a server error ends the step at once',
    find: /call\('repeat_step', request\['attempt'\]\) if is_safe\n/,
    replace: '\n',
  },
  { name: 'a step is run again for ever', find: / if attempt < 4/, replace: '' },
  { name: 'a creation is repeated after a server error', find: / && request\['step'\] != 'create'/, replace: '' },
  {
    name: 'a rate limit is told by its reason only',
    find: /^ +'rate limit',\n/m,
    replace: '',
  },
  {
    name: 'a rate limit ends a creation',
    find: /repeat == 'all' \|\|\n/,
    replace: 'false ||\n',
  },
  {
    name: 'words count more than the reason',
    find: /fitting\.detect \{ \|row\| !refusal\['names'\]\.none\?[^\n]*\|\|\n/,
    replace: '',
  },
  {
    name: 'a body decides what its status does not say',
    find: /row\['status'\]&\.include\?\(status\) != false && /,
    replace: '',
  },
  {
    name: 'bytes that are no UTF-8 are looked into',
    find: /text\.encode\('UTF-8', 'UTF-8', invalid: :replace\)/,
    replace: 'text',
  },
  {
    name: 'a refusal is parsed without a look at it',
    find: /call\('is_json_object', text\) \? parse_json\(text\) : \{\}/,
    replace: "text.start_with?('{') ? parse_json(text) : {}",
  },
  {
    name: 'a refusal is a matter of domains because its envelope has one',
    find: /\['domain not found'\]/,
    replace: "['domain']",
  },
  {
    name: 'a missing scope is taken for a missing privilege',
    find: /('id' => 'scope-missing',\n +'status' => )\[403\]/,
    replace: '$1[404]',
  },
  {
    name: 'a created user is not mentioned after a server error',
    find: /('status' => \[408, 500\],\n +'where' => \[)'create'/,
    replace: "$1'never'",
  },
  {
    name: 'a created user is not mentioned after an answer that cannot be read',
    find: /('status' => \[200, 300\],\n +'where' => \[)'create'/,
    replace: "$1'never'",
  },
  {
    name: 'an answer is parsed without a look at it',
    find: /if code < 300 && call\('is_json_object', text\)/,
    replace: 'if code < 300 && text.present?',
  },
  {
    name: 'another scope is named than the one that is missing',
    find: /path\.slice\(0, 5\) == 'users'/,
    replace: "path.slice(0, 5) != 'users'",
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
  {
    name: 'a member that is there is an error',
    find: /%w\[exists-already conflict other-change-under-way\]/,
    replace: '[]',
  },
  {
    name: 'a member of whom another change was under way is not looked up',
    find: /%w\[(exists-already conflict|member-missing) other-change-under-way\]/,
    replace: '%w[$1]',
    times: 2,
  },
  {
    name: 'a missing group counts as a removed member',
    find: /\['memberkey'\],\n( +'text' => 'This is no direct member)/,
    replace: "['memberkey', 'groupkey'],\n$1",
  },
];
