import type * as sdk from '../types/workato.d.ts';
import { createRequest } from './request.ts';

export const get: typeof sdk.get = (url) => createRequest('get', 'GET', url);
export const post: typeof sdk.post = (url) => createRequest('post', 'POST', url);
export const put: typeof sdk.put = (url) => createRequest('put', 'PUT', url);
export const patch: typeof sdk.patch = (url) => createRequest('patch', 'PATCH', url);
export const del: typeof sdk.del = (url) => createRequest('del', 'DELETE', url);
export const options: typeof sdk.options = (url) => createRequest('options', 'OPTIONS', url);
