/** A trigger ("Triggers", SDK reference): it polls, or is told by a webhook. */
import { stepKeys } from './action.ts';
import { lambda, oneOf, text } from './shapes.ts';

export const triggerSchema = {
  $id: 'trigger',
  type: 'object',
  required: ['title', 'input_fields', 'output_fields', 'dedup'],
  additionalProperties: false,
  ...oneOf('poll', 'webhook_notification'),
  properties: {
    ...stepKeys,
    poll: lambda,
    dedup: lambda,
    webhook_subscribe: lambda,
    webhook_refresh: lambda,
    webhook_unsubscribe: lambda,
    webhook_notification: lambda,
    webhook_key: lambda,
    webhook_url_help: lambda,
    webhook_payload_type: { enum: ['parsed', 'raw'] },
    webhook_response_type: { enum: ['plain', 'json'] },
    webhook_response_body: text,
    webhook_response_headers: text,
    webhook_response_status: { type: 'integer', minimum: 200, maximum: 299 },
  },
};
