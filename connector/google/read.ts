import { type Answer, get, type QueryParameters } from 'workato';
import { explainError } from './explain-error.ts';
import { finalRefusal } from './repeating.ts';

/** GETs one resource or page of the Directory API. */
export async function read<T extends Answer>(path: string, parameters: QueryParameters): Promise<T> {
  return await get<T>(path).params(parameters).afterErrorResponse(finalRefusal, explainError);
}
