const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Only real tags: programs print things such as `<HttpError 404 …>`. */
const htmlTag =
  /<\/?(?:html|head|title|body|main|div|span|p|a|b|i|em|strong|ins|small|br|hr|pre|code|u|font|label|section|h[1-6]|ul|ol|li|table|t[dhr]|img)\b[^<>]*>/gi;

/**
 * Takes the wrapping off a text that went through terminals, logs, HTML and JSON on its way: colours, tags, entities,
 * `\n`, `\"`, and the quotation marks and blanks that word processors put in. Lines are kept.
 */
export function plainText(raw: string): string {
  let text = raw
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours of a terminal
    .replace(/\u001b\[[0-9;]*[A-Za-z]/g, '')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/[\u2018\u2019\u201b\u2032\u00b4`]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/\uff1a/g, ':');
  // A body within a body within a message is escaped once for each.
  for (let depth = 0; depth < 4; depth += 1) text = unescapeOnce(text);
  return text.replace(/<wbr\s*\/?>/gi, '').replace(htmlTag, ' ');
}

function unescapeOnce(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_match, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[rnt]/g, '\n')
    .replace(/\\+(["'/_*.])/g, '$1')
    .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(\w{2,4}));/gi, (match, code?: string, hex?: string, name = '') =>
      code || hex
        ? String.fromCodePoint(code ? Number(code) : Number.parseInt(hex ?? '', 16))
        : (entities[name] ?? match),
    );
}

/** A plain text in lower case and on one line, as the phrases of the explanations want it. */
export function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\S\n]+/g, ' ')
    .replace(/[ *]{0,5}\n[\s>*]*/g, ' ')
    .replace(/\*\*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
