import { emptyRecord } from '../../../sdk/functions/record.ts';
import type { ResponseHeaders } from '../../../sdk/types/workato.d.ts';

/** What told how the answer travelled: the body has been unpacked and decoded already. */
const transportHeaders = new Set(['content-encoding', 'content-length', 'transfer-encoding', 'connection']);

/** Headers as handlers see them: lower-case names with underscores (`content_type`). */
export function responseHeaders(headers: Readonly<Record<string, string>>): ResponseHeaders {
  const seen = emptyRecord();
  for (const [name, value] of Object.entries(headers)) {
    if (!transportHeaders.has(name)) seen[name.replaceAll('-', '_')] = value;
  }
  return seen as ResponseHeaders;
}
