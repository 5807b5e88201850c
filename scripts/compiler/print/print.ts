/** The Ruby tree as text: two spaces, at most 120 columns, one line wherever one line is enough. */

import {
  entryKey,
  flat,
  operand as flatOperand,
  minusSigns,
  precedence,
  precedenceOf,
  wordsOf,
  writeAtom,
} from '../ruby/flat.ts';
import type { RubyEntry, RubyExpression } from '../ruby/tree.ts';
import { at, columnAfter, fits, hangOf, isNarrow, type Place, pad, width } from './layout.ts';
import { remembered } from './memory.ts';
import { renderChain } from './print-chain.ts';
import { wrapComment } from './print-comment.ts';
import { renderParameters } from './print-parameters.ts';
import { renderLongPattern } from './print-pattern.ts';
import { renderBody } from './print-statements.ts';
import { splitLiteral } from './split-literal.ts';

/** The whole file: one expression. */
export function print(node: RubyExpression): string {
  return `${render(node, at(0))}\n`;
}

/** An expression, from the place on. */
export function render(node: RubyExpression, place: Place): string {
  const oneLine = flat(node);
  if (oneLine !== undefined && fits(oneLine, place)) return oneLine;
  return remembered(node, place, () => renderLong(node, place));
}

function renderLong(node: RubyExpression, place: Place): string {
  const text = renderLines(node, place);
  const indented = place.indent + 2;
  if (place.hang !== undefined || place.column <= indented || isNarrow(text, place)) return text;
  // Far to the right there is no room for the rest: it begins at the indentation.
  const hanging = renderLines(node, { ...place, hang: indented });
  return isNarrow(hanging, place) ? hanging : text;
}

function renderLines(node: RubyExpression, place: Place): string {
  switch (node.kind) {
    case 'string':
    case 'interpolation':
      return splitLiteral(node, place).join(` \\\n${pad(hangOf(place))}`);
    case 'regexp':
      return renderLongPattern(node, place);
    case 'array':
      return renderWords(node.items, place) ?? renderList('[', node.items, ']', place);
    case 'hash':
      return `{\n${renderEntries(node.entries, place.indent + 2)}\n${pad(place.indent)}}`;
    case 'call':
    case 'index':
      return renderChain(node, place);
    case 'binary':
      return renderBinary(node, place);
    case 'ternary':
      return renderChoice(node, place);
    case 'range': {
      const from = renderOperand(node.from, precedence.range, place);
      const dots = node.exclusive ? '...' : '..';
      const column = columnAfter(from, place) + dots.length;
      return from + dots + renderOperand(node.to, precedence.range, { ...place, column });
    }
    case 'not':
      return renderPrefix(['!', ''], node.operand, place);
    case 'negative':
      return renderPrefix(minusSigns(node.operand), node.operand, place);
    case 'lambda': {
      const body = renderBody(node.body, place.indent + 2);
      const parameters = renderParameters(node.parameters, { ...place, column: place.column + 'lambda do'.length });
      return `lambda do${parameters}\n${body}${pad(place.indent)}end`;
    }
    case 'verbatim':
      return node.lines
        .map((line, number) => (number === 0 || line === '' ? line : pad(place.indent) + line))
        .join('\n');
    default:
      return writeAtom(node);
  }
}

/** The expression as an operand: in parentheses where it binds more loosely than `least`. */
export function renderOperand(node: RubyExpression, least: number, place: Place): string {
  if (precedenceOf(node) >= least) return render(node, place);
  return `(${render(node, { ...place, column: place.column + 1, trailing: place.trailing + 1 })})`;
}

function renderPrefix([before, after]: readonly [string, string], operand: RubyExpression, place: Place): string {
  const inner: Place = { ...place, column: place.column + before.length, trailing: place.trailing + after.length };
  return before + renderOperand(operand, precedence.unary, inner) + after;
}

