/** Percent-encodes all but letters, digits and `-._~`, as `encode_url` does; a space becomes `%20`. */
export function encodeUrl(text: string): string {
  return encodeURIComponent(String(text).replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[!'()*]/g, percent);
}

/** The same with `+` for a space: what `CGI.escape` does, and so the encoding of query strings and forms. */
export function encodeFormText(text: string): string {
  return encodeUrl(text).replaceAll('%20', '+');
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
