/** Something whose looks alone give it away as a secret of Google's, or as a key. */
export interface SecretForm {
  readonly what: string;
  /** With the flag `g`. */
  readonly pattern: RegExp;
  /** What is shown in its place. */
  readonly hidden: string;
}

/** What belongs to a secret behind its beginning; the full stop of a sentence does not. */
const rest = '[\\w%-](?:[^\\s"\'&<>]*[^\\s"\'&<>.,;:!?()\\[\\]{}])?';

export const secretForms: readonly SecretForm[] = [
  { what: 'a Google client secret', pattern: new RegExp(`GOCSPX-${rest}`, 'gi'), hidden: 'GOCSPX-[hidden]' },
  { what: 'a Google API key', pattern: /AIza[\w-]{16,}/g, hidden: '[hidden API key]' },
  { what: 'a Google access token', pattern: new RegExp(`ya29\\.${rest}`, 'g'), hidden: '[hidden access token]' },
  { what: 'a Google refresh token', pattern: /\b1(?:\/\/|%2F%2F)[\w-]{10,}/gi, hidden: '[hidden refresh token]' },
  {
    what: 'an authorization code',
    pattern: /\b4(?:\/|%2F)(?:0[\w-]{10,}|[\w-]{16,})/gi,
    hidden: '[hidden authorization code]',
  },
  {
    what: 'a JSON web token',
    pattern: /\beyJ[\w-]{8,}\.[\w-]{3,}(?:\.[\w-]*)?/g,
    hidden: '[hidden assertion]',
  },
  { what: 'a private key', pattern: /-----BEGIN[\s\S]*?(?:-----END[^-]*-----|$)/g, hidden: '[hidden key]' },
];
