/** How a connection authorizes its requests ("Authorization", SDK reference). */
import type { Connection } from './connection.d.ts';
import type { Field } from './fields.d.ts';

export interface TokenAnswer {
  readonly access_token: string;
  readonly refresh_token?: string;
  /** Seconds; the platform refreshes at about 85 % of it. */
  readonly refresh_token_expires_in?: number;
}

interface Reauthorization {
  /** Status codes, messages (`401 Unauthorized`) or bodies that call for new tokens; any HTTP error unless given. */
  readonly refresh_on?: number | string | RegExp | readonly (number | string | RegExp)[];
  /** Answers with a good status that call for new tokens nevertheless. */
  readonly detect_on?: string | RegExp | readonly (string | RegExp)[];
  /** Shown on the connection's page; may send requests. */
  identity?(connection: Connection): string | Promise<string>;
}

export interface OAuth2Definition extends Reauthorization {
  readonly type: 'oauth2';
  /** Workato adds `state`, `redirect_uri` and, from `client_id`, the parameter of that name. */
  authorization_url(connection: Connection): string;
  client_id?(connection: Connection): string;
  client_secret?(connection: Connection): string;
  /** Where Workato trades the code and the refresh token, unless `acquire` and `refresh` do. */
  token_url?(connection: Connection): string;
  /** Tokens, the account's owner or null, and further settings or null. The verifier is there with `pkce` only. */
  acquire?(
    connection: Connection,
    authCode: string,
    redirectUri: string,
    verifier: string,
  ): Promise<readonly [TokenAnswer, string | null, object | null]>;
  /** New tokens, and possibly further settings. The token is null where none is stored; relative addresses do not work. */
  refresh?(connection: Connection, refreshToken: string | null): Promise<TokenAnswer | readonly [TokenAnswer, object]>;
  /** Changes the request that is about to be sent, with `headers(…)`. */
  apply(connection: Connection, accessToken: string): void;
  pkce?(
    verifier: string,
    challenge: string,
  ): { readonly verifier: string; readonly challenge: string; readonly challenge_method: string };
  readonly noopener?: boolean;
}

/** Everything that is not OAuth's authorization code: keys, passwords, signed assertions, client credentials. */
export interface CustomAuthDefinition extends Reauthorization {
  readonly type: 'custom_auth' | 'api_key' | 'basic_auth';
  /** Gives settings to keep; runs when an answer matches `refresh_on` or `detect_on`. */
  acquire?(connection: Connection): Promise<object>;
  apply(connection: Connection): void;
}

/** Several ways of which the connection's form offers the choice. */
export interface MultiAuthDefinition {
  readonly type: 'multi';
  /** Names one of the options. */
  selected(connection: Connection): string;
  readonly options: { readonly [name: string]: AuthorizationOption };
}

/** One of the ways, with the fields that belong to it. */
export type AuthorizationOption = (OAuth2Definition | CustomAuthDefinition) & { readonly fields?: readonly Field[] };

export type AuthorizationDefinition = OAuth2Definition | CustomAuthDefinition | MultiAuthDefinition;
