import type * as sdk from '../types/workato.d.ts';
import { runningCall } from './running-call.ts';

export const get: typeof sdk.get = (url) => runningCall('get').request('get', 'GET', url);
export const post: typeof sdk.post = (url) => runningCall('post').request('post', 'POST', url);
export const put: typeof sdk.put = (url) => runningCall('put').request('put', 'PUT', url);
export const patch: typeof sdk.patch = (url) => runningCall('patch').request('patch', 'PATCH', url);
export const del: typeof sdk.del = (url) => runningCall('del').request('del', 'DELETE', url);
export const options: typeof sdk.options = (url) => runningCall('options').request('options', 'OPTIONS', url);
