/**
 * What connector code imports as 'workato'. Definition keys are Workato's own (`input_fields`); the functions that an
 * author calls are camel case (`afterErrorResponse`) and become the SDK's Ruby spelling (`after_error_response`).
 */
export type {
  AuthorizationDefinition,
  CustomAuthDefinition,
  MultiAuthDefinition,
  OAuth2Definition,
  TokenAnswer,
} from './authorization.d.ts';
export type { Connection, ConnectionDefinition } from './connection.d.ts';
export type { Action, ActionDefinition, ConnectorDefinition, Continued, FieldList, Help } from './definitions.d.ts';
export { action, connector, fields, pickList } from './definitions.js';
export type { Field, PickList, TreeList } from './fields.d.ts';
export {
  accountProperty,
  asUtf8,
  compact,
  currentUrl,
  encodeUrl,
  epochSeconds,
  error,
  isBlank,
  isObject,
  isPresent,
  jwtEncode,
  parseJson,
  reinvokeAfter,
  toParam,
  uuid,
} from './helpers.js';
export type { Answer, Payload, QueryParameters, Request, RequestHeaders, ResponseHeaders } from './http.d.ts';
export { del, get, headers, options, patch, post, put } from './http.js';
export type { InputOf, OutputOf } from './values.d.ts';
