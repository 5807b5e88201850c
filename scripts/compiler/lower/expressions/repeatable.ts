/** Whether an expression may be written twice: it has no effect, and is short enough to read twice. */
import { glances } from '../../builtins/builtins.ts';
import type { RubyExpression } from '../../ruby/tree.ts';

/** How members of data are read. */
const reads: ReadonlySet<string> = new Set(['dig', 'presence']);

export function isSimple(node: RubyExpression): boolean {
  switch (node.kind) {
    case 'local':
    case 'string':
    case 'number':
    case 'boolean':
    case 'nil':
    case 'symbol':
      return true;
    case 'index':
      return isSimple(node.receiver) && isSimple(node.index);
    case 'binary':
      return isSimple(node.left) && isSimple(node.right);
    case 'call':
      return (
        !node.block &&
        (glances.has(node.name) || reads.has(node.name)) &&
        node.receiver !== undefined &&
        isSimple(node.receiver) &&
        node.args.every(isSimple)
      );
    default:
      return false;
  }
}
