/** Calls, one after the other. */

import { bare, callOperator, flat, flatArguments, precedence } from '../ruby/flat.ts';
import type { RubyBlock, RubyCall, RubyExpression } from '../ruby/tree.ts';
import { at, columnAfter, fits, hangOf, isNarrow, type Place, pad } from './layout.ts';
import { render, renderEntries, renderList, renderOperand } from './print.ts';
import { renderParameters } from './print-parameters.ts';
import { renderBody } from './print-statements.ts';

type Link = RubyCall | (RubyExpression & { kind: 'index' });

/** How the calls of a chain stand: in a row, with a line for each but the first, or with a line for each. */
type Arrangement = 'row' | 'lines' | 'all lines';

/** `get(path).` and each further call on a line of its own; a single call breaks inside instead, if that is enough. */
export function renderChain(node: Link, place: Place): string {
  const links: Link[] = [];
  let base: RubyExpression = node;
  while ((base.kind === 'call' || base.kind === 'index') && base.receiver) {
    links.unshift(base);
    base = base.receiver;
  }
  const start = base;
  const calls = links.filter((link) => link.kind === 'call').length + (isLink(start) ? 1 : 0);
  const row = renderLinks(start, links, place, 'row');
  const readsWell = calls < 2 || (calls === 2 && !isLink(start) && endsInBlock(row));
  if (readsWell && isNarrow(row, place)) return row;
  const lines = renderLinks(start, links, place, 'lines');
  return isNarrow(lines, place) && !splitByBlock.test(lines) ? lines : renderLinks(start, links, place, 'all lines');
}

/** Whether the start is a call of its own, such as `get(path)`; `workato` only gives the name to what follows. */
function isLink(start: RubyExpression): boolean {
  return start.kind === 'call' && (start.args.length > 0 || start.block !== undefined);
}

/** Whether only the last call takes several lines: `list.select { … }.each do … end` reads best unbroken. */
function endsInBlock(text: string): boolean {
  return /^[^\n]* (do|do \|[^|\n]*\|)\n/.test(text) && !splitByBlock.test(text);
}

/** A block that ends in the midst of the chain. */
const splitByBlock = /\n *end&?\.(?:\n|[a-z])/;

function renderLinks(start: RubyExpression, links: readonly Link[], place: Place, arrangement: Arrangement): string {
  const indent = place.column === place.indent ? place.indent + 2 : hangOf(place);
  const next = links[0];
  // In a row the name of the first call stays behind the brace of a literal: `{ … }.compact`.
  const name = arrangement === 'row' && next?.kind === 'call' ? next.name.length : 0;
  const first: Place = { ...place, trailing: trailingAfter(-1, links, place) + name };
  let text = start.kind === 'call' ? renderCall(start, first) : renderOperand(start, precedence.postfix, first);
  links.forEach((link, position) => {
    const trailing = trailingAfter(position, links, place);
    if (link.kind === 'index') {
      text += `[${render(link.index, { ...place, column: columnAfter(text, place) + 1, trailing: trailing + 1 })}]`;
      return;
    }
    const isOnOwnLine = arrangement === 'all lines' || (arrangement === 'lines' && (isLink(start) || position > 0));
    text += callOperator(link);
    if (isOnOwnLine) text += `\n${pad(indent)}${renderCall(link, at(indent, trailing))}`;
    else text += renderCall(link, { ...place, column: columnAfter(text, place), trailing });
  });
  return text;
}

/** What must follow a link on its line: the indexes behind it, and then a dot, or what follows the chain. */
function trailingAfter(position: number, links: readonly Link[], place: Place): number {
  const next = links[position + 1];
  if (!next) return place.trailing;
  if (next.kind === 'call') return 1;
  return (flat(next.index)?.length ?? 0) + 2 + trailingAfter(position + 1, links, place);
}

/** `name(args) { block }`, without the receiver. */
function renderCall(node: RubyCall, place: Place): string {
  const text = node.name + renderArguments(node, place);
  return node.block ? `${text} ${renderBlock(node.block, text, place)}` : text;
}

function renderArguments({ name, args, block }: RubyCall, place: Place): string {
  const behind: Place = { ...place, column: place.column + name.length };
  const oneLine = flatArguments(args);
  if (oneLine !== undefined && fits(oneLine, block ? { ...behind, trailing: 3 } : behind)) return oneLine;
  const [only, ...others] = args;
  if (!only) return '';
  if (others.length === 0 && bare(only)) {
    return `(\n${renderEntries(only.entries, place.indent + 2)}\n${pad(place.indent)})`;
  }
  if (others.length === 0 && (only.kind === 'hash' || only.kind === 'array' || opensWithBraces(only))) {
    return `(${render(only, { ...behind, column: behind.column + 1, trailing: place.trailing + 1 })})`;
  }
  return renderList('(', args, ')', place);
}

/** `{ … }.compact`: the braces can stand behind the parenthesis. */
function opensWithBraces(node: RubyExpression): boolean {
  return node.kind === 'call' && node.args.length === 0 && !node.block && node.receiver?.kind === 'hash';
}

function renderBlock(block: RubyBlock, before: string, place: Place): string {
  const column = columnAfter(before, place) + 1;
  const oneLine = flat({ kind: 'call', name: '', args: [], block })?.trim();
  if (oneLine !== undefined && fits(oneLine, { ...place, column })) return oneLine;
  const body = renderBody(block.body, place.indent + 2);
  const parameters = renderParameters(block.parameters, { ...place, column: column + 'do'.length });
  return `do${parameters}\n${body}${pad(place.indent)}end`;
}
