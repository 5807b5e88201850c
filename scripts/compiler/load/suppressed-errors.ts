/** Comments such as `@ts-expect-error`, behind which a type says what is not so: its Ruby would mean something else. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/diagnostic-at.ts';
import { typeProblems } from '../diagnostics/types.ts';
import type { typescript } from '../typescript.ts';

/** What TypeScript's parser notes about a file, though its types do not say so. */
interface Directives {
  readonly commentDirectives?: readonly { readonly range: typescript.TextRange }[];
  readonly checkJsDirective?: { readonly enabled: boolean; readonly pos: number };
}

export function suppressedErrors(source: typescript.SourceFile, root: string): Diagnostic[] {
  const { commentDirectives = [], checkJsDirective } = source as typescript.SourceFile & Directives;
  const unchecked = checkJsDirective?.enabled === false ? [checkJsDirective.pos] : [];
  const positions = [...commentDirectives.map(({ range }) => range.pos), ...unchecked];
  return positions.map((position) => diagnosticAt(source, position, typeProblems.suppressed, root));
}
