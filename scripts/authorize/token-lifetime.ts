const day = 24 * 60 * 60;

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

/**
 * A sentence about the end of a refresh token, where Google has set one; nothing where it has not.
 * @param expiresIn seconds from consent to the end
 * @param authorizedAt when consent was given, in milliseconds since 1970
 */
export function describeLifetime(expiresIn: number | undefined, authorizedAt: number): string | undefined {
  if (expiresIn === undefined) return undefined;
  const end = format.format(authorizedAt + expiresIn * 1000);
  if (expiresIn > 7 * day) return `Google ends this access on ${end} UTC.`;
  return `Google ends this access on ${end} UTC: the app's publishing status is Testing, where tokens last seven days. Those of an Internal app, or of one in production, have no such end.`;
}
