import type { Request } from '../../../sdk/types/workato.d.ts';
import { requestChanges } from './request-changes.ts';
import { newRequestParts } from './request-parts.ts';
import type { Run } from './run.ts';
import { send } from './send.ts';

/**
 * A request of the verb. It is sent once, when it is first awaited; one that is never awaited is never sent.
 *
 * @param name the verb as authors write it, for messages
 * @throws inside a lambda that cannot send requests
 */
export function createRequest<T>(run: Run, name: string, method: string, address: string): Request<T> {
  const { kind } = run;
  if (kind && !kind.http) throw new Error(`'${kind.name}' cannot send requests: '${name}' does not work there.`);
  const parts = newRequestParts(method, address);
  let sent: Promise<unknown> | undefined;

  const request: Record<string, unknown> = {
    // biome-ignore lint/suspicious/noThenProperty: to be awaited is what a request is for.
    then(fulfilled: never, rejected: never) {
      sent ??= send(parts, run);
      return sent.then(fulfilled, rejected);
    },
  };
  for (const [call, change] of Object.entries(requestChanges)) {
    request[call] = (...values: never[]) => {
      change(parts, ...values);
      return request;
    };
  }
  return request as unknown as Request<T>;
}
