import { encodeFormText } from './encode-url.ts';

/**
 * A query string or form as `Hash#to_param` writes it ("to_query", Active Support): pairs sorted as text, `a[]=1` for
 * lists, `a[b]=1` for objects, nothing for empty ones, `a=` for nil.
 *
 * @param parameters values are texts, numbers, booleans, null, or lists and objects of these
 */
export function toParam(parameters: object): string {
  return objectQuery(parameters, '');
}

function objectQuery(object: object, namespace: string): string {
  const pairs = Object.entries(object)
    .filter(([, value]) => !(typeof value === 'object' && value !== null && Object.keys(value).length === 0))
    .map(([key, value]) => query(namespace ? `${namespace}[${key}]` : key, value));
  // Within the items of a list the order tells the items apart, so it stays.
  return (namespace.includes('[]') ? pairs : pairs.sort(byText)).join('&');
}

function query(key: string, value: unknown): string {
  if (Array.isArray(value)) {
    return value.length === 0 ? query(`${key}[]`, null) : value.map((item) => query(`${key}[]`, item)).join('&');
  }
  if (typeof value === 'object' && value !== null) return objectQuery(value, key);
  return `${encodeFormText(key)}=${encodeFormText(value === null || value === undefined ? '' : String(value))}`;
}

function byText(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}
