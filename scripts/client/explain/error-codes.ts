import { withEnglishErrorWord } from './error-word.ts';

/** Where in a text the name of an error stands; the same name can mean different things. */
export type Place =
  /** On Google's page: `Error 400: redirect_uri_mismatch`. */
  | 'page'
  /** In the address of Google's page, as `authError`. */
  | 'authError'
  /** In the address of the callback: `?error=access_denied`. */
  | 'url'
  /** In an answer of the token endpoint or of the API. */
  | 'body'
  /** In a line of a program: `Error: invalid_grant`. */
  | 'log'
  /** The text consists of nothing else. */
  | 'alone'
  /** Anywhere else. */
  | 'text';

export interface FoundCode {
  readonly code: string;
  readonly place: Place;
}

/** Names that Google made up. Nobody else says them, so they count wherever they stand. */
const googleCodes = [
  'redirect_uri_mismatch',
  'admin_policy_enforced',
  'policy_enforced',
  'org_internal',
  'deleted_client',
  'disabled_client',
  'restricted_client',
  'disallowed_useragent',
  'origin_mismatch',
  'access_not_configured',
  'invalid_rapt',
  'rapt_required',
  'access_token_scope_insufficient',
  'access_token_expired',
  'access_token_type_unsupported',
  'service_disabled',
  'accessnotconfigured',
  'insufficientpermissions',
  'domaincannotuseapis',
  'userratelimitexceeded',
  'dailylimitexceeded',
  'webhookurlunauthorized',
  'internal_failure',
] as const;

/** Names whose words mean the same when they stand apart, as in `Redirect URI mismatch`. */
const unmistakable: readonly string[] = ['redirect_uri_mismatch', 'admin_policy_enforced'];

/** Names from the OAuth standard: other companies' programs use them too. */
const commonCodes = [
  'invalid_client',
  'invalid_grant',
  'invalid_scope',
  'invalid_request',
  'unauthorized_client',
  'access_denied',
  'unsupported_grant_type',
  'unsupported_response_type',
  'rate_limit_exceeded',
  'insufficient_scope',
  'server_error',
  'temporarily_unavailable',
] as const;

/** Words that mean something only as the reason in an answer of the API. */
const reasons = ['forbidden', 'autherror', 'backenderror', 'ratelimitexceeded', 'quotaexceeded', 'credentials_missing'];

/** Words that mean something only as its status. */
const statuses = ['resource_exhausted', 'unauthenticated'];

/**
 * Every known error name in a text, with its place.
 *
 * @param words the text in lower case, on one line
 * @param fromGoogle whether the text is known to be about Google, so that common names count anywhere in it
 */
export function findCodes(words: string, fromGoogle: boolean): FoundCode[] {
  // A line break within a name leaves a blank beside the underscore.
  const text = withEnglishErrorWord(words.replace(/\s*_\s*/g, '_'));
  const found = (code: string, place: Place | undefined): FoundCode[] => (place === undefined ? [] : [{ code, place }]);
  return [
    ...googleCodes.flatMap((code) => found(code, placeOf(code, text, '[_ -]{1,2}'))),
    ...commonCodes.flatMap((code) => {
      const place = placeOf(code, text, '_');
      return place === 'text' && !fromGoogle ? [] : found(code, place);
    }),
    ...reasons.flatMap((code) => found(code, placeOfReason(code, text))),
    ...statuses.flatMap((code) => found(code, finder(text, code)(inAnswer('status')) ? 'body' : undefined)),
  ];
}

/** In an answer, or as client libraries put it: `Error 403: <message>, forbidden` and `403: <message> - forbidden`. */
function placeOfReason(code: string, text: string): Place | undefined {
  if (finder(text, code)(inAnswer('reason'))) return 'body';
  // Everybody's servers answer 403 Forbidden.
  if (code === 'forbidden') return undefined;
  if (new RegExp(`[45]\\d\\d: (?:[^"{}]{3,200}(?:, | - ))?${code}(?![a-z0-9_])`).test(text)) return 'log';
  return new RegExp(`(?:^|error: )${code}(?:: |$)`).test(text) ? 'alone' : undefined;
}

/** What stands before the value of a field, in JSON and in what programs print of it. */
function inAnswer(field: string): string {
  return `["']?\\b(?:${field})["']?\\s?(?::|=>|=)\\s?["']`;
}

const inBody = inAnswer('error|reason|status|error_code|error_subtype');

/** Tells whether a name stands in a text, directly after something. */
function finder(text: string, name: string): (before: string) => boolean {
  return (before) => new RegExp(`${before}(?:push\\.)?${name}(?![a-z0-9_])`).test(text);
}

/**
 * @param separator what may stand for the underscores where it is clear that a name follows: people write
 *   `Error 401: Disabled Client`, and `Redirect URI mismatch`
 */
function placeOf(code: string, text: string, separator: string): Place | undefined {
  const name = code.replace('mismatch', 'miss?match').replace('useragent', 'user_?agent');
  const loose = name.replaceAll('_', separator);
  const has = finder(text, name);
  const hasLoose = finder(text, loose);
  const page =
    /access blocked|authori[sz]ation error|that's an error|request details|error details|flowname=generaloauth/.test(
      text,
    );
  if (new RegExp(`^(?:error:? )?["'(]*${loose}["').:!]*$`).test(text)) return 'alone';
  if (has('(?:^|[?&#\\s"\'(])error=')) return 'url';
  if (has(inBody)) return 'body';
  if (hasLoose('error:? [45]\\d\\d\\W{1,4}') || (page && hasLoose('(?<![a-z0-9])[45]\\d\\d\\W{1,3}'))) return 'page';
  if (has('(?:error|exception|oauth2)\\W{1,4}') || has('(?<![a-z0-9])[45]\\d\\d\\W{1,3}')) return page ? 'page' : 'log';
  const anywhere = '(?<![a-z0-9_])';
  if (unmistakable.includes(code) ? hasLoose(anywhere) : has(anywhere)) return page ? 'page' : 'text';
  return undefined;
}
