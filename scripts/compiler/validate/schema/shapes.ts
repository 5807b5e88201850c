/** What the shapes of the platform's tables are in JSON Schema. */
import type { Key, Keys, Shape } from '../../../platform/definition-keys.ts';

export const text = { type: 'string' };
export const flag = { type: 'boolean' };
const texts = { type: 'array', items: text };
/** A function of the author's, which becomes a lambda. */
export const lambda = { lambda: true };
const learnMore = {
  type: 'object',
  required: ['body'],
  additionalProperties: false,
  properties: { body: text, learn_more_url: text, learn_more_text: text },
};

/** What an answer is matched with: a status, a text, a pattern. */
const matcher = { anyOf: [{ type: 'integer' }, text, { regexp: true }] };
const matchers = { anyOf: [matcher, { type: 'array', items: matcher }] };

/** Names that recipes hold on to become method names of Workato's proxies: a dash would put them out of reach. */
const name = { pattern: '^[A-Za-z_][A-Za-z0-9_]*$' };
/** An object whose keys are the author's own names. */
const named = (value: object) => ({ type: 'object', propertyNames: name, additionalProperties: value });

const entries = { type: 'array', items: { type: 'array', minItems: 2, maxItems: 4, items: {} } };

const shapes: Readonly<Record<Shape, object>> = {
  text,
  texts,
  flag,
  'whole number': { type: 'integer' },
  object: { type: 'object' },
  fields: { $ref: 'fields' },
  help: { anyOf: [text, learnMore] },
  'learn more': learnMore,
  matchers,
  verbs: { anyOf: [text, { type: 'array', items: { enum: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] } }] },
  retries: { type: 'integer', minimum: 0, maximum: 3 },
  'authorization type': { enum: ['oauth2', 'custom_auth', 'basic_auth', 'api_key', 'multi'] },
  connection: { $ref: 'connection' },
  authorization: { $ref: 'authorization' },
  'authorization options': { type: 'object', additionalProperties: { $ref: 'authorization-option' } },
  actions: named({ $ref: 'action' }),
  'object definitions': named({ $ref: 'fields' }),
  'pick lists': named(entries),
};

/** The schema of a part of the definition. */
export function schemaOf(id: string, keys: Keys, rules: object = {}): object {
  const rows = Object.entries(keys);
  return {
    $id: id,
    type: 'object',
    required: rows.flatMap(([key, { required }]) => (required ? [key] : [])),
    additionalProperties: false,
    properties: Object.fromEntries(rows.map(([key, row]) => [key, contentOf(row)])),
    ...rules,
  };
}

function contentOf({ holds, place }: Key): object {
  const alternatives = [...(holds ? [shapes[holds]] : []), ...(place ? [lambda] : [])];
  return alternatives.length === 1 ? (alternatives[0] ?? {}) : { anyOf: alternatives };
}

/** What else holds of an object whose properties are there and as the first argument says. */
export const when = (properties: object, rule: object) => ({
  if: { required: Object.keys(properties), properties },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: rule,
});
/** At least one of these keys has to be there. */
export const oneOf = (...keys: readonly string[]) => ({ anyOf: keys.map((key) => ({ required: [key] })) });
