import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type typescript from 'typescript';

// By require: an import takes 0.4 s longer on Node 20.
export const ts = createRequire(import.meta.url)('typescript') as typeof typescript;
const root = fileURLToPath(new URL('../../', import.meta.url));

/** The two libraries under which connector code is read: its own, and the editor's or the root project's. */
export type Library = 'core.d.ts' | 'the full library';
export const libraries: readonly Library[] = ['core.d.ts', 'the full library'];

const optionsOf: Readonly<Record<Library, typescript.CompilerOptions>> = {
  'core.d.ts': readOptions('connector/tsconfig.json'),
  'the full library': { ...readOptions('tsconfig.json'), types: [] },
};

/** A compile error: what it says, from the outside in, and the source text that it stands at. */
export interface CompileError {
  readonly file: string;
  readonly line: number;
  /** The rest of the line, from the error on. */
  readonly at: string;
  readonly message: readonly string[];
}

/**
 * Checks modules with TypeScript as the project does.
 *
 * @param modules name in this folder → text; a module without text is read from its file
 */
export function checkTypes(modules: Readonly<Record<string, string | undefined>>, library: Library): CompileError[] {
  const texts = new Map(
    Object.entries(modules).map(([name, text]) => [fileURLToPath(new URL(name, import.meta.url)), text]),
  );
  const options = optionsOf[library];
  const host = ts.createCompilerHost(options, true);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.getSourceFile = (file, ...rest) => {
    const text = texts.get(file);
    return text === undefined
      ? parsedOnce(file, () => getSourceFile(file, ...rest))
      : ts.createSourceFile(file, text, rest[0]);
  };
  const core = library === 'core.d.ts' ? [path.join(root, 'scripts/sdk/core.d.ts')] : [];
  const program = ts.createProgram([...core, ...texts.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(describeError);
}

/** Declarations are parsed once for all programs of this process. */
const declarations = new Map<string, typescript.SourceFile | undefined>();
function parsedOnce(file: string, parse: () => typescript.SourceFile | undefined): typescript.SourceFile | undefined {
  if (!file.endsWith('.d.ts')) return parse();
  if (!declarations.has(file)) declarations.set(file, parse());
  return declarations.get(file);
}

function describeError({ file, start = 0, messageText }: typescript.Diagnostic): CompileError {
  const message = ts
    .flattenDiagnosticMessageText(messageText, '\n')
    .split('\n')
    .map((line) => line.trim());
  if (!file) return { file: '', line: 0, at: '', message };
  const { line } = file.getLineAndCharacterOfPosition(start);
  const at = file.text.slice(start).split('\n')[0] ?? '';
  return { file: path.basename(file.fileName), line: line + 1, at, message };
}

function readOptions(config: string): typescript.CompilerOptions {
  const file = path.join(root, config);
  const { config: json } = ts.readConfigFile(file, ts.sys.readFile);
  return ts.parseJsonConfigFileContent(json, ts.sys, path.dirname(file)).options;
}
