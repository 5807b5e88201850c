/** A trigger ("Triggers", SDK reference): it polls, or is told by a webhook. */
import { everything, helpersOnly, type LambdaKind, nothing } from '../lambda-kind.ts';
import { type Keys, text } from './key.ts';
import { help, stepKeys } from './step.ts';

const schemas = ['extended_input_schema', 'extended_output_schema'] as const;

/** A text of the form, for which nothing is sent. */
const shown = (name: string, ...more: LambdaKind['parameters']): LambdaKind => ({
  name,
  parameters: ['connection', 'input', ...more],
  ...nothing,
  result: 'text',
});

export const triggerKeys = {
  ...stepKeys,
  help: {
    form: help,
    lambda: {
      ...stepKeys.help.lambda,
      parameters: ['input', 'picklist_label', 'connection', 'webhook_base_url'],
    },
  },
  poll: {
    lambda: {
      name: 'poll',
      parameters: ['connection', 'input', 'closure', ...schemas],
      ...everything,
      readsInput: true,
      result: 'data',
    },
  },
  dedup: {
    lambda: { name: 'dedup', parameters: ['record'], ...nothing, result: 'text' },
    isRequired: true,
  },
  webhook_subscribe: {
    lambda: {
      name: 'webhook_subscribe',
      parameters: ['webhook_url', 'connection', 'input', 'recipe_id'],
      ...everything,
      readsInput: true,
      result: 'data',
    },
  },
  webhook_refresh: {
    lambda: { name: 'webhook_refresh', parameters: ['webhook_subscribe_output'], ...everything, result: 'data' },
  },
  webhook_unsubscribe: {
    // The gem passes the first one only.
    lambda: {
      name: 'webhook_unsubscribe',
      parameters: ['webhook_subscribe_output', 'connection'],
      ...everything,
      result: 'ignored',
    },
  },
  webhook_notification: {
    lambda: {
      name: 'webhook_notification',
      parameters: ['input', 'payload', ...schemas, 'headers', 'params', 'connection', 'webhook_subscribe_output'],
      ...helpersOnly,
      readsInput: true,
      result: 'data',
    },
  },
  webhook_key: { lambda: shown('webhook_key') },
  webhook_url_help: { lambda: shown('webhook_url_help', 'webhook_base_url') },
  webhook_payload_type: { form: { is: 'one of', values: ['parsed', 'raw'] } },
  webhook_response_type: { form: { is: 'one of', values: ['plain', 'json'] } },
  webhook_response_body: { form: text },
  webhook_response_headers: { form: text },
  webhook_response_status: { form: { is: 'whole number', least: 200, most: 299 } },
} satisfies Keys;
