import { isObject } from 'workato';
import { jsonObject } from './json-object.ts';

/** What Google wrote about a refusal, as a sentence to append to an explanation; empty when the body says nothing. */
export function googleSays(body: string): string {
  const details = jsonObject(body).error;
  const message = isObject(details) && typeof details.message === 'string' ? details.message : '';
  return message === '' ? '' : ` Google says: ${message}`;
}
