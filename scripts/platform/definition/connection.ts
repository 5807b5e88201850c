/** How a connector is connected ("Connection", SDK reference). */
import { everything, helpersOnly } from '../lambda-kind.ts';
import { fields, type Keys } from './key.ts';

export const connectionKeys = {
  fields: { form: fields, isApart: true, isRequired: true },
  extended_fields: {
    lambda: { name: 'extended_fields', parameters: ['connection'], ...everything, result: 'data' },
  },
  authorization: { form: { is: 'part', part: 'authorization' }, isRequired: true },
  base_uri: {
    lambda: { name: 'base_uri', parameters: ['connection'], ...helpersOnly, result: 'text' },
    exec: 'what relative addresses are resolved against',
  },
} satisfies Keys;
