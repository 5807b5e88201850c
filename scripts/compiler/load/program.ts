/** Load: read the entry module and everything it imports, and let TypeScript check it against the allow-list. */
import path from 'node:path';
import { sdkFolder } from '../analysis/sdk-declaration.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { ts, type typescript } from '../typescript.ts';
import { encodingErrors } from './encoding.ts';
import { explainRootCauses } from './root-causes.ts';
import { beyondLimits } from './size-limits.ts';
import { suppressedErrors } from './suppressed-errors.ts';

/** A checked program: its own modules (not the SDK's types) and the checker that knows every type in them. */
export interface LoadedProgram {
  readonly entry: typescript.SourceFile;
  readonly modules: readonly typescript.SourceFile[];
  readonly checker: typescript.TypeChecker;
  /** The folder that file names in messages and comments are relative to. */
  readonly root: string;
  readonly diagnostics: readonly Diagnostic[];
}

const options: typescript.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noLib: true,
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noFallthroughCasesInSwitch: true,
  erasableSyntaxOnly: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
  paths: { workato: [path.join(sdkFolder, 'types/workato.d.ts')] },
};

/** The library's trees, parsed once for all programs of this process. */
const libraries = new Map<string, typescript.SourceFile | undefined>();

/**
 * @param entryFile path of the entry module
 * @param root the folder that names are relative to
 */
export function loadProgram(entryFile: string, root: string): LoadedProgram {
  const file = path.resolve(entryFile);
  const host = ts.createCompilerHost(options, true);
  const read = host.getSourceFile;
  host.getSourceFile = (name, ...rest) => {
    if (!name.startsWith(sdkFolder)) return read.call(host, name, ...rest);
    if (!libraries.has(name)) libraries.set(name, read.call(host, name, ...rest));
    return libraries.get(name);
  };
  const program = ts.createProgram([file, path.join(sdkFolder, 'core.d.ts')], options, host);
  const checker = program.getTypeChecker();
  const modules = program.getSourceFiles().filter((source) => !source.isDeclarationFile);
  const entry = program.getSourceFile(file);
  if (!entry) throw new Error(`${entryFile} cannot be read. Check the path.`);

  // Of text that does not parse, the types say nothing of use, and neither does what the parser meets after its first error.
  const syntax = modules.flatMap((source) => program.getSyntacticDiagnostics(source).slice(0, 1));
  const limits = syntax.length > 0 ? [] : modules.flatMap((source) => beyondLimits(source, root));
  if (limits.length > 0) return { entry, modules, checker, root, diagnostics: limits };
  const types = () => modules.flatMap((source) => program.getSemanticDiagnostics(source));
  const found = [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...(syntax.length > 0 ? syntax : types()),
  ];
  const names = modules.map(({ fileName }) => fileName);
  const diagnostics = [
    ...encodingErrors(names, root),
    ...explainRootCauses(found, checker, root),
    ...modules.flatMap((source) => suppressedErrors(source, root)),
  ];
  return { entry, modules, checker, root, diagnostics };
}
