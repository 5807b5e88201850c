/** `code.padStart(3, '0')` → `code.rjust(3, '0')`, and `padEnd` → `ljust`. */
import { type RubyExpression, send, text } from '../../ruby/tree.ts';
import { reject } from '../context.ts';
import { lower } from '../expressions/expression.ts';
import type { Builtin } from './builtin.ts';

export const padding =
  (name: 'rjust' | 'ljust'): Builtin =>
  ({ node, subject, args: [length, fill], context }): RubyExpression => {
    if (!length) return subject;
    const filler = fill ? lower(fill, context) : text(' ');
    // Ruby complains of an empty text, and JavaScript may cut an emoji in two.
    if (filler.kind !== 'string' || !/^[\0-\ud7ff\ue000-\uffff]+$/.test(filler.value)) {
      return reject(
        context,
        fill ?? node,
        'unsupported-padding',
        "Fill up with a literal text that is not empty: code.padStart(3, '0').",
      );
    }
    return send(subject, name, [lower(length, context), ...(filler.value === ' ' ? [] : [filler])]);
  };
