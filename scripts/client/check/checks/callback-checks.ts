/** Checks of the callback URLs, which serve Workato. A new one is a file of its own and a line here. */

export { callbackDataCentre } from './callback-data-centre.ts';
export { callbackForeign } from './callback-foreign.ts';
export { callbackLocal } from './callback-local.ts';
export { callbackMalformed } from './callback-malformed.ts';
export { callbackUnderJavascriptOrigins } from './callback-under-javascript-origins.ts';
export { callbacksRegistered } from './callbacks-registered.ts';
export { nearMissChecks } from './near-misses.ts';
export { plainHttp } from './plain-http.ts';
