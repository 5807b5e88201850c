import { toParam } from '../../../sdk/functions/to-param.ts';
import { encodeJson } from './json-body.ts';
import type { RequestParts } from './request-parts.ts';

/** The body as text, or null when there is none: without a payload no verb sends one, and an empty text is none. */
export function requestBody(parts: RequestParts): string | null {
  const { payload, bodyFormat } = parts;
  if (payload === undefined || bodyFormat === 'none') return null;
  if (bodyFormat === 'json') return encodeJson(payload);
  return (typeof payload === 'string' ? payload : toParam(payload)) || null;
}
