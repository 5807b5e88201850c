/** Functions that make actions of the fields that they are given. */
import { action, type Field, type FieldList, fields, get, type InputOf, type OutputOf, post } from 'workato';

const userFields = fields([{ name: 'id' }, { name: 'age', type: 'integer' }]);

/** Of `readonly Field[]` nothing is known: what they carry is data. */
function reading(path: string, given: readonly Field[]) {
  return action({
    title: 'Read',
    input_fields: [{ name: 'key', optional: false }, ...given],
    async execute(_connection, input) {
      const { key, ...others } = input;
      const found = await get<OutputOf<readonly Field[]>>(`${path}/${key}`).payload(others);
      return { found, rows: [found] };
    },
    output_fields: [
      { name: 'found', type: 'object', properties: given },
      { name: 'rows', type: 'array', of: 'object', properties: given },
    ],
  });
}

/** A list of which a function knows each field, so that what it is given with them can be checked. */
function creating<const F extends readonly Field[]>(
  path: string,
  input_fields: FieldList<F>,
  payloadOf: (input: InputOf<F>) => object,
) {
  return action({
    title: 'Create',
    input_fields,
    execute: async (_connection, input) => await post<{ id?: string }>(path).payload(payloadOf(input)),
    output_fields: [{ name: 'id' }],
  });
}

export const made = [
  reading('users', userFields),
  creating('users', userFields, ({ id, age }) => ({ name: `${id ?? ''}`, years: (age ?? 0) + 1 })),
];

export const wrong = [
  // @ts-expect-error no such field
  creating('users', userFields, ({ ages }) => ({ ages })),
  // @ts-expect-error a list of another type
  reading('users', [{ name: 'id', type: 'text' }]),
];
