/** Names of Ruby locals. */
import { snakeCase } from '../../platform/snake-case.ts';
import { ts, type typescript } from '../typescript.ts';

const keywords =
  'alias and begin break case class def defined do else elsif end ensure false for if in module next nil not or redo rescue retry return self super then true undef unless until when while yield __file__ __line__ __encoding__';

/** A local of one of these names would hide the SDK's function. */
const functions =
  'get post put patch delete head options headers params payload call error lookup account_property parse_json now today uuid puts rand sleep lambda proc loop raise workato encrypt decrypt parallel suspend blank null skip clear';

const reserved = new Set(`${keywords} ${functions}`.split(' '));

/** Also `_1`, which is a numbered parameter of a block. */
const isReserved = (name: string): boolean => reserved.has(name) || /^_[1-9]$/.test(name);

/** The locals of one lambda: each TypeScript binding has one Ruby name, and none hides another that is still in use. */
export interface Names {
  declare(symbol: typescript.Symbol, wanted: string, declaration: typescript.Node): string;
  /** A name for a value that has none in the source, in use within a node. */
  invent(wanted: string, within: typescript.Node): string;
  find(symbol: typescript.Symbol): string | undefined;
}

/**
 * @param lambda the function that becomes the lambda; code from elsewhere that is written in place of a call has names of
 *   its own, which must differ from all of these
 */
export function createNames(lambda: typescript.Node): Names {
  const names = new Map<typescript.Symbol, string>();
  const uses = new Map<string, Uses>();

  const claim = (wanted: string, scope: typescript.Node, isFree: (used: Uses) => boolean): string => {
    const base = localName(wanted);
    const free = (name: string) => {
      const used = uses.get(name);
      return !isReserved(name) && (!used || isFree(used));
    };
    let name = base;
    for (let count = 2; !free(name); count += 1) {
      name = isReserved(base) && count === 2 ? `${base}_value` : `${base}_${count}`;
    }
    const used = uses.get(name) ?? { scopes: new Set(), around: new Set() };
    uses.set(name, used);
    used.scopes.add(scope);
    for (const one of outwards(scope)) used.around.add(one);
    return name;
  };
  const isWithin = (node: typescript.Node, { scopes }: Uses): boolean => outwards(node).some((one) => scopes.has(one));

  return {
    declare: (symbol, wanted, declaration) => {
      const isForeign = !contains(lambda, declaration);
      const known = names.get(symbol);
      if (known !== undefined && !isForeign) return known;
      // What was declared in an inner scope has ended by the time that a later declaration of an outer one begins.
      const name = claim(wanted, scopeOf(declaration), (used) => !isForeign && !isWithin(declaration, used));
      names.set(symbol, name);
      return name;
    },
    invent: (wanted, within) => claim(wanted, within, (used) => !isWithin(within, used) && !used.around.has(within)),
    find: (symbol) => names.get(symbol),
  };
}

/** Where a name is in use: in these scopes, and so in part of all that stands around them. */
interface Uses {
  readonly scopes: Set<typescript.Node>;
  readonly around: Set<typescript.Node>;
}

/** The node, and all that it stands in. */
function outwards(node: typescript.Node): typescript.Node[] {
  const found: typescript.Node[] = [];
  for (let one = node; one; one = one.parent) found.push(one);
  return found;
}

/** A local starts with a small letter: a capital would make a constant of it. */
function localName(wanted: string): string {
  const name = snakeCase(wanted).replace(/[^a-z0-9_]/g, '');
  return /^[a-z_]/.test(name) ? name : `value_${name}`.replace(/_$/, '');
}

/** The block, function or loop that a declaration lives in. */
function scopeOf(declaration: typescript.Node): typescript.Node {
  let scope = declaration.parent;
  while (
    scope.parent &&
    !ts.isBlock(scope) &&
    !ts.isFunctionLike(scope) &&
    !ts.isForOfStatement(scope) &&
    !ts.isCaseBlock(scope)
  ) {
    scope = scope.parent;
  }
  // A function's body is the same scope as its parameters.
  return ts.isBlock(scope) && ts.isFunctionLike(scope.parent) ? scope.parent : scope;
}

function contains(scope: typescript.Node, node: typescript.Node): boolean {
  return scope.getSourceFile() === node.getSourceFile() && scope.pos <= node.pos && node.end <= scope.end;
}
