/** What the explanations of TypeScript's errors take and give. */
import type { Problem } from '../diagnostics/problem.ts';
import type { typescript } from '../typescript.ts';

/** One of TypeScript's errors, and what is known of its place. */
export interface Found {
  readonly code: number;
  readonly message: string;
  readonly node: typescript.Node | undefined;
  readonly checker: typescript.TypeChecker;
}

export interface Explained extends Problem {
  /** A better place than TypeScript's. */
  readonly node?: typescript.Node | undefined;
}

export type Explain = (found: Found) => Explained | undefined;
