import { scopes } from '../../connector/google/addresses.ts';

/** One of the two scopes, in words. */
export interface ScopeName {
  readonly scope: (typeof scopes)[number];
  /** What it reaches. */
  readonly subject: 'groups' | 'users';
  /** The text beside its box on the consent page (the scope's description in the Directory API's discovery document). */
  readonly box: string;
}

/** Both scopes, in the order in which they are asked for. */
export const scopeNames: readonly ScopeName[] = scopes.map((scope) => {
  const subject = scope.endsWith('.group') ? 'groups' : 'users';
  return { scope, subject, box: `View and manage the provisioning of ${subject} on your domain` };
});

/** The scopes that a token answer's `scope` does not name; Google's order is not ours. */
export function missingScopes(granted: string): ScopeName[] {
  const names = new Set(granted.split(/\s+/));
  return scopeNames.filter(({ scope }) => !names.has(scope));
}
