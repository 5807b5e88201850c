/** What may go along where a redirect leads to another server: nothing that could be a secret. */
const harmless = /^(accept|accept[-_]encoding|accept[-_]language|content[-_]type|user[-_]agent)$/i;

/** Whether two addresses lead to different servers, by scheme, host or port. */
export function isOtherOrigin(from: string, to: string): boolean {
  return new URL(from).origin !== new URL(to).origin;
}

/** The headers without those that could hold a token. */
export function harmlessHeaders(headers: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...headers].filter(([name]) => harmless.test(name)));
}
