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
