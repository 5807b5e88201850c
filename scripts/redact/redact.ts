/** Takes secrets out of what is shown: by the names of members, and by the known values wherever they turn up. */
import { isSecretName } from './secret-names.ts';

/** What stands in place of a secret. */
export const hidden = '[hidden]';

/** Texts too short to be a secret; replacing them would garble what is shown. */
const shortest = 6;

/** Shorter lines of a secret are no great part of it. */
const shortestLine = 24;

/** Removes secrets from text and data. */
export interface Redactor {
  text(value: string): string;
  /** JSON-like data: secret members become `[hidden]`, known values are taken out of every text. */
  data<T>(value: T): T;
}

/**
 * @param sources data whose secret members are known secrets from then on, such as a connection's settings
 */
export function createRedactor(...sources: readonly unknown[]): Redactor {
  const spellings = [...new Set(sources.flatMap(secretsOf).flatMap(spellingsOf))].sort((a, b) => b.length - a.length);
  const text = (value: string) => spellings.reduce((rest, spelling) => rest.split(spelling).join(hidden), value);
  const data = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value);
    if (Array.isArray(value)) return value.map(data);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, item]): [string, unknown] => {
      return isSecretName(name) && isFilled(item) ? [name, hidden] : [name, data(item)];
    });
    return Object.fromEntries(entries);
  };
  return { text, data: data as Redactor['data'] };
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : typeof value === 'number';
}

/** The values of secret members, at any depth. */
function secretsOf(source: unknown): string[] {
  if (typeof source !== 'object' || source === null) return [];
  return Object.entries(source).flatMap(([name, value]) => {
    if (typeof value !== 'string') return secretsOf(value);
    return isSecretName(name) && value.trim().length >= shortest ? [value, value.trim(), ...linesOf(value)] : [];
  });
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
