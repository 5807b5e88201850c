/**
 * The Ruby that the compiler can write: a tree of plain data. There is no node for anything outside Ruby 2.7 and the
 * classic dialect, so the printer cannot print it.
 */

export type RubyExpression =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'interpolation'; readonly parts: readonly (string | RubyExpression)[] }
  | { readonly kind: 'symbol'; readonly name: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'nil' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `pieces` of the source are where a long one may be broken. */
  | { readonly kind: 'regexp'; readonly source: string; readonly flags: string; readonly pieces?: readonly string[] }
  | { readonly kind: 'local'; readonly name: string }
  | { readonly kind: 'constant'; readonly name: string }
  | { readonly kind: 'array'; readonly items: readonly RubyExpression[] }
  | { readonly kind: 'hash'; readonly entries: readonly RubyEntry[] }
  | { readonly kind: 'range'; readonly from: RubyExpression; readonly to: RubyExpression; readonly exclusive: boolean }
  | RubyCall
  | { readonly kind: 'index'; readonly receiver: RubyExpression; readonly index: RubyExpression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: RubyExpression;
      readonly right: RubyExpression;
    }
  | { readonly kind: 'not'; readonly operand: RubyExpression }
  | { readonly kind: 'negative'; readonly operand: RubyExpression }
  | {
      readonly kind: 'ternary';
      readonly test: RubyExpression;
      readonly yes: RubyExpression;
      readonly no: RubyExpression;
    }
  | { readonly kind: 'lambda'; readonly parameters: readonly RubyParameter[]; readonly body: readonly RubyStatement[] }
  /** Ruby written by hand in a file of its own, line by line. */
  | { readonly kind: 'verbatim'; readonly lines: readonly string[] };

type BinaryOperator = '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%';

export interface RubyCall {
  readonly kind: 'call';
  readonly receiver?: RubyExpression;
  /** `&.`: nil stays nil. */
  readonly safe?: boolean;
  readonly name: string;
  readonly args: readonly RubyExpression[];
  readonly block?: RubyBlock;
}

export interface RubyBlock {
  readonly parameters: readonly RubyParameter[];
  readonly body: readonly RubyStatement[];
}

/** `name`, `name = fallback`, or `(first, second)`. */
export type RubyParameter =
  | { readonly kind: 'name'; readonly name: string; readonly fallback?: RubyExpression }
  | { readonly kind: 'group'; readonly names: readonly string[] };

/** One `key => value` or `key: value`, with the comment that stands above it and a blank line before it if asked for. */
export interface RubyEntry {
  readonly key: RubyExpression;
  readonly value: RubyExpression;
  readonly comment?: readonly string[];
  readonly spaced?: boolean;
}

export type RubyStatement =
  | { readonly kind: 'expression'; readonly value: RubyExpression }
  | { readonly kind: 'assign'; readonly name: string; readonly value: RubyExpression; readonly operator?: '||=' }
  | {
      readonly kind: 'assign-index';
      readonly receiver: RubyExpression;
      readonly index: RubyExpression;
      readonly value: RubyExpression;
      readonly operator?: '||=';
    }
  | { readonly kind: 'next'; readonly value?: RubyExpression }
  | {
      readonly kind: 'if';
      readonly test: RubyExpression;
      readonly yes: readonly RubyStatement[];
      readonly no?: readonly RubyStatement[];
    }
  | { readonly kind: 'while'; readonly test: RubyExpression; readonly body: readonly RubyStatement[] }
  | {
      readonly kind: 'case';
      readonly subject: RubyExpression;
      readonly branches: readonly {
        readonly values: readonly RubyExpression[];
        readonly body: readonly RubyStatement[];
      }[];
      readonly otherwise?: readonly RubyStatement[];
    }
  | { readonly kind: 'comment'; readonly lines: readonly string[] }
  | { readonly kind: 'blank' };

export const nil: RubyExpression = { kind: 'nil' };
export const text = (value: string): RubyExpression => ({ kind: 'string', value });
export const local = (name: string): RubyExpression => ({ kind: 'local', name });
export const number = (value: number): RubyExpression => ({ kind: 'number', text: String(value) });
export const symbol = (name: string): RubyExpression => ({ kind: 'symbol', name });
export const boolean = (value: boolean): RubyExpression => ({ kind: 'boolean', value });
export const constant = (name: string): RubyExpression => ({ kind: 'constant', name });
export const index = (receiver: RubyExpression, key: RubyExpression): RubyExpression => ({
  kind: 'index',
  receiver,
  index: key,
});
export const array = (items: readonly RubyExpression[]): RubyExpression => ({ kind: 'array', items });
export const hash = (entries: readonly RubyEntry[]): RubyExpression => ({ kind: 'hash', entries });
export const not = (operand: RubyExpression): RubyExpression => ({ kind: 'not', operand });
export const expression = (value: RubyExpression): RubyStatement => ({ kind: 'expression', value });
export const assign = (name: string, value: RubyExpression): RubyStatement & { readonly kind: 'assign' } => ({
  kind: 'assign',
  name,
  value,
});
export const parameter = (name: string): RubyParameter => ({ kind: 'name', name });

export const binary = (operator: BinaryOperator, left: RubyExpression, right: RubyExpression): RubyExpression => ({
  kind: 'binary',
  operator,
  left,
  right,
});

export const ternary = (test: RubyExpression, yes: RubyExpression, no: RubyExpression): RubyExpression => ({
  kind: 'ternary',
  test,
  yes,
  no,
});

/** `receiver.name(args)`, with a block if there is one. */
export const send = (
  receiver: RubyExpression,
  name: string,
  args: readonly RubyExpression[] = [],
  block?: RubyBlock,
): RubyCall => ({ kind: 'call', receiver, name, args, ...(block && { block }) });

/** `name(args)`: a function of the SDK's DSL. */
export const command = (name: string, args: readonly RubyExpression[] = [], block?: RubyBlock): RubyCall => ({
  kind: 'call',
  name,
  args,
  ...(block && { block }),
});

export const lambda = (parameters: readonly RubyParameter[], body: readonly RubyStatement[]): RubyExpression => ({
  kind: 'lambda',
  parameters,
  body,
});
