/** The whole connector ("SDK reference"): its root keys. */
import { everything, insideAction, type LambdaKind, nothing } from '../lambda-kind.ts';
import { choices, fields, flag, type Keys, named, text } from './key.ts';
import { streams } from './streams.ts';

/** What other lambdas call; any number of parameters. */
export const method: LambdaKind = { name: 'method', parameters: [], ...insideAction, result: 'value' };

export const connectorKeys = {
  title: { form: text, isRequired: true },
  test: {
    lambda: { name: 'test', parameters: ['connection'], ...everything, result: 'ignored' },
    isRequired: true,
    exec: 'the connection test',
  },
  custom_action: { form: flag },
  custom_action_help: { form: { is: 'part', part: 'help' } },
  actions: {
    form: named('action', {
      form: { is: 'part', part: 'action' },
      exec: 'the action as a recipe runs it, with its input and output fields',
    }),
    isRequired: true,
  },
  triggers: {
    form: named('trigger', { form: { is: 'part', part: 'trigger' } }),
    later: 'all',
    instead: 'Triggers are not supported yet. Let a recipe that runs by the clock call a search action.',
  },
  object_definitions: {
    form: named('object definition', {
      form: fields,
      lambda: {
        name: 'fields',
        parameters: ['connection', 'config_fields', 'object_definitions'],
        ...everything,
        result: 'data',
      },
      isShared: true,
      under: 'fields',
      wrapped: 2,
      later: 'functions',
      exec: 'an object definition',
    }),
  },
  pick_lists: {
    form: named('pick list', {
      form: choices,
      lambda: { name: 'pick_lists', parameters: ['connection'], ...everything, result: 'data' },
      wrapped: 1,
      later: 'functions',
      exec: 'a pick list',
    }),
  },
  methods: {
    form: named('method', {
      lambda: method,
      exec: 'a method of the compiled Ruby, with --args',
    }),
    instead: "Write a function of a module and call it: the compiler makes the entries of 'methods'.",
  },
  streams,
  webhook_keys: {
    lambda: { name: 'webhook_keys', parameters: ['params', 'headers', 'payload'], ...nothing, result: 'text' },
    later: 'all',
    instead: 'Webhooks are not supported yet.',
  },
  secure_tunnel: { form: flag },
  connection: { form: { is: 'part', part: 'connection' }, isRequired: true },
} satisfies Keys;
