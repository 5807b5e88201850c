/** Methods of whole numbers. */
import { send } from '../../ruby/tree.ts';
import type { BuiltinCall, BuiltinTable } from './builtin.ts';

export const numberMethods: BuiltinTable = {
  toString: ({ subject }: BuiltinCall) => send(subject, 'to_s'),
};
