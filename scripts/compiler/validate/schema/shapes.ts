/** Shapes that several schemas share. */

export const text = { type: 'string' };
export const flag = { type: 'boolean' };
export const texts = { type: 'array', items: text };
/** A function of the author's, which becomes a lambda. */
export const lambda = { lambda: true };
export const textOrLambda = { anyOf: [text, lambda] };
export const fieldsOrLambda = { anyOf: [{ $ref: 'fields' }, lambda] };
export const learnMore = {
  type: 'object',
  required: ['body'],
  additionalProperties: false,
  properties: { body: text, learn_more_url: text, learn_more_text: text },
};
export const help = { anyOf: [text, learnMore, lambda] };

/** What an answer is matched with: a status, a text, a pattern. */
export const matcher = { anyOf: [{ type: 'integer' }, text, { regexp: true }] };
export const matchers = { anyOf: [matcher, { type: 'array', items: matcher }] };

/** Names that recipes hold on to become method names of Workato's proxies: a dash would put them out of reach. */
const name = { pattern: '^[a-z][a-z0-9_]*$' };
/** An object whose keys are the author's own names. */
export const named = (value: object) => ({ type: 'object', propertyNames: name, additionalProperties: value });

/** What else holds of an object whose properties are there and as the first argument says. */
export const when = (properties: object, rule: object) => ({
  if: { required: Object.keys(properties), properties },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: rule,
});
/** At least one of these keys has to be there. */
export const oneOf = (...keys: readonly string[]) => ({ anyOf: keys.map((key) => ({ required: [key] })) });
