/** An action ("Actions", SDK reference). */
import { fieldsOrLambda, flag, help, lambda, matchers, named, text, textOrLambda, texts } from './shapes.ts';

/** What actions and triggers show in the recipe editor. */
export const stepKeys = {
  title: text,
  subtitle: text,
  description: textOrLambda,
  help,
  display_priority: { type: 'integer' },
  batch: flag,
  bulk: flag,
  deprecated: flag,
  config_fields: { $ref: 'fields' },
  input_fields: fieldsOrLambda,
  output_fields: fieldsOrLambda,
  sample_output: { anyOf: [{ type: 'object' }, lambda] },
  summarize_input: texts,
  summarize_output: texts,
};

export const actionSchema = {
  $id: 'action',
  type: 'object',
  required: ['title', 'input_fields', 'execute', 'output_fields'],
  additionalProperties: false,
  properties: {
    ...stepKeys,
    execute: lambda,
    streams: named(lambda),
    before_suspend: lambda,
    before_resume: lambda,
    before_timeout_resume: lambda,
    retry_on_response: matchers,
    retry_on_request: {
      anyOf: [text, { type: 'array', items: { enum: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] } }],
    },
    max_retries: { type: 'integer', minimum: 0, maximum: 3 },
  },
};
