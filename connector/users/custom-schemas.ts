import { error } from 'workato';
import { jsonObject, looksLikeJsonObject } from '../google/json-object.ts';

/** The JSON text of the input `customSchemas` as the object that Google wants. */
export function customSchemas(text: string): object {
  if (!looksLikeJsonObject(text)) {
    error('Custom fields must be a JSON object, as in {"Employment": {"grade": "7"}}.');
  }
  return jsonObject(text);
}
