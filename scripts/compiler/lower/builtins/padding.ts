/** `code.padStart(3, '0')` → `code.rjust(3, '0')`, and `padEnd` → `ljust`. */
import type { Problem } from '../../diagnostics/problem.ts';
import { type RubyExpression, send, text } from '../../ruby/tree.ts';
import { reject } from '../context.ts';
import { lower } from '../expressions/expression.ts';
import type { Lower } from './builtin.ts';

export const padding =
  (name: 'rjust' | 'ljust', refusal: Problem): Lower =>
  ({ node, subject, args: [length, fill], context }): RubyExpression => {
    if (!length) return subject;
    const filler = fill ? lower(fill, context) : text(' ');
    // Ruby complains of an empty text, and JavaScript may cut an emoji in two.
    if (filler.kind !== 'string' || !/^[\0-\ud7ff\ue000-\uffff]+$/.test(filler.value)) {
      return reject(context, fill ?? node, refusal);
    }
    return send(subject, name, [lower(length, context), ...(filler.value === ' ' ? [] : [filler])]);
  };
