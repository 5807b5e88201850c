/** Statements. */

import { flat } from '../ruby/flat.ts';
import type { RubyExpression, RubyStatement } from '../ruby/tree.ts';
import { at, columnAfter, fits, type Place, pad, width } from './layout.ts';
import { remembered } from './memory.ts';
import { render } from './print.ts';
import { wrapComment } from './print-comment.ts';

type Simple = RubyStatement & { kind: 'expression' | 'assign' | 'assign-index' | 'next' };

/** The lines of a body, each ended by a newline. */
export function renderBody(body: readonly RubyStatement[], indent: number): string {
  return remembered(body, at(indent), () => body.map((one) => `${renderStatement(one, indent)}\n`).join(''));
}

function renderStatement(statement: RubyStatement, indent: number): string {
  switch (statement.kind) {
    case 'blank':
      return '';
    case 'comment':
      return wrapComment(statement.lines, indent);
    case 'if':
      return renderIf(statement, indent, 'if');
    case 'case':
      return renderCase(statement, indent);
    case 'while': {
      const test = renderLoopTest(statement.test, indent);
      return `${pad(indent)}while ${test}\n${renderBody(statement.body, indent + 2)}${pad(indent)}end`;
    }
    case 'expression':
      return renderExpression(statement.value, indent);
    default:
      return renderLong(statement, indent);
  }
}

/** Behind `while`, Ruby takes the `do` of a block for the loop's own, unless parentheses keep it in. */
function renderLoopTest(test: RubyExpression, indent: number): string {
  const written = render(test, { indent, column: indent + 6, trailing: 0 });
  return / do(?: \|[^|\n]*\|)?\n/.test(written) ? `(${written})` : written;
}

/** A conditional whose value is that of the body needs no `if` within an expression. */
function renderExpression(value: RubyExpression, indent: number): string {
  if (!isBroken(value, indent)) return pad(indent) + render(value, at(indent));
  return renderIf(
    choiceOf(value, (one) => ({ kind: 'expression', value: one })),
    indent,
    'if',
  );
}

type Choice = RubyExpression & { readonly kind: 'ternary' };

const isBroken = (value: RubyExpression, indent: number): value is Choice =>
  value.kind === 'ternary' && !fits(flat(value) ?? '\n', at(indent));

/** The conditional as an `if`, with a statement for each value. */
function choiceOf(
  value: Choice,
  statementOf: (value: RubyExpression) => RubyStatement,
): RubyStatement & { kind: 'if' } {
  const { test, yes, no } = value;
  const otherwise = no.kind === 'ternary' ? choiceOf(no, statementOf) : statementOf(no);
  return { kind: 'if', test, yes: [statementOf(yes)], no: [otherwise] };
}

/** How far from its indentation the value of an assignment may begin, if it takes several lines. */
const farthest = 24;

/**
 * `object['key'] = if …` hangs far to the right behind a long key, and `next if …` means something else in Ruby: each
 * branch has the statement instead.
 */
function renderLong(statement: Simple, indent: number): string {
  const { value } = statement;
  const head = simpleHead(statement, indent);
  const isAssignment = (statement.kind === 'assign' || statement.kind === 'assign-index') && !statement.operator;
  const isFar = statement.kind === 'next' || (isAssignment && head.length > farthest);
  if (!isFar || !value || !isBroken(value, indent + head.length)) return pad(indent) + renderSimple(statement, indent);
  // Ruby looks at the object and the key first, unless they are in the branches.
  if (statement.kind === 'assign-index' && ![statement.receiver, statement.index].every(isPlain)) {
    return pad(indent) + renderSimple(statement, indent);
  }
  return renderIf(
    choiceOf(value, (one) => ({ ...statement, value: one })),
    indent,
    'if',
  );
}

function isPlain(node: RubyExpression): boolean {
  if (node.kind === 'index') return isPlain(node.receiver) && isPlain(node.index);
  return node.kind === 'local' || node.kind === 'string';
}

