/** What Google's secrets and tokens, and private keys, look like: none of it is ever repeated, wherever it was pasted. */
const secrets: readonly [pattern: RegExp, replacement: string][] = [
  [/GOCSPX-[^\s"'&<>]+/gi, 'GOCSPX-[hidden]'],
  [/AIza[\w-]{16,}/g, '[hidden API key]'],
  [/ya29\.[^\s"'&<>]+/g, '[hidden access token]'],
  [/\b1(?:\/\/|%2F%2F)[\w-]{16,}/gi, '[hidden refresh token]'],
  [/\b4(?:\/|%2F)[\w-]{16,}/gi, '[hidden authorization code]'],
  [/\beyJ[\w-]{8,}\.[\w-]{3,}(?:\.[\w-]*)?/g, '[hidden assertion]'],
  [/-----BEGIN[\s\S]*?(?:-----END[^-]*-----|$)/g, '[hidden key]'],
  // Secrets from before 2021 have no form of their own; in an address their name gives them away.
  [/\b((?:client_secret|(?:access|refresh|id)_token|code_verifier|assertion)(?:=|%3D))[^\s"'&<>]+/gi, '$1[hidden]'],
];

/** Replaces everything in a text that has the form of a Google secret, token, code or key. */
export function hideSecrets(text: string): string {
  return secrets.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}
