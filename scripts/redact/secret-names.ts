/** Members of settings, answers, forms and bodies that are secret wherever they stand. */
const secretNames = new Set([
  'access_token',
  'refresh_token',
  'id_token',
  'token',
  'client_secret',
  'code',
  'code_verifier',
  'assertion',
  'private_key',
  'password',
  'authorization',
]);

/** Whether a member of this name holds a secret; a page token does not. */
export function isSecretName(name: string): boolean {
  return secretNames.has(name.toLowerCase());
}
