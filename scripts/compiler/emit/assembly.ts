import type { FunctionNode } from '../analysis/function-node.ts';
import type { SourceMap } from '../analysis/source-of.ts';
import type { Evaluated } from '../evaluate/evaluate.ts';
import type { Lowering } from '../lower/context.ts';
import type { Methods } from './methods.ts';
import type { SharedSample } from './samples.ts';

/** What writing a definition needs besides the definition. */
export interface Assembly {
  readonly lowering: Lowering;
  readonly evaluated: Evaluated;
  readonly nodes: ReadonlyMap<string, FunctionNode>;
  readonly methods: Methods;
  /** Where in the source a part of the definition stands. */
  readonly sourceOf: SourceMap;
  /** What several steps show, by identity. */
  readonly samples: ReadonlyMap<unknown, SharedSample>;
}
