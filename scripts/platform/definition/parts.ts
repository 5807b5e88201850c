/**
 * What Workato's connector format is ("SDK reference"): every kind of object in a definition, with its keys. The validator,
 * the emitter, the runtimes and `exec` read these tables, and a spec holds the SDK's types against them.
 */
import { actionKeys } from './action.ts';
import { authorization, option } from './authorization.ts';
import { connectionKeys } from './connection.ts';
import { connectorKeys } from './connector.ts';
import { fieldKeys, fieldRules, toggleKeys } from './field.ts';
import { flag, type Key, type Keys, type Part, text } from './key.ts';
import { triggerKeys } from './trigger.ts';

export const parts = {
  connector: { keys: connectorKeys },
  connection: { keys: connectionKeys },
  authorization,
  option,
  action: { keys: actionKeys, isStep: true },
  trigger: { keys: triggerKeys, isStep: true, rules: [{ needsOneOf: ['poll', 'webhook_notification'] }] },
  field: { keys: fieldKeys, rules: fieldRules },
  toggle: { keys: toggleKeys, rules: fieldRules.filter(({ where }) => !where || !('toggle_field' in where)) },
  help: {
    keys: { body: { form: text, isRequired: true }, learn_more_url: { form: text }, learn_more_text: { form: text } },
  },
  field_help: { keys: { title: { form: text, isRequired: true }, text: { form: text, isRequired: true } } },
  tree_options: {
    keys: {
      selectable_folder: { form: flag },
      multi_select: { form: flag },
      force_selection_hierarchy: { form: flag },
    },
  },
} as const satisfies Readonly<Record<string, Part>>;

/** Whether such an object is a step of a recipe. */
export function isStep(part: string): boolean {
  const found: Part = parts[part as keyof typeof parts];
  return 'keys' in found && found.isStep === true;
}

/** The table of a kind of object; of several, the one that the object's `type` names. */
export function keysOf(part: string, value: unknown): Keys {
  const found: Part = parts[part as keyof typeof parts];
  if ('keys' in found) return found.keys;
  const type = typeof value === 'object' && value !== null && 'type' in value ? String(value.type) : '';
  return (Object.hasOwn(found.byType, type) && found.byType[type]?.keys) || {};
}

/** What is at a key of a table; undefined where the table has none of that name. */
export function keyOf(keys: Keys, name: string): Key | undefined {
  return Object.hasOwn(keys, name) ? keys[name] : undefined;
}
