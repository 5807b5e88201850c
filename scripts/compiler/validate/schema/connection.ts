/** `connection` and `authorization` ("Connection", SDK reference). */
import { flag, lambda, matchers, oneOf, textOrLambda, when } from './shapes.ts';

const authorizationKeys = {
  type: { enum: ['oauth2', 'custom_auth', 'basic_auth', 'api_key', 'multi', 'none'] },
  client_id: textOrLambda,
  client_secret: textOrLambda,
  authorization_url: lambda,
  token_url: lambda,
  acquire: lambda,
  apply: lambda,
  credentials: lambda,
  refresh_on: matchers,
  detect_on: matchers,
  refresh: lambda,
  identity: lambda,
  pkce: lambda,
  selected: lambda,
  noopener: flag,
};

const oauth = when(
  { type: { const: 'oauth2' } },
  { required: ['authorization_url'], ...oneOf('acquire', 'token_url') },
);

export const authorizationSchema = {
  $id: 'authorization',
  type: 'object',
  required: ['type'],
  additionalProperties: false,
  properties: {
    ...authorizationKeys,
    options: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        required: ['type'],
        additionalProperties: false,
        properties: { ...authorizationKeys, fields: { $ref: 'fields' } },
        allOf: [oauth],
      },
    },
  },
  allOf: [oauth, when({ type: { const: 'multi' } }, { required: ['options', 'selected'] })],
};

export const connectionSchema = {
  $id: 'connection',
  type: 'object',
  required: ['fields', 'authorization'],
  additionalProperties: false,
  properties: {
    fields: { $ref: 'fields' },
    extended_fields: lambda,
    authorization: { $ref: 'authorization' },
    base_uri: lambda,
  },
};
