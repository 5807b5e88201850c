import type { IsSecretName } from './secret-names.ts';

/** The values of members with secret names, at any depth: text that is known to be secret from then on. */
export function knownSecrets(source: unknown, isSecret: IsSecretName): string[] {
  if (typeof source !== 'object' || source === null) return [];
  return Object.entries(source).flatMap(([name, value]) => {
    if (typeof value === 'object') return isSecret(name) ? textsIn(value) : knownSecrets(value, isSecret);
    return isSecret(name) ? textsIn(value) : [];
  });
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' ? [] : [...new Set([String(value), text])];
}
