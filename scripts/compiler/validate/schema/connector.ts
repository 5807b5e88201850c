/** The whole connector ("SDK reference"): its root keys. */
import { fieldsOrLambda, flag, lambda, learnMore, named, text } from './shapes.ts';

export const connectorSchema = {
  $id: 'connector',
  type: 'object',
  required: ['title', 'connection', 'test', 'actions'],
  additionalProperties: false,
  properties: {
    title: text,
    connection: { $ref: 'connection' },
    test: lambda,
    custom_action: flag,
    custom_action_help: learnMore,
    actions: named({ $ref: 'action' }),
    triggers: named({ $ref: 'trigger' }),
    object_definitions: named(fieldsOrLambda),
    pick_lists: named({
      anyOf: [{ type: 'array', items: { type: 'array', minItems: 2, maxItems: 4, items: {} } }, lambda],
    }),
    methods: named(lambda),
    streams: named(lambda),
    webhook_keys: lambda,
    secure_tunnel: flag,
  },
};
