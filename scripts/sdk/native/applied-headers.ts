import type * as sdk from '../types/workato.d.ts';
import { addHeaders } from './request-parts.ts';
import { currentRun } from './run.ts';

/** Inside `apply`: adds headers to the request that is about to be sent. */
export const headers: typeof sdk.headers = (values) => {
  const { applied } = currentRun('headers');
  if (!applied)
    throw new Error("'headers' works only inside apply. Elsewhere, use the request's own: get(…).headers(…).");
  addHeaders(applied.headers, values);
};
