/**
 * JSON that every parser takes. Half a surrogate pair is no character: Ruby's parser refuses it, and stops there. It
 * becomes U+FFFD, as in everything that leaves as UTF-8.
 */
export function wellFormedJson(value: unknown): string {
  return JSON.stringify(value).replace(/\\\\|\\ud[89a-f][0-9a-f]{2}/g, (found) =>
    found === '\\\\' ? found : '\ufffd',
  );
}
