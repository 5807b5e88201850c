import { isPresent } from 'workato';
import { type Data, filledIn } from '../fields/filled-in.ts';
import { customSchemas } from './custom-schemas.ts';

/** A user's fields as Google takes them. Custom fields are the data that was given: null, a blank text and false too. */
export function userBody(fields: Data): Data {
  const { customSchemas: given, ...rest } = fields;
  if (!isPresent(given)) return filledIn(rest);
  return { ...filledIn(rest), customSchemas: customSchemas(given) };
}
