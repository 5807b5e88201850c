/** Shorter lines of a secret are no great part of it. */
const shortestLine = 24;

/**
 * The ways in which a secret may turn up in a text: as it is, without what stands around it, line by line (a key is as
 * secret so), in a URL or form, in JSON, in JSON within JSON, in base64. The longest come first.
 */
export function spellingsOf(secret: string): string[] {
  const texts = [secret, secret.trim(), ...linesOf(secret)];
  const spellings = new Set(texts.flatMap((text) => ways.map((spell) => spell(text))));
  return [...spellings].filter((text) => text !== '').sort((one, other) => other.length - one.length);
}

const json = (text: string): string => JSON.stringify(text).slice(1, -1);
const base64 = (text: string): string => Buffer.from(text).toString('base64');

const ways: readonly ((text: string) => string)[] = [
  (text) => text,
  encodeURIComponent,
  (text) => new URLSearchParams({ s: text }).toString().slice(2),
  json,
  (text) => json(json(text)),
  (text) => json(text).replaceAll('/', '\\/'),
  (text) => json(text).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`),
  base64,
  (text) => base64(text).replace(/=+$/, ''),
  (text) => Buffer.from(text).toString('base64url'),
];

/** However its line breaks are written. */
function linesOf(secret: string): string[] {
  return secret.split(/\\+[nr]|\s+/).filter((line) => line.length >= shortestLine && !line.includes('-----'));
}
