import { type AuthError, decodeAuthError } from './auth-error.ts';

/** What of a request may be repeated to the user. Codes, tokens, states and secrets are not among it. */
const repeatable = [
  'redirect_uri',
  'client_id',
  'response_type',
  'access_type',
  'prompt',
  'scope',
  'origin',
  'error',
  'error_description',
  'error_subtype',
] as const;

type Repeatable = (typeof repeatable)[number];

export type Parameters = Readonly<Partial<Record<Repeatable, string>>>;

const repeatableNames: readonly string[] = repeatable;

/**
 * The `authError` of a pasted address, also when the address was broken into lines, was itself the parameter of another
 * one, or when nothing but the value of the parameter was pasted.
 */
export function findAuthError(text: string): AuthError | undefined {
  const blob =
    /authError(?:\s?=\s?|%(?:25)?3D)([\w%+/=-]+(?:\s*\n\s*[\w%+/=-]{16,})*)/i.exec(text)?.[1] ??
    /^\s*(C[gh][\w%+/=-]{14,})\s*$/.exec(text)?.[1];
  return blob === undefined ? undefined : decodeAuthError(blob.replace(/\s+/g, '').replaceAll('%25', '%'));
}

/** The parameters of all addresses in a text, percent-decoded; of several with one name the first counts. */
export function urlParameters(text: string): Parameters {
  const found: Partial<Record<Repeatable, string>> = {};
  for (const [, name = '', value = ''] of text.matchAll(/[?&#]([a-z_]+)=([^&#\s"'<>]*)/gi)) {
    if (isRepeatable(name)) found[name] ??= decoded(value);
  }
  return found;
}

/** Not the words that stand before a colon in any sentence. */
const listed = new RegExp(
  `(?:^|[\\s,;:(])(${repeatable.filter((name) => !/^(?:error|scope|prompt)/.test(name)).join('|')})\\s?[=:]\\s?([^\\s,;)"']+)`,
  'gm',
);

/**
 * What Google's page lists under "Request details": `redirect_uri=https://…` or `redirect_uri: https://…`, one after the
 * other or on lines of their own; and the URI that older pages have in their sentence.
 */
export function requestDetails(text: string): Parameters {
  const found: Partial<Record<Repeatable, string>> = {};
  for (const [, name = '', value = ''] of text.matchAll(listed)) {
    if (isRepeatable(name)) found[name] ??= decoded(value);
  }
  const inSentence = /redirect uri in the request[,:]?\s+(\S+?),?\s+(?:does not|did not|can only)/i.exec(text)?.[1];
  return { ...(inSentence === undefined ? {} : { redirect_uri: inSentence }), ...found };
}

/** The repeatable ones among the details of a decoded `authError`. */
export function authErrorDetails(error: AuthError | undefined): Parameters {
  return Object.fromEntries(Object.entries(error?.details ?? {}).filter(([name]) => isRepeatable(name)));
}

function isRepeatable(name: string): name is Repeatable {
  return repeatableNames.includes(name);
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}
