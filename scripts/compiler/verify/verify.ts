/**
 * The last pass looks at the text alone, independent of what the compiler believes: it parses as Ruby, and holds nothing
 * beyond the classic dialect.
 */

import { permittedConstants, permittedMethods, permittedOperators } from '../../platform/permitted-methods.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { parseRuby } from './prism.ts';

/** Syntax that both regimes of Workato accept (seen in connectors that passed the older editor's check). */
const permittedSyntax = new Set(
  `
  Program Statements Hash Assoc Symbol String InterpolatedString EmbeddedStatements Array Call Block BlockParameters
  Parameters RequiredParameter OptionalParameter MultiTarget Arguments KeywordHash LocalVariableRead LocalVariableWrite
  LocalVariableOrWrite IndexOrWrite Case When If Unless Else While Next And Or Parentheses Integer Float Nil True False RegularExpression Range ConstantRead
  `
    .trim()
    .split(/\s+/)
    .map((name) => `${name}Node`),
);

interface SyntaxNode {
  readonly location: { readonly startOffset: number };
  readonly name?: string;
  compactChildNodes(): SyntaxNode[];
}

/**
 * @param ruby the whole text
 * @param file the module that it was compiled from, for messages
 */
export async function verifyRuby(ruby: string, file: string): Promise<Diagnostic[]> {
  const result = await parseRuby(ruby);
  const bytes = Buffer.from(ruby);
  const problem = (id: string, offset: number, message: string): Diagnostic => {
    const line = bytes.subarray(0, offset).toString().split('\n').length;
    const text = ruby.split('\n')[line - 1]?.trim() ?? '';
    return { id, file, line: 1, column: 1, message: `${message} In the Ruby of line ${line}: ${text}` };
  };
  if (result.errors.length > 0) {
    return result.errors.map((error) =>
      problem(
        'invalid-ruby',
        error.location.startOffset,
        `This is a defect of the compiler: Ruby says "${error.message}".`,
      ),
    );
  }

  const problems: Diagnostic[] = [];
  const visit = (node: SyntaxNode): void => {
    const refusal = refuse(node);
    if (refusal) problems.push(problem('outside-dialect', node.location.startOffset, refusal));
    node.compactChildNodes().forEach(visit);
  };
  visit(result.value as unknown as SyntaxNode);
  return problems;
}

function refuse(node: SyntaxNode): string | undefined {
  const kind = node.constructor.name;
  const name = node.name ?? '';
  if (!permittedSyntax.has(kind)) return `${kind.replace(/Node$/, '')} is not in the classic dialect of Workato.`;
  if (kind === 'CallNode' && !permittedMethods.has(name) && !permittedOperators.has(name)) {
    return `The method '${name}' is not in the list that Workato's older editors enforce.`;
  }
  if (kind === 'ConstantReadNode' && !permittedConstants.has(name)) return `The constant '${name}' is not permitted.`;
  return undefined;
}
