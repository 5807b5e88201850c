export interface UriParts {
  /** As written, without `://`; empty when there is none. */
  readonly scheme: string;
  /** With its `@`; empty when there is none. */
  readonly userInfo: string;
  readonly host: string;
  /** With its colon; empty when there is none. */
  readonly port: string;
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
}

const pattern =
  /^(?:(?<scheme>[a-z][a-z0-9+.-]*):\/\/)?(?<userInfo>[^/?#]*@)?(?<host>\[[^\]]*\]|[^/?#:]*)(?<port>:[^/?#]*)?(?<path>\/[^?#]*)?(?<query>\?[^#]*)?(?<fragment>#.*)?$/is;

/**
 * Cuts a URI into its parts exactly as it is written. `URL` would make the differences that matter disappear: it lowers
 * the case, drops the standard port, and turns other alphabets into punycode.
 */
export function uriParts(uri: string): UriParts | undefined {
  const groups = pattern.exec(uri)?.groups;
  if (!groups) return undefined;
  const { scheme = '', userInfo = '', host = '', port = '', path = '', query = '', fragment = '' } = groups;
  return host === '' ? undefined : { scheme, userInfo, host, port, path, query, fragment };
}
