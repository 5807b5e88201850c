/** How a connection authorizes its requests ("Authorization", SDK reference): the keys are those of its type. */
import { everything, helpersOnly, type LambdaKind, nothing, onRequest } from '../lambda-kind.ts';
import { fields, flag, type Key, type Keys, matchers, oneOrMore, type Part, type Rule, text } from './key.ts';

/** A text that is computed from the connection's settings. */
const computed = (name: string): LambdaKind => ({ name, parameters: ['connection'], ...helpersOnly, result: 'text' });

const reauthorizationKeys = {
  refresh_on: { form: matchers },
  detect_on: { form: oneOrMore({ is: 'any of', forms: [text, { is: 'pattern' }] }) },
  identity: {
    lambda: { name: 'identity', parameters: ['connection'], ...everything, result: 'text' },
    exec: 'whose account it is',
  },
} satisfies Keys;

const type = (...values: readonly string[]): Key => ({ form: { is: 'one of', values }, isRequired: true });

export const oauth2Keys = {
  type: type('oauth2'),
  client_id: { lambda: computed('client_id'), exec: 'the client' },
  client_secret: { lambda: computed('client_secret') },
  authorization_url: { lambda: computed('authorization_url'), isRequired: true, exec: 'where a person signs in' },
  token_url: { lambda: computed('token_url'), exec: 'where tokens are' },
  acquire: {
    lambda: {
      name: 'acquire',
      parameters: ['connection', 'auth_code', 'redirect_uri', 'verifier'],
      ...everything,
      lacks: ['apply'],
      result: 'data',
    },
    exec: 'how a code becomes tokens',
  },
  refresh: {
    lambda: {
      name: 'refresh',
      parameters: ['connection', 'refresh_token'],
      ...everything,
      lacks: ['apply', 'base_uri'],
      result: 'data',
    },
    exec: 'how new tokens are had',
  },
  apply: {
    lambda: { name: 'apply', parameters: ['connection', 'access_token'], ...onRequest, result: 'ignored' },
    isRequired: true,
    formerly: ['credentials'],
  },
  pkce: { lambda: { name: 'pkce', parameters: ['verifier', 'challenge'], ...nothing, result: 'data' } },
  noopener: { form: flag },
  ...reauthorizationKeys,
} satisfies Keys;

/** Everything that is not OAuth's authorization code: there is no code to trade, and no token to pass. */
export const customAuthKeys = {
  type: type('custom_auth', 'api_key', 'basic_auth'),
  acquire: {
    lambda: { name: 'acquire', parameters: ['connection'], ...everything, lacks: ['apply'], result: 'data' },
    exec: 'how a code becomes tokens',
  },
  // The gem passes the type of the authorization where OAuth's has the token.
  apply: {
    lambda: { name: 'apply', parameters: ['connection'], ...onRequest, result: 'ignored' },
    isRequired: true,
    formerly: ['credentials'],
  },
  ...reauthorizationKeys,
} satisfies Keys;

/** Several ways of which the connection's form offers the choice. */
export const multiAuthKeys = {
  type: type('multi'),
  selected: {
    lambda: { name: 'selected', parameters: ['connection'], ...nothing, result: 'text' },
    isRequired: true,
  },
  options: {
    form: { is: 'named', one: 'option', each: { form: { is: 'part', part: 'option' } } },
    isRequired: true,
  },
} satisfies Keys;

const oauth2Rules: readonly Rule[] = [{ needsOneOf: ['acquire', 'token_url'] }];

/** The parts by the type that an authorization says of itself. */
export const authorization: Part = {
  byType: {
    oauth2: { keys: oauth2Keys, rules: oauth2Rules },
    custom_auth: { keys: customAuthKeys },
    api_key: { keys: customAuthKeys },
    basic_auth: { keys: customAuthKeys },
    multi: { keys: multiAuthKeys },
  },
};

/** One of several ways, with the fields that belong to it. */
const optionKeys = { fields: { form: fields, isApart: true } } satisfies Keys;

export const option: Part = {
  byType: {
    oauth2: { keys: { ...oauth2Keys, ...optionKeys }, rules: oauth2Rules },
    custom_auth: { keys: { ...customAuthKeys, ...optionKeys } },
    api_key: { keys: { ...customAuthKeys, ...optionKeys } },
    basic_auth: { keys: { ...customAuthKeys, ...optionKeys } },
  },
};
