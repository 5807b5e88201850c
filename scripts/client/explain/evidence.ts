import { type FoundCode, findCodes, type Place } from './error-codes.ts';
import { authErrorDetails, findAuthError, type Parameters, requestDetails, urlParameters } from './parameters.ts';
import { plainText, wordsOf } from './plain-text.ts';
import { providerOf } from './provider.ts';

/** What a pasted text says, in a form that explanations can be compared with. */
export interface Evidence {
  /** The text and everything that was decoded from it, in lower case, on one line. */
  readonly words: string;
  /** The same with lines put together where a terminal broke a word; absent when there is no such place. */
  readonly joined?: string;
  readonly codes: readonly FoundCode[];
  /** Whose error it is about. */
  readonly provider: 'google' | 'other' | 'unclear';
  /** What the request had in it, as far as it may be repeated. */
  readonly details: Parameters;
  /** The name that was decoded from `authError`, and Google's sentence there. */
  readonly decoded?: { readonly code: string; readonly message?: string };
}

/** A text longer than this is a log; its beginning and its end are looked at. */
const longest = 200_000;

/** Reads a pasted text: error page, address, JSON body or lines of a log. */
export function evidenceOf(raw: string): Evidence {
  const given = raw.length > longest ? `${raw.slice(0, longest / 2)}\n${raw.slice(-longest / 2)}` : raw;
  const text = plainText(percentDecoded(given));
  const authError = findAuthError(text);
  const fromUrls = urlParameters(text);
  const details = { ...fromUrls, ...requestDetails(text), ...authErrorDetails(authError) };
  const decodedParts = [
    authError?.code,
    authError?.message,
    authError?.help,
    fromUrls.error_description,
    fromUrls.error_subtype,
  ];
  const everything = [withoutBlob(text), ...decodedParts.filter(Boolean)].join('\n');
  const words = wordsOf(everything);
  const joined = wordsOf(everything.replace(/(?<=\S)\r?\n(?:> ?)*(?=\S)/g, ''));
  const provider = providerOf(words, joined);
  const named = authError?.code.toLowerCase();
  const inText = [words, ...(joined === words ? [] : [joined])].flatMap((text) =>
    findCodes(text, provider === 'google'),
  );
  return {
    words,
    ...(joined === words ? {} : { joined }),
    // The name that was decoded stands in the text again, where it means nothing more.
    codes: named
      ? [{ code: named, place: 'authError' as Place }, ...inText.filter(({ code }) => code !== named)]
      : inText,
    provider,
    details,
    ...(authError
      ? { decoded: { code: authError.code, ...(authError.message ? { message: authError.message } : {}) } }
      : {}),
  };
}

/** Base64 can contain any word by accident. */
function withoutBlob(text: string): string {
  return text.replace(/authError(?:\s?=\s?|%(?:25)?3D)[\w%+/=-]+/gi, 'authError=');
}

/** A text that is percent-encoded as a whole has no blank in it. An address is decoded part by part instead. */
function percentDecoded(text: string): string {
  if (/\s/.test(text.trim()) || /:\/\/|authError/i.test(text) || !/%20/.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
