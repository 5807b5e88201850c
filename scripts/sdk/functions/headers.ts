import type * as sdk from '../types/workato.d.ts';
import { runningCall } from './running-call.ts';

/** Inside `apply`: adds headers to the request that is about to be sent. */
export const headers: typeof sdk.headers = (values) => runningCall('headers').addHeaders(values);