function renderSimple(statement: Simple, indent: number): string {
  const head = simpleHead(statement, indent);
  if (statement.value === undefined) return head.trimEnd();
  return head + render(statement.value, { indent, column: columnAfter(head, at(indent)), trailing: 0 });
}

function simpleHead(statement: Simple, indent: number): string {
  switch (statement.kind) {
    case 'expression':
      return '';
    case 'assign':
      return `${statement.name} ${statement.operator ?? '='} `;
    case 'assign-index': {
      const receiver = render(statement.receiver, at(indent, 3));
      const index = render(statement.index, { indent, column: columnAfter(receiver, at(indent)) + 1, trailing: 4 });
      return `${receiver}[${index}] ${statement.operator ?? '='} `;
    }
    case 'next':
      return 'next ';
  }
}

function renderIf(statement: RubyStatement & { kind: 'if' }, indent: number, word: 'if' | 'elsif'): string {
  const negated = word === 'if' && !statement.no && statement.test.kind === 'not';
  const test = negated && statement.test.kind === 'not' ? statement.test.operand : statement.test;
  const keyword = negated ? 'unless' : word;

  if (word === 'if' && !statement.no) {
    const modifier = renderModifier(statement.yes, keyword, test, indent);
    if (modifier !== undefined) return modifier;
  }

  const head = `${pad(indent)}${keyword} `;
  let text = `${head}${render(test, { indent, column: head.length, trailing: 0 })}\n`;
  text += renderBody(statement.yes, indent + 2);
  if (statement.no) {
    const [only, ...others] = statement.no;
    const nested = only && others.length === 0 ? asIf(only, indent) : undefined;
    if (nested) return text + renderIf(nested, indent, 'elsif');
    text += `${pad(indent)}else\n${renderBody(statement.no, indent + 2)}`;
  }
  return `${text}${pad(indent)}end`;
}

/** A statement that is an `if`, or a conditional too long for a line. */
function asIf(statement: RubyStatement, indent: number): (RubyStatement & { kind: 'if' }) | undefined {
  if (statement.kind === 'if') return statement;
  if (statement.kind !== 'expression' || statement.value.kind !== 'ternary') return undefined;
  const { value } = statement;
  if (fits(flat(value) ?? '\n', at(indent + 2))) return undefined;
  return {
    kind: 'if',
    test: value.test,
    yes: [{ kind: 'expression', value: value.yes }],
    no: [{ kind: 'expression', value: value.no }],
  };
}

/** `statement if test`, where both fit on one line. */
function renderModifier(
  body: readonly RubyStatement[],
  keyword: string,
  test: RubyExpression,
  indent: number,
): string | undefined {
  const [only, ...others] = body;
  const flatTest = flat(test);
  if (!only || others.length > 0 || flatTest === undefined) return undefined;
  if (only.kind !== 'expression' && only.kind !== 'assign' && only.kind !== 'next' && only.kind !== 'assign-index') {
    return undefined;
  }
  const text = `${pad(indent)}${renderSimple(only, indent)} ${keyword} ${flatTest}`;
  return text.includes('\n') || text.length > width ? undefined : text;
}

function renderCase(statement: RubyStatement & { kind: 'case' }, indent: number): string {
  const subject = render(statement.subject, { indent, column: indent + 5, trailing: 0 });
  let text = `${pad(indent)}case ${subject}\n`;
  for (const { values, body } of statement.branches) {
    text += `${pad(indent)}when ${renderValues(values, indent + 5)}\n${renderBody(body, indent + 2)}`;
  }
  if (statement.otherwise) text += `${pad(indent)}else\n${renderBody(statement.otherwise, indent + 2)}`;
  return `${text}${pad(indent)}end`;
}

/** As many values on a line as fit. */
function renderValues(values: readonly RubyExpression[], column: number): string {
  let text = '';
  const place: Place = at(column);
  values.forEach((value, position) => {
    const written = render(value, at(column, 1));
    const fitting = columnAfter(text, place) + 2 + written.length + 1 <= width;
    if (position > 0) text += fitting ? ', ' : `,\n${pad(column)}`;
    text += written;
  });
  return text;
}
