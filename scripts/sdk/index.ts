/** What 'workato' is when a connector runs in Node; types/workato.d.ts is what it is to the compiler and the editor. */
export { accountProperty } from './native/account-property.ts';
export { headers } from './native/applied-headers.ts';
export { isBlank, isObject, isPresent } from './native/blank.ts';
export { action, connector, fields, pickList } from './native/builders.ts';
export { compact } from './native/compact.ts';
export { encodeUrl } from './native/encode-url.ts';
export { epochSeconds } from './native/epoch-seconds.ts';
export { error } from './native/error.ts';
export { parseJson } from './native/json-text.ts';
export { jwtEncode } from './native/jwt-encode.ts';
export { toParam } from './native/to-param.ts';
export { uuid } from './native/uuid.ts';
export { del, get, options, patch, post, put } from './native/verbs.ts';
