import { randomBytes } from 'node:crypto';

/** A client of type "Web application", and what its project's settings say. */
export interface StandInClient {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUris: readonly string[];
  /** The app name on the consent page; `Workato` unless given. */
  readonly appName?: string;
  /** `internal` unless given: only accounts of `domain`. `testing`: only `testUsers`, tokens for seven days. */
  readonly audience?: 'internal' | 'testing' | 'production';
  /** The organisation that owns the project; that of the first user unless given. */
  readonly domain?: string;
  readonly testUsers?: readonly string[];
  /** `live` unless given. */
  readonly state?: 'live' | 'deleted' | 'disabled';
  /** An administrator trusts the client, which takes the boxes off the consent page. */
  readonly isTrusted?: boolean;
  /** An administrator's API controls block the client. */
  readonly isBlocked?: boolean;
  /** Whether the Admin SDK API is enabled in the client's project; true unless given. */
  readonly isApiEnabled?: boolean;
}

/** An account that can sign in. */
export interface StandInUser {
  readonly email: string;
  /** What its administrator role lets it read; both unless given, none for a person who is no administrator. */
  readonly privileges?: readonly Subject[];
}

/** A service account with domain-wide delegation. */
export interface StandInServiceAccount {
  readonly clientEmail: string;
  /** PEM. */
  readonly publicKey: string;
  /** The scopes that an administrator lists for it. */
  readonly delegatedScopes: readonly string[];
}

export type Subject = 'groups' | 'users';

/** A question for consent, from the first request until it is answered. */
export interface PendingRequest {
  readonly client: StandInClient;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly state: string | undefined;
  readonly isOffline: boolean;
  readonly forcesConsent: boolean;
  readonly challenge: { readonly text: string; readonly method: 'S256' | 'plain' } | undefined;
  /** Who signed in; undefined before. */
  readonly email?: string;
}

/** A code that was handed out and not used yet. */
export interface IssuedCode {
  readonly request: PendingRequest;
  readonly email: string;
  readonly scopes: readonly string[];
  readonly bringsRefreshToken: boolean;
  readonly expiresAt: number;
}

/** A live access or refresh token. */
export interface IssuedToken {
  /** The client, or the service account, that it was given to. */
  readonly holder: string;
  /** Who it acts as; undefined for a service account that acts as itself. */
  readonly email: string | undefined;
  readonly scopes: readonly string[];
  readonly expiresAt: number;
}

/** Everything that one stand-in knows; each one has its own. */
export interface World {
  readonly origin: string;
  readonly clients: readonly StandInClient[];
  readonly users: readonly StandInUser[];
  readonly groups: readonly string[];
  readonly serviceAccounts: readonly StandInServiceAccount[];
  /** The time in milliseconds since 1970. */
  readonly now: () => number;
  readonly pending: Map<string, PendingRequest>;
  readonly codes: Map<string, IssuedCode>;
  /** In the order in which they were handed out: the oldest of more than 100 dies. */
  readonly refreshTokens: Map<string, IssuedToken>;
  readonly accessTokens: Map<string, IssuedToken>;
  /** Refresh tokens that were live once: Google still knows them, and words its error accordingly. */
  readonly deadRefreshTokens: Set<string>;
  /** The scopes that an account has granted to a client, by `grantKey`. */
  readonly grants: Map<string, Set<string>>;
}

/** The name of what one account has granted to one client. */
export function grantKey(holder: string, email: string | undefined): string {
  return JSON.stringify([holder, email]);
}

/** A random token that begins as Google's do: `4/0A` for codes, `ya29.` for access, `1//0` for refresh tokens. */
export function randomToken(prefix: string): string {
  return prefix + randomBytes(48).toString('base64url');
}

/** The part of an address after the at sign. */
export function domainOf(email: string): string {
  return email.slice(email.indexOf('@') + 1).toLowerCase();
}
