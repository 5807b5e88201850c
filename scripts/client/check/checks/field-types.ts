import type { Check } from '../check.ts';
import type { Client } from '../client.ts';
import { rightClient } from '../right-client.ts';

/** A hand-edited file: one callback URL as plain text instead of a list, a number for the id. */
export const fieldTypes: Check<Client> = {
  id: 'field-types',
  title: 'Every field has the type that Google gives it.',
  examples: [rightClient(), rightClient({ project_id: undefined, something_new: 1 })],
  counterExamples: [
    { given: rightClient({ redirect_uris: 'https://www.workato.com/oauth/callback' }), status: 'problem' },
    { given: rightClient({ redirect_uris: [1, null] }), status: 'problem' },
    { given: rightClient({ client_id: 123456789012 }), status: 'problem' },
    { given: rightClient({ client_secret: null }), status: 'problem' },
  ],
  run({ shapeErrors }) {
    return shapeErrors.map(({ field, item, wanted }) => ({
      status: 'problem' as const,
      says: `The field ${field ?? 'web'}${item === undefined ? '' : ` has an entry (number ${item + 1}) that`} is not ${wanted}.`,
      todo: 'Use the file as it was downloaded, or correct the field.',
    }));
  },
};
