/**
 * The compiler: load → check → evaluate → validate → lower → print → verify. Each pass is a function from the result of
 * the one before; problems are collected, and nothing comes out after one.
 */
import path from 'node:path';
import { sharedParts } from '../platform/written-fields.ts';
import { findChanges } from './analysis/changes.ts';
import { exportedConnector } from './analysis/exported-connector.ts';
import { exportedSteps } from './analysis/exported-steps.ts';
import { sourceMap } from './analysis/source-of.ts';
import { type Diagnostic, sortDiagnostics } from './diagnostics/diagnostic.ts';
import { displayName } from './diagnostics/display-name.ts';
import { assembleConnector } from './emit/connector.ts';
import { assembleFunctions, exportFunctions, titleOf } from './emit/functions.ts';
import { createMethods, functionNodes } from './emit/methods.ts';
import { type Evaluated, evaluate } from './evaluate/evaluate.ts';
import { type LoadedProgram, loadProgram } from './load/program.ts';
import type { Lowering } from './lower/context.ts';
import { print } from './print/print.ts';
import type { RubyExpression } from './ruby/tree.ts';
import { validateConnector } from './validate/validate.ts';
import { verifyRuby } from './verify/verify.ts';

/** What compiling one module gave: Ruby, or problems. */
export interface Compiled {
  readonly ruby?: string;
  /** The evaluated definition, whose functions are the author's own: what the TypeScript runtime runs. */
  readonly definition?: object;
  readonly kind: 'connector' | 'functions';
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles an entry module: one that exports a connector as that connector, one that exports actions by themselves as
 * `{ title: …, actions: { … } }`, one that exports functions as `{ title: …, methods: { … } }` with an entry for each.
 *
 * @param entryFile the module
 * @param root the folder that file names in comments and messages are relative to
 */
export async function compile(entryFile: string, root: string = process.cwd()): Promise<Compiled> {
  try {
    return await compileModule(entryFile, root);
  } catch (problem) {
    return { kind: 'connector', diagnostics: [compilerDefect(displayName(path.resolve(entryFile), root), problem)] };
  }
}

async function compileModule(entryFile: string, root: string): Promise<Compiled> {
  const program = loadProgram(entryFile, root);
  const failed = (diagnostics: readonly Diagnostic[]): Compiled => ({
    kind: 'connector',
    diagnostics: sortDiagnostics(diagnostics),
  });
  if (program.diagnostics.length > 0) return failed(program.diagnostics);

  let evaluated: Evaluated;
  try {
    evaluated = await evaluate(program);
  } catch (problem) {
    return failed([definitionFailed(program, problem)]);
  }

  const connector = exportedConnector(evaluated.exports);
  const steps = connector ? undefined : exportedSteps(evaluated.exports, program.entry.fileName);
  const definition = connector ?? (steps && { title: titleOf(program.entry.fileName), ...steps });
  if (definition) {
    const invalid = validateConnector(steps ? { ...restOfConnector, ...definition } : definition, program);
    if (invalid.length > 0) return failed(invalid);
  }

  const diagnostics: Diagnostic[] = [];
  const tree = assemble(program, evaluated, definition, diagnostics);
  if (diagnostics.length > 0) return failed(diagnostics);

  const ruby = print(tree);
  const unverified = await verifyRuby(ruby, displayName(program.entry.fileName, root));
  if (unverified.length > 0) return failed(unverified);
  return {
    ruby,
    kind: definition ? 'connector' : 'functions',
    definition: definition ?? evaluated.exports,
    diagnostics: [],
  };
}

/** What a connector has besides its actions and triggers, for those that are looked at by themselves. */
const restOfConnector = {
  connection: { fields: [], authorization: { type: 'custom_auth', apply: () => undefined } },
  test: () => ({}),
};

/** Lowers the definition, or the functions of a module without one. */
function assemble(
  program: LoadedProgram,
  evaluated: Evaluated,
  definition: object | undefined,
  diagnostics: Diagnostic[],
): RubyExpression {
  const methods = createMethods(program, evaluated);
  const changes = findChanges(program.modules, program.checker);
  const lowering: Lowering = { checker: program.checker, changes, root: program.root, diagnostics, methods };
  if (!definition) return assembleFunctions(program, evaluated, lowering, methods);
  if (!('connection' in definition)) exportFunctions(program, evaluated, lowering, methods);
  return assembleConnector(definition as Record<string, unknown>, {
    lowering,
    evaluated,
    nodes: functionNodes(program),
    methods,
    sourceOf: sourceMap(program),
    shared: sharedParts(definition as Record<string, unknown>),
  });
}

function definitionFailed(program: LoadedProgram, problem: unknown): Diagnostic {
  const message = problem instanceof Error ? problem.message : String(problem);
  return {
    id: 'definition-failed',
    file: displayName(program.entry.fileName, program.root),
    line: 1,
    column: 1,
    message: `The definition could not be made: ${message}`,
  };
}

/** What no program should cause: nothing is written then either, and other modules are compiled all the same. */
function compilerDefect(file: string, problem: unknown): Diagnostic {
  const said = problem instanceof Error ? problem.message : String(problem);
  const message =
    problem instanceof RangeError
      ? `An expression or block of this file is nested too deeply for the compiler ("${said}"). Write it in several statements.`
      : `This is a defect of the compiler, which stopped with "${said}". Write the last change in another way, and report it.`;
  return { id: 'compiler-defect', file, line: 1, column: 1, message };
}
