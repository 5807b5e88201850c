/**
 * Verify: the last pass looks at the text alone, independent of what the compiler believes: it parses as Ruby, and holds nothing
 * beyond the classic dialect.
 */

import { permittedConstants, permittedMethods, permittedOperators } from '../../platform/permitted-methods.ts';
import { defects } from '../diagnostics/defects.ts';
import { type Diagnostic, ofFile } from '../diagnostics/diagnostic.ts';
import type { Problem } from '../diagnostics/problem.ts';
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
  const placeOf = (offset: number): string => {
    const line = bytes.subarray(0, offset).toString().split('\n').length;
    return `In the Ruby of line ${line}: ${ruby.split('\n')[line - 1]?.trim() ?? ''}`;
  };
  if (result.errors.length > 0) {
    return result.errors.map(({ message, location }) =>
      ofFile(file, defects.invalidRuby(message, placeOf(location.startOffset))),
    );
  }

  const problems: Diagnostic[] = [];
  const visit = (node: SyntaxNode): void => {
    const refusal = refuse(node, () => placeOf(node.location.startOffset));
    if (refusal) problems.push(ofFile(file, refusal));
    node.compactChildNodes().forEach(visit);
  };
  visit(result.value as unknown as SyntaxNode);
  return problems;
}

function refuse(node: SyntaxNode, place: () => string): Problem | undefined {
  const kind = node.constructor.name;
  const name = node.name ?? '';
  if (!permittedSyntax.has(kind)) return defects.syntaxOutsideDialect(kind.replace(/Node$/, ''), place());
  if (kind === 'CallNode' && !permittedMethods.has(name) && !permittedOperators.has(name)) {
    return defects.methodOutsideDialect(name, place());
  }
  const isConstant = kind === 'ConstantReadNode';
  return isConstant && !permittedConstants.has(name) ? defects.constantOutsideDialect(name, place()) : undefined;
}
