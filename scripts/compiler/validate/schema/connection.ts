/** What holds of an authorization beyond its keys ("Connection", SDK reference). */
import { authorizationKeys, choiceOfAuthorizationKeys } from '../../../platform/definition-keys.ts';
import { oneOf, schemaOf, when } from './shapes.ts';

const oauth = when(
  { type: { const: 'oauth2' } },
  { required: ['authorization_url'], ...oneOf('acquire', 'token_url') },
);

export const authorizationSchema = schemaOf(
  'authorization',
  { ...authorizationKeys, ...choiceOfAuthorizationKeys },
  { allOf: [oauth, when({ type: { const: 'multi' } }, { required: ['options', 'selected'] })] },
);

/** One of several ways to sign in, with the fields that belong to it. */
export const authorizationOptionSchema = schemaOf(
  'authorization-option',
  { ...authorizationKeys, fields: { holds: 'fields' } },
  { allOf: [oauth] },
);
