/** Requests: what the chain takes, and what an awaited request is. */
import {
  type Answer,
  compact,
  del,
  error,
  get,
  isObject,
  isPresent,
  parseJson,
  patch,
  post,
  put,
  type Request,
  toParam,
} from 'workato';
import type { Equal, Expect } from './equal.ts';

interface User {
  readonly id?: string;
  readonly name?: { readonly familyName?: string };
}

export async function right(id: string, role: string | undefined) {
  const user = await get<User>(`users/${id}`).params({ fields: 'id', max: 5, deep: true, kinds: ['a', 'b'] });
  const users = await get<User>('users').responseList();
  const text = await get('users').headers({ Accept: 'text/csv' }).responseFormatRaw();
  const added = await post<User>('users')
    .payload(compact({ role, nested: { list: [1, { a: true }] } }))
    .afterErrorResponse(409, () => ({ duplicate: true }));
  const failed = await put<User>('users').afterErrorResponse(/.*/, (code, body, headers, message) =>
    error(`${code} ${body} ${headers.content_type ?? ''} ${message}`),
  );
  const handled = await patch<User>('users').afterResponse((code, body) => ({ code, id: body.id ?? '' }));
  const counted = await get<User>('users')
    .responseList()
    .afterErrorResponse(404, () => ({ gone: true }))
    .afterResponse((_code, body) => ({ count: body.length }))
    .params({ max: 5 });
  const page = await get<User>('users')
    .afterResponse((_code, body, { etag }) => ({ body, etag: etag ?? '' }))
    .afterErrorResponse(404, () => ({ gone: true }));
  await del('users').user('a').password('b').requestBody('x').followRedirection().ignoreRedirection();

  type Checked = [
    Expect<Equal<typeof user, User>>,
    Expect<Equal<typeof users, User[]>>,
    Expect<Equal<typeof text, string>>,
    Expect<Equal<typeof added, User | { duplicate: boolean }>>,
    Expect<Equal<typeof failed, User>>,
    Expect<Equal<typeof handled, { code: number; id: string }>>,
    Expect<Equal<typeof counted, { gone: boolean } | { count: number }>>,
    Expect<Equal<typeof page, { gone: boolean } | { body: User; etag: string }>>,
  ];
  const checked: Checked = [true, true, true, true, true, true, true, true];
  return checked;
}

/** An answer may have members of any name, and a function may hand the type on. */
export async function read<T extends Answer>(path: string): Promise<T> {
  return await get<T>(path);
}
export const sized = async () => await read<{ readonly length: number; readonly [name: string]: unknown }>('x');

export function helpers(text: string | undefined, value: unknown): string {
  if (isPresent(text)) return text;
  if (isObject(value) && typeof value.error === 'string') return value.error;
  const parsed = parseJson('{}');
  return isObject(parsed) ? toParam({ a: 1, b: 'c', d: true }) : '';
}

export function compacted(required: string, optional: string | undefined) {
  type Is = Expect<Equal<Simplified<typeof object>, { required: string; optional?: string }>>;
  const object = compact({ required, optional });
  const checked: Is = true;
  return { object, checked };
}
type Simplified<T> = { [K in keyof T]: T[K] };

declare const stored: Request<User>;
export async function wrong() {
  // @ts-expect-error an answer is an object; a list has a call of its own
  await get<string>('users');
  // @ts-expect-error null is not sent: use compact
  await get('users').params({ a: undefined });
  // @ts-expect-error parameters are texts, numbers, booleans and lists of them
  await get('users').params({ a: { b: 1 } });
  // @ts-expect-error a list cannot be merged into a payload
  await post('users').payload([1]);
  // @ts-expect-error nor can text
  await post('users').payload('text');
  // @ts-expect-error header values are text
  await get('users').headers({ 'X-A': 5 });
  // @ts-expect-error a handler needs its matcher
  await get('users').afterErrorResponse(() => ({}));
  // @ts-expect-error a handler ends in error(…) or gives an object
  await get('users').afterErrorResponse(404, () => 'gone');
  // @ts-expect-error a list is asked for with responseList
  await get<User[]>('users');
  // @ts-expect-error nor may it be one of several
  await get<User | readonly User[]>('users');
  // @ts-expect-error a function hands it on in the same way
  await read<User[]>('users');
  // @ts-expect-error a handler gives an object
  await get<User>('users').afterResponse((_code, body) => [body]);
  // @ts-expect-error one for errors, too
  await get<User>('users').afterErrorResponse(404, () => []);
  const settled = get<User>('users').afterResponse((_code, body) => ({ body }));
  // @ts-expect-error what a handler gives is no list
  await settled.responseList();
  // @ts-expect-error nor text
  await settled.responseFormatRaw();
  // @ts-expect-error no such call
  await get('users').parameters({});
  // @ts-expect-error a request is no user before it is awaited
  return stored.id;
}
