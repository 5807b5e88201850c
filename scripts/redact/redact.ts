/** Takes secrets out of what is shown: by the names of members, and by the known values wherever they turn up. */
import type { IsSecretName } from './secret-names.ts';

/** What stands in place of a secret. */
export const hidden = '[hidden]';

/** Texts too short to be a secret; replacing them would garble what is shown. */
const shortest = 6;

/** Shorter lines of a secret are no great part of it. */
const shortestLine = 24;

/** Removes secrets from text and data. */
export interface Redactor {
  text(value: string): string;
  /** JSON-like data: members with secret names become `[hidden]`, known values are taken out of every text. */
  data<T>(value: T, isSecret: IsSecretName): T;
  /** Whether a whole value is one of the secrets, however short. */
  isKnown(value: string): boolean;
}

/** @param secrets the values that are known to be secret */
export function createRedactor(secrets: readonly string[]): Redactor {
  const known = new Set(secrets);
  const longEnough = [...known].filter((secret) => secret.trim().length >= shortest);
  const spellings = [
    ...new Set(longEnough.flatMap((secret) => [secret, ...linesOf(secret)]).flatMap(spellingsOf)),
  ].sort((a, b) => b.length - a.length);
  const text = (value: string) => spellings.reduce((rest, spelling) => rest.split(spelling).join(hidden), value);
  const data = (value: unknown, isSecret: IsSecretName): unknown => {
    if (typeof value === 'string') return text(value);
    if (Array.isArray(value)) return value.map((item) => data(item, isSecret));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, item]): [string, unknown] => {
      return isSecret(name) && isFilled(item) ? [name, hidden] : [name, data(item, isSecret)];
    });
    return Object.fromEntries(entries);
  };
  return { text, data: data as Redactor['data'], isKnown: (value) => known.has(value) };
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : typeof value === 'number';
}

/** A key is as secret line by line, however its line breaks are written. */
function linesOf(secret: string): string[] {
  return secret.split(/\\+[nr]|\s+/).filter((line) => line.length >= shortestLine && !line.includes('-----'));
}

/** The ways in which a text may turn up: as it is, in a URL or form, in JSON, in base64. */
function spellingsOf(secret: string): string[] {
  const form = new URLSearchParams({ s: secret }).toString().slice(2);
  const base64 = Buffer.from(secret).toString('base64');
  const json = JSON.stringify(secret).slice(1, -1);
  return [
    secret,
    encodeURIComponent(secret),
    form,
    json,
    JSON.stringify(json).slice(1, -1),
    json.replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`),
    base64,
    base64.replace(/=+$/, ''),
    Buffer.from(secret).toString('base64url'),
  ];
}