function renderBinary(node: RubyExpression & { kind: 'binary' }, place: Place): string {
  const own = precedence[node.operator];
  const isComparison = own === precedence['=='] || own === precedence['<'];
  const isLogical = node.operator === '||' || node.operator === '&&';
  const left = renderOperand(node.left, isComparison ? own + 1 : own, { ...place, trailing: node.operator.length + 1 });
  const least = isLogical ? own : own + 1;
  const behind: Place = { ...place, column: columnAfter(left, place) + node.operator.length + 2 };
  const oneLine = flatOperand(node.right, least);
  if (oneLine !== undefined && fits(oneLine, behind)) return `${left} ${node.operator} ${oneLine}`;
  const opening = isLogical ? undefined : renderOpening(node.right, behind);
  if (opening !== undefined) return `${left} ${node.operator} ${opening}`;
  const hang = hangOf(place);
  const next: Place = {
    indent: node.right.kind === 'call' ? hang : place.indent,
    column: hang,
    trailing: place.trailing,
  };
  return `${left} ${node.operator}\n${pad(hang)}${renderOperand(node.right, least, next)}`;
}

/** What takes several lines anyway, and begins well behind an operator: a list, an object, a call; not a row of calls. */
function renderOpening(node: RubyExpression, place: Place): string | undefined {
  const isList = node.kind === 'array' || node.kind === 'hash';
  // A call that cannot be on one line has a block of statements, for which there is more room below.
  if (!isList && !(node.kind === 'call' && flat(node) !== undefined)) return undefined;
  const text = render(node, place);
  const [first = ''] = text.split('\n', 1);
  const opens = /^(\{|\[|[a-z_]+[(.])/.test(text) && !first.endsWith('.');
  return opens && place.column + first.length <= width ? text : undefined;
}

/** A conditional that takes several lines is an `if` with a value. */
function renderChoice(node: RubyExpression & { kind: 'ternary' }, place: Place, word: 'if' | 'elsif' = 'if'): string {
  const hang = hangOf(place);
  const start = pad(hang);
  const inner = at(hang + 2);
  const test = render(node.test, { ...at(hang), column: place.column + word.length + 1 });
  const yes = pad(inner.indent) + render(node.yes, inner);
  const head = `${word} ${test}\n${yes}\n`;
  const after: Place = { ...place, column: hang };
  if (node.no.kind === 'nil') return `${head}${start}end`;
  if (node.no.kind === 'ternary') return `${head}${start}${renderChoice(node.no, after, 'elsif')}`;
  return `${head}${start}else\n${pad(inner.indent)}${render(node.no, inner)}\n${start}end`;
}

/** `%w[…]`, with as many words on a line as fit. */
function renderWords(items: readonly RubyExpression[], place: Place): string | undefined {
  const words = wordsOf(items);
  const indent = place.indent + 2;
  const lines = words?.reduce<string[]>(([last, ...before], word) => {
    if (last === undefined) return [word];
    const longer = `${last} ${word}`;
    return indent + longer.length <= width ? [longer, ...before] : [word, last, ...before];
  }, []);
  return (
    lines &&
    `%w[\n${lines
      .reverse()
      .map((line) => pad(indent) + line)
      .join('\n')}\n${pad(place.indent)}]`
  );
}

export function renderList(open: string, items: readonly RubyExpression[], close: string, place: Place): string {
  const inner = place.indent + 2;
  const lines = items.map((item) => pad(inner) + render(item, at(inner, 1)));
  return `${open}\n${lines.join(',\n')}\n${pad(place.indent)}${close}`;
}

export function renderEntries(entries: readonly RubyEntry[], indent: number): string {
  return entries
    .map((entry, position) => {
      const key = renderKey(entry, indent);
      const comment = entry.comment ? [wrapComment(entry.comment, indent)] : [];
      const behind: Place = { indent, column: columnAfter(key, at(indent)) + 1, trailing: 1 };
      // A conditional of several lines would hang far to the right behind a long key.
      const isBelow = entry.value.kind === 'ternary' && key.length > 24 && !fits(flat(entry.value) ?? '\n', behind);
      const inner = indent + 2;
      const value = isBelow ? `\n${pad(inner)}${render(entry.value, at(inner, 1))}` : ` ${render(entry.value, behind)}`;
      const lines = pad(indent) + (entry.value.kind === 'verbatim' ? value.trimStart() : key + value);
      return [...(entry.spaced && position > 0 ? [''] : []), ...comment, lines].join('\n');
    })
    .join(',\n');
}

/** A key that is made by a block, or too long for the line, takes several. */
function renderKey(entry: RubyEntry, indent: number): string {
  if (entry.key.kind === 'symbol') return entryKey(entry);
  return `${render(entry.key, at(indent, ' => {'.length))} =>`;
}
