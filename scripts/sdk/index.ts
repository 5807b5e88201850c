/** What 'workato' is when a connector runs in Node; types/workato.d.ts is what it is to the compiler and the editor. */
export { accountProperty } from './functions/account-property.ts';
export { asUtf8 } from './functions/as-utf8.ts';
export { isBlank, isObject, isPresent } from './functions/blank.ts';
export { action, connector, fields, pickList } from './functions/builders.ts';
export { compact } from './functions/compact.ts';
export { currentUrl } from './functions/current-url.ts';
export { encodeUrl } from './functions/encode-url.ts';
export { epochSeconds } from './functions/epoch-seconds.ts';
export { error } from './functions/error.ts';
export { headers } from './functions/headers.ts';
export { parseJson } from './functions/json-text.ts';
export { jwtEncode } from './functions/jwt-encode.ts';
export { reinvokeAfter } from './functions/reinvoke-after.ts';
export { toParam } from './functions/to-param.ts';
export { uuid } from './functions/uuid.ts';
export { del, get, options, patch, post, put } from './functions/verbs.ts';
