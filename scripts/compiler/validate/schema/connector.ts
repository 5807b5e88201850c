/** The whole connector ("SDK reference"): its root keys. */
import { fieldsOrLambda, flag, lambda, learnMore, text } from './shapes.ts';

/** Names that recipes hold on to become method names of Workato's proxies: a dash would put them out of reach. */
const name = { pattern: '^[a-z][a-z0-9_]*$' };

const named = (value: object) => ({ type: 'object', propertyNames: name, additionalProperties: value });

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
