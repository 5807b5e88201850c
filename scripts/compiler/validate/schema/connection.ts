/** `connection` and `authorization` ("Connection", SDK reference). */
import { flag, lambda, matchers, textOrLambda } from './shapes.ts';

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
      },
    },
  },
  allOf: [
    {
      if: { properties: { type: { const: 'oauth2' } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: { required: ['authorization_url'], anyOf: [{ required: ['acquire'] }, { required: ['token_url'] }] },
    },
    {
      if: { properties: { type: { const: 'multi' } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: { required: ['options', 'selected'] },
    },
  ],
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
