/**
 * Cells: which lists and objects of a program may be one and the same. All names and expressions that a value may go
 * through share one cell (union-find, as in Steensgaard's points-to analysis), so that finding out takes about as long as
 * reading the program once, however many ways there are through it.
 */

import type { FunctionNode } from './function-node.ts';

/** What may be one and the same list, object or function. */
export interface Cell {
  joined?: Cell;
  inside?: Inside;
  /** The functions among the values. */
  functions?: FunctionNode[];
}

/** What lies in a list or an object. A copy is another cell with the same inside. */
export interface Inside {
  joined?: Inside;
  /** Members by name; empty once any may be meant. */
  readonly members: Map<string, Cell>;
  /** Items of a list, or all members of an object of which one was taken by a computed name. */
  items?: Cell;
  /** The parameters of a function, by position, and what it gives. */
  readonly parts: Map<number | 'result', Cell>;
}

export const newCell = (): Cell => ({});

/** The cell that stands for all that it was joined with. */
export function rootOf(cell: Cell): Cell {
  let root = cell;
  while (root.joined) root = root.joined;
  for (let one = cell; one.joined; ) {
    const next: Cell = one.joined;
    one.joined = root;
    one = next;
  }
  return root;
}

export function insideOf(cell: Cell): Inside {
  const root = rootOf(cell);
  root.inside ??= { members: new Map(), parts: new Map() };
  let inside = root.inside;
  while (inside.joined) inside = inside.joined;
  root.inside = inside;
  return inside;
}

/** The inside, if anybody has looked into it. */
export function knownInside(cell: Cell): Inside | undefined {
  return rootOf(cell).inside && insideOf(cell);
}

/** The items of a list; all members of an object. */
export function itemsOf(cell: Cell): Cell {
  const inside = insideOf(cell);
  const items = inside.items ?? newCell();
  inside.items = items;
  const members = [...inside.members.values()];
  inside.members.clear();
  for (const member of members) join(items, member);
  return items;
}

/** The member of an object. */
export function memberOf(cell: Cell, name: string): Cell {
  const { items, members } = insideOf(cell);
  return items ?? got(members, name);
}

/** A parameter of a function, or what it gives. */
export function partOf(cell: Cell, part: number | 'result'): Cell {
  return got(insideOf(cell).parts, part);
}

function got<Key>(map: Map<Key, Cell>, key: Key): Cell {
  const known = map.get(key);
  if (known) return known;
  const made = newCell();
  map.set(key, made);
  return made;
}

/** Makes the two one: their values may be the same. */
export function join(first: Cell, second: Cell): void {
  const pairs: [Cell, Cell][] = [[first, second]];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const [one, other] = [rootOf(pair[0]), rootOf(pair[1])];
    if (one === other) continue;
    other.joined = one;
    if (other.functions) one.functions = [...(one.functions ?? []), ...other.functions];
    if (!other.inside) continue;
    if (one.inside) pairs.push(...joinInsides(insideOf(one), other.inside));
    else one.inside = other.inside;
  }
}

/** Makes a copy of an object or list share what lies in it. */
export function shareInside(copy: Cell, original: Cell): void {
  const one = insideOf(copy);
  const other = insideOf(original);
  for (const [first, second] of joinInsides(one, other)) join(first, second);
}

/** The cells that have to be joined too. */
function joinInsides(first: Inside, second: Inside): [Cell, Cell][] {
  const [one, other] = [first, second].map((inside) => {
    let root = inside;
    while (root.joined) root = root.joined;
    return root;
  }) as [Inside, Inside];
  if (one === other) return [];
  other.joined = one;
  const pairs: [Cell, Cell][] = [];
  const items = one.items ?? other.items;
  if (items) {
    for (const cell of [one.items, other.items, ...one.members.values(), ...other.members.values()]) {
      if (cell) pairs.push([items, cell]);
    }
    one.items = items;
    one.members.clear();
  } else {
    for (const [name, cell] of other.members) pairs.push([got(one.members, name), cell]);
  }
  for (const [part, cell] of other.parts) pairs.push([got(one.parts, part), cell]);
  return pairs;
}
