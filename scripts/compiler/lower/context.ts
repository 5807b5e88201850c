/** What lowering one lambda needs to know, handed from function to function; nothing is global. */

import type { LambdaKind } from '../../platform/lambda-kind.ts';
import type { Changes } from '../analysis/changes.ts';
import type { FunctionNode } from '../analysis/function-node.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/diagnostic-at.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { nil, type RubyExpression, type RubyStatement } from '../ruby/tree.ts';
import type { typescript } from '../typescript.ts';
import type { RecipeInput } from './calls/recipe-input.ts';
import type { Names } from './names.ts';
import type { PreludeName } from './prelude.ts';

export interface Lowering {
  readonly checker: typescript.TypeChecker;
  /** What the program changes in place. */
  readonly changes: Changes;
  readonly root: string;
  readonly diagnostics: Diagnostic[];
  readonly methods: MethodTable;
  /** Declarations whose comments are written already: what explains a constant is said once. */
  readonly explained: Set<object>;
}

/** The entries of the connector's `methods`: what lambdas call finds its name here, and is lowered later. */
export interface MethodTable {
  /**
   * The method's name for a function value, or undefined when it was not written in the connector's modules.
   *
   * @param wanted the name for a function that has none of its own
   */
  nameOf(value: unknown, wanted: string): string | undefined;
  /** The function's syntax tree. */
  nodeOf(value: unknown): FunctionNode | undefined;
  /** What the function uses from outside. */
  capturedBy(value: unknown): Readonly<Record<string, unknown>>;
  /** Adds a method that is written in Ruby, and gives its name. */
  prelude(name: PreludeName): string;
}

/** What is too long to be read where it is used: a local at the top of the lambda, with the comment of its declaration. */
export interface HoistedConstant {
  readonly statement: RubyStatement & { readonly kind: 'assign' };
  readonly comment: readonly string[];
}

export interface LambdaContext extends Lowering {
  readonly kind: LambdaKind;
  /** The function that becomes the lambda. */
  readonly node: FunctionNode;
  readonly names: Names;
  readonly captured: Readonly<Record<string, unknown>>;
  readonly input?: RecipeInput;
  /** Names that are not locals but stand for expressions: parameters of an inlined function, members taken out of one. */
  readonly inlined: Map<typescript.Symbol, RubyExpression>;
  /** Functions whose expression is being written in place of a call: one that is called again has no end. */
  readonly inlining: readonly FunctionNode[];
  /** Long lists and objects from outside, which become locals at the top of the lambda; undefined where they cannot. */
  readonly constants: Map<object, HoistedConstant> | undefined;
  /** Where `return` cannot leave the function: inside `while`, or a block of `for…of`. */
  readonly insideLoop: boolean;
  /** Whether anybody looks at what the function gives. */
  readonly givesValue: boolean;
  /** Whether the function is a test, of whose result only the truth counts. */
  readonly isTest: boolean;
}

/** Records a problem at a node; the expression given back only fills its place, since nothing is written after an error. */
export function reject(context: Lowering, node: typescript.Node, problem: Problem): RubyExpression {
  context.diagnostics.push(diagnosticAt(node.getSourceFile(), node.getStart(), problem, context.root));
  return nil;
}
