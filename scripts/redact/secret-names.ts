/** Whether a member of this name holds a secret. */
export type IsSecretName = (name: string) => boolean;

/** Members of settings, answers, headers, forms and bodies that are secret wherever they stand; in small letters. */
export const secretNames: readonly string[] = [
  'access_token',
  'refresh_token',
  'id_token',
  'client_secret',
  'client_assertion',
  'code_verifier',
  'private_key',
  'password',
  'api_key',
  'apikey',
  'x-api-key',
  'x-auth-token',
  'authorization',
  'proxy-authorization',
  'cookie',
];
const always = new Set(secretNames);

/** Names that are secret where tokens are asked for or kept, and harmless in data: the code of a country. */
const inExchange = new Set(['code', 'authcode', 'token', 'assertion']);

/** What is secret in any data. */
export const isSecretName: IsSecretName = (name) => always.has(name.toLowerCase());

/** What is secret besides in settings, in requests for tokens and in their answers. */
export const isSecretInExchange: IsSecretName = (name) => isSecretName(name) || inExchange.has(name.toLowerCase());
