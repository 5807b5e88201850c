/** Whether an expression may be written twice: it has no effect, and is short enough to read twice. */
import type { RubyExpression } from '../../ruby/tree.ts';

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
        /^(length|presence|dig|to_s|first|last)$/.test(node.name) &&
        node.receiver !== undefined &&
        isSimple(node.receiver) &&
        node.args.every(isSimple)
      );
    default:
      return false;
  }
}
