/**
 * The compiler: load → evaluate → validate → lower → emit → print → verify, a folder for each. Each pass is a function from
 * the result of the one before; problems are collected, and nothing comes out after one.
 */
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { exportedConnector } from './analysis/exported-connector.ts';
import { exportedSteps } from './analysis/exported-steps.ts';
import { defects } from './diagnostics/defects.ts';
import { definitionProblems } from './diagnostics/definition.ts';
import { type Diagnostic, ofFile, sortDiagnostics } from './diagnostics/diagnostic.ts';
import { displayName } from './diagnostics/display-name.ts';
import { fileProblems } from './diagnostics/files.ts';
import { emit } from './emit/emit.ts';
import { titleOf } from './emit/functions.ts';
import { type Evaluated, evaluate } from './evaluate/evaluate.ts';
import { loadProgram } from './load/program.ts';
import { print } from './print/print.ts';
import { validateConnector } from './validate/validate.ts';
import { verifyRuby } from './verify/verify.ts';

/** What compiling one module gave: Ruby, or problems. */
export type Compiled = Written | Rejected;

interface Written {
  readonly ruby: string;
  /** The evaluated definition, whose functions are the author's own: what the TypeScript runtime runs. */
  readonly definition: object;
  readonly kind: 'connector' | 'functions';
  readonly diagnostics: readonly [];
}

interface Rejected {
  readonly ruby?: undefined;
  readonly definition?: undefined;
  readonly kind?: undefined;
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
  // A link has two names, and TypeScript and the bundler would take the one and the other.
  const entry = realPath(entryFile);
  const folder = realPath(root);
  const shown = displayName(entry, folder);
  if (path.sep === '/' && entry.includes('\\')) return rejected([ofFile(shown, fileProblems.backslash)]);
  try {
    return await compileModule(entry, folder);
  } catch (problem) {
    // Nothing is written then either, and other modules are compiled all the same.
    const said = problem instanceof Error ? problem.message : String(problem);
    const defect = problem instanceof RangeError ? defects.tooDeep(said) : defects.stopped(said);
    return rejected([ofFile(shown, defect)]);
  }
}

function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return path.resolve(file);
  }
}

async function compileModule(entryFile: string, root: string): Promise<Compiled> {
  const program = loadProgram(entryFile, root);
  if (program.diagnostics.length > 0) return rejected(program.diagnostics);

  const file = displayName(program.entry.fileName, root);
  let evaluated: Evaluated;
  try {
    evaluated = await evaluate(program);
  } catch (problem) {
    const said = problem instanceof Error ? problem.message : String(problem);
    return rejected([ofFile(file, definitionProblems.failed(said))]);
  }

  const connector = exportedConnector(evaluated.exports);
  const steps = connector ? undefined : exportedSteps(evaluated.exports, program.entry.fileName);
  const definition = connector ?? (steps && { title: titleOf(program.entry.fileName), ...steps });
  if (definition) {
    const invalid = validateConnector(steps ? { ...restOfConnector, ...definition } : definition, program);
    if (invalid.length > 0) return rejected(invalid);
  }

  // Each function is lowered where it is written into the whole.
  const { tree, diagnostics } = emit(program, evaluated, definition);
  if (diagnostics.length > 0) return rejected(diagnostics);

  const ruby = print(tree);
  const unverified = await verifyRuby(ruby, file);
  if (unverified.length > 0) return rejected(unverified);
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

const rejected = (diagnostics: readonly Diagnostic[]): Rejected => ({ diagnostics: sortDiagnostics(diagnostics) });
