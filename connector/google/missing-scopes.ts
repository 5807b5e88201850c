import { scopes } from './addresses.ts';

/** Those of the two scopes that a token answer's `scope` does not name; Google's order is its own. */
export function missingScopes(granted: string): string[] {
  const wanted: readonly string[] = scopes;
  const names = granted.split(' ');
  return wanted.filter((scope) => !names.includes(scope));
}
