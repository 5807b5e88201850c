/** Takes secrets out of what is shown: by the names of members, and by the known values wherever they turn up. */
import type { IsSecretName } from './secret-names.ts';
import { spellingsOf } from './spellings.ts';

/** What stands in place of a secret. */
export const hidden = '[hidden]';

/** Texts too short to be a secret; replacing them would garble what is shown. */
const shortest = 6;

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
  const spellings = [...new Set(longEnough.flatMap(spellingsOf))].sort((one, other) => other.length - one.length);
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
