/** The SDK's helper functions. */

import { placeProblems } from '../../diagnostics/places.ts';
import { command, constant, hash, nil, type RubyExpression, send, symbol, text } from '../../ruby/tree.ts';
import { reject } from '../context.ts';
import { withoutPresence } from '../expressions/condition.ts';
import { type Keys, lower } from '../expressions/expression.ts';
import { lowerCompact } from '../expressions/objects.ts';
import { callPrelude } from '../prelude.ts';
import type { BuiltinCall } from './builtin.ts';

type HelperCall = Pick<BuiltinCall, 'node' | 'args' | 'context'>;
type Helper = (call: HelperCall, keys: Keys) => RubyExpression;

const first = ({ args: [argument], context }: HelperCall): RubyExpression =>
  argument ? lower(argument, context) : nil;

const method =
  (name: string): Helper =>
  (call) =>
    send(first(call), name);

const needs =
  (right: 'error' | 'helpers', helper: Helper): Helper =>
  (call, keys) => {
    const { kind } = call.context;
    if (kind[right]) return helper(call, keys);
    const { noError, noHelpers } = placeProblems;
    return reject(call.context, call.node, (right === 'error' ? noError : noHelpers)(kind.name));
  };

export const sdkFunctions: Readonly<Record<string, Helper>> = {
  error: needs('error', (call) => command('error', [first(call)])),
  compact: ({ args: [object], context }, keys) => (object ? lowerCompact(object, context, keys) : nil),
  // `encode_url` gives bytes, which the SDK would show as hexadecimal digits in an output.
  encodeUrl: (call) => send(send(first(call), 'encode_url'), 'encode', [text('UTF-8')]),
  isBlank: (call) => send(withoutPresence(first(call)), 'blank?'),
  isPresent: (call) => send(withoutPresence(first(call)), 'present?'),
  isObject: (call) => send(first(call), 'is_a?', [constant('Hash')]),
  parseJson: needs('helpers', (call) => command('parse_json', [first(call)])),
  toParam: method('to_param'),
  uuid: needs('helpers', () => send(command('workato'), 'uuid')),
  epochSeconds: needs('helpers', () => send(command('now'), 'to_i')),
  jwtEncode: needs('helpers', ({ args, context }) =>
    send(
      command('workato'),
      'jwt_encode',
      args.map((argument) => lower(argument, context)),
    ),
  ),
  accountProperty: needs('helpers', (call) => command('account_property', [first(call)])),
  asUtf8: (call) => callPrelude('as_utf8', [first(call)], call.node, call.context),
  reinvokeAfter: ({ args: [seconds, continued], context, node }) => {
    if (!context.kind.reinvoke || !seconds || !continued) {
      return reject(context, node, placeProblems.reinvokeElsewhere(context.kind.name));
    }
    return command('reinvoke_after', [
      hash([
        { key: symbol('seconds'), value: lower(seconds, context) },
        { key: symbol('continue'), value: lower(continued, context) },
      ]),
    ]);
  },
  currentUrl: ({ context, node }) => {
    if (context.kind.onRequest) return command('current_url');
    return reject(context, node, placeProblems.currentUrlElsewhere);
  },
  headers: (call) => {
    if (call.context.kind.onRequest) return command('headers', [first(call)]);
    return reject(call.context, call.node, placeProblems.headersElsewhere);
  },
};
