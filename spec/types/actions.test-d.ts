/** Actions: `execute` knows its input, and must give what the output fields declare. */
import { action, compact, error, fields, get, type OutputOf } from 'workato';
import type { Equal, Expect } from './equal.ts';

const userFields = fields([{ name: 'id' }, { name: 'age', type: 'integer' }]);
type User = OutputOf<typeof userFields>;
const outcomes = [
  ['Added', 'added'],
  ['Changed', 'changed'],
] as const;

export const right = action({
  title: 'Right',
  subtitle: 'Right',
  description: (input, labels) => `Add <span>${labels.kind ?? input.userKey ?? 'user'}</span>`,
  help: { body: 'Help', learn_more_url: 'https://example.com', learn_more_text: 'More' },
  display_priority: 5,
  batch: false,
  bulk: false,
  deprecated: false,
  config_fields: [{ name: 'kind', control_type: 'select', pick_list: [['A', 'a']], optional: false }],
  input_fields: [
    { name: 'userKey', optional: false },
    { name: 'limit', type: 'integer' },
  ],
  async execute(_connection, input) {
    type InputIs = Expect<
      Equal<typeof input, { readonly kind: 'a'; readonly userKey: string; readonly limit?: number }>
    >;
    const checked: InputIs = true;
    if (!checked) error('Never.');
    if (input.limit === undefined) return { outcome: 'added' };
    const user = await get<User>(`users/${input.userKey}`);
    return input.kind === 'a' ? { outcome: 'changed', user } : { users: [user, { id: '1' }], note: 'none' };
  },
  output_fields: [
    { name: 'outcome', control_type: 'select', pick_list: outcomes },
    { name: 'user', type: 'object', properties: userFields },
    { name: 'users', type: 'array', of: 'object', properties: userFields },
    { name: 'note' },
  ],
  sample_output: { outcome: 'added', user: { id: '1', age: 5 } },
  retry_on_response: [429, /quota/, '503 Service Unavailable'],
  retry_on_request: ['GET'],
  max_retries: 3,
  summarize_input: ['users'],
  summarize_output: ['users'],
});

export const whole = [
  action({ title: 'x', input_fields: [], execute: async () => await get<User>('a'), output_fields: userFields }),
  action({ title: 'x', input_fields: [], execute: async () => get<User>('a'), output_fields: userFields }),
  action({ title: 'x', input_fields: [], execute: async () => ({}), output_fields: userFields }),
  action({ title: 'x', input_fields: [], execute: async () => error('No.'), output_fields: userFields }),
  action({
    title: 'x',
    input_fields: [{ name: 'token' }],
    execute: async (_connection, { token }) => compact({ id: token, age: 5 }),
    output_fields: userFields,
  }),
  action({
    title: 'x',
    input_fields: [],
    execute: async () => Object.fromEntries([['id', '1']]),
    output_fields: userFields,
  }),
];

const input_fields = [{ name: 'userKey' }] as const;

export const wrong = [
  // @ts-expect-error no such input field
  action({ title: 'x', input_fields, execute: async (_c, i) => ({ id: i.userKye ?? '' }), output_fields: userFields }),
  // @ts-expect-error the input may be missing
  action({ title: 'x', input_fields, execute: async (_c, i) => ({ id: i.userKey.trim() }), output_fields: userFields }),
  // @ts-expect-error no such output field, and no other
  action({ title: 'x', input_fields, execute: async () => ({ idd: '1' }), output_fields: userFields }),
  // @ts-expect-error no such output field, beside a right one
  action({ title: 'x', input_fields, execute: async () => ({ id: '1', agee: 5 }), output_fields: userFields }),
  // @ts-expect-error an output of the wrong type
  action({ title: 'x', input_fields, execute: async () => ({ id: 5 }), output_fields: userFields }),
  // @ts-expect-error text is no object
  action({ title: 'x', input_fields, execute: async () => 'text', output_fields: userFields }),
  // @ts-expect-error nothing is no object
  action({ title: 'x', input_fields, execute: async () => {}, output_fields: userFields }),
  // @ts-expect-error a key that is not Workato's
  action({ titel: 'x', title: 'x', input_fields, execute: async () => ({}), output_fields: userFields }),
  // @ts-expect-error a title is needed
  action({ input_fields, execute: async () => ({}), output_fields: userFields }),
  // @ts-expect-error four times is more than Workato does
  action({ title: 'x', input_fields, execute: async () => ({}), output_fields: userFields, max_retries: 4 }),
  // @ts-expect-error no such verb
  action({ title: 'x', input_fields, execute: async () => ({}), output_fields: [], retry_on_request: ['get'] }),
  // @ts-expect-error a sample of something else
  action({ title: 'x', input_fields, execute: async () => ({}), output_fields: userFields, sample_output: { x: 1 } }),
  action({
    title: 'x',
    input_fields,
    // @ts-expect-error no such output field in one of the results
    async execute(_connection, input) {
      if (input.userKey) return { id: '1' };
      return { id: '2', agee: 5 };
    },
    output_fields: userFields,
  }),
  action({
    title: 'x',
    input_fields,
    // @ts-expect-error no such output field inside an object
    execute: async () => ({ user: { id: '1', agee: 5 } }),
    output_fields: [{ name: 'user', type: 'object', properties: userFields }],
  }),
  action({
    title: 'x',
    input_fields,
    // @ts-expect-error no such output field inside a list
    execute: async () => ({ users: [{ id: '1' }, { idd: '1' }] }),
    output_fields: [{ name: 'users', type: 'array', of: 'object', properties: userFields }],
  }),
  action({
    title: 'x',
    input_fields,
    // @ts-expect-error not one of the pick list
    execute: async () => ({ outcome: 'removed' }),
    output_fields: [{ name: 'outcome', control_type: 'select', pick_list: outcomes }],
  }),
];
