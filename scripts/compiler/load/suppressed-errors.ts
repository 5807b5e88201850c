/** Comments such as `@ts-expect-error`, behind which a type says what is not so: its Ruby would mean something else. */
import type { Diagnostic } from '../diagnostics.ts';
import type { typescript } from './typescript.ts';

/** What TypeScript's parser notes about a file, though its types do not say so. */
interface Directives {
  readonly commentDirectives?: readonly { readonly range: typescript.TextRange }[];
  readonly checkJsDirective?: { readonly enabled: boolean; readonly pos: number };
}

/** @param file the file's name in messages */
export function suppressedErrors(source: typescript.SourceFile, file: string): Diagnostic[] {
  const { commentDirectives = [], checkJsDirective } = source as typescript.SourceFile & Directives;
  const unchecked = checkJsDirective?.enabled === false ? [checkJsDirective.pos] : [];
  return [...commentDirectives.map(({ range }) => range.pos), ...unchecked].map((position) => {
    const { line, character } = source.getLineAndCharacterOfPosition(position);
    return {
      id: 'no-suppressed-error',
      file,
      line: line + 1,
      column: character + 1,
      message:
        'This hides what TypeScript says, and the Ruby is written by the types. Take it out, and solve what it hides.',
    };
  });
}
