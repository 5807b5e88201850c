import { error, isObject } from 'workato';
import { isJsonObject, jsonObject } from '../google/json-object.ts';

/** The input `customSchemas` as the object that Google wants: JSON text, or the data of another step, which is an object. */
export function customSchemas(given: unknown): object {
  if (isObject(given)) return given;
  if (typeof given !== 'string' || !isJsonObject(given)) {
    error('Custom fields must be a JSON object, as in {"Employment": {"grade": "7"}}.');
  }
  return jsonObject(given);
}
