/** `npm run compile -- FILE.ts…`: any module of the subset → Ruby. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { command } from '../command-line/command.ts';
import { isFile } from '../command-line/is-file.ts';
import { UsageError } from '../command-line/problem.ts';
import type { Terminal } from '../command-line/terminal.ts';
import { NotWritten, writeWhole } from '../command-line/write-whole.ts';
import { withCodeFrame } from '../compiler/diagnostics/code-frame.ts';
import type { Diagnostic } from '../compiler/diagnostics/diagnostic.ts';

const help = `Usage: npm run compile -- FILE.ts... [--out FILE.rb | --out DIR] [--json]

Compiles each module to Ruby: one that exports a connector as that connector; one that exports actions by themselves as
{ title: ..., actions: { ... } }, with the lists that a connector shares written out; one that exports functions as
{ title: ..., methods: { ... } } with an entry for each.

  --out   where to write: a file for one module, a folder for several. Without it the Ruby goes to standard output.
  --json  one JSON object on standard output: {"files": [{"file", "output" | "ruby" | "diagnostics"}]}.

A module that is rejected does not stop the others; nothing is written for it. Exit code: 0, or 1 when one was rejected.`;

/** What came of one module, as --json shows it. */
interface Report {
  readonly file: string;
  readonly output?: string;
  readonly ruby?: string;
  readonly diagnostics?: readonly Diagnostic[];
}

export const run = command({
  name: 'npm run compile',
  help,
  takesOperands: true,
  options: { out: { type: 'string' }, json: { type: 'boolean' } },

  async run({ values, operands }, terminal) {
    if (operands.length === 0) throw new UsageError('Name at least one module: npm run compile -- FILE.ts');
    const { cwd } = terminal;
    const targets = outputFiles(operands, values.out, cwd);
    const reports: Report[] = [];
    for (const file of operands) reports.push(await compileOne(file, targets.get(file), cwd));
    if (values.json) terminal.json({ files: reports });
    else for (const report of reports) show(report, operands.length > 1, terminal);
    return reports.every((report) => !report.diagnostics) ? 0 : 1;
  },
});

/** Where each module's Ruby goes, if it goes to a file. */
function outputFiles(files: readonly string[], out: string | undefined, root: string): Map<string, string> {
  if (out === undefined) return new Map();
  const target = path.resolve(root, out);
  if (/\.[cm]?[jt]sx?$/.test(out))
    throw new UsageError(`--out ${out} is the name of a source file. Name a .rb file or a folder.`);
  if (files.length > 1 && out.endsWith('.rb') && !existsSync(target)) {
    throw new UsageError(`--out ${out} is the name of one Ruby file, and there are several modules. Name a folder.`);
  }
  const isFolder = files.length > 1 || /[\\/]$/.test(out) || (existsSync(target) && statSync(target).isDirectory());
  if (!isFolder) return new Map(files.map((file) => [file, target]));
  if (existsSync(target) && !statSync(target).isDirectory()) {
    throw new UsageError(`--out ${out} is a file, and there are several modules. Name a folder.`);
  }
  const outputs = new Map(
    files.map((file) => [file, path.join(target, `${path.basename(file).replace(/\.[cm]?ts$/, '')}.rb`)]),
  );
  const twice = [...outputs.values()].find((one, at, all) => all.indexOf(one) !== at);
  if (twice)
    throw new UsageError(`Two modules would both be written to ${path.basename(twice)}. Compile them one by one.`);
  return outputs;
}

async function compileOne(file: string, output: string | undefined, root: string): Promise<Report> {
  const entry = path.resolve(root, file);
  if (!isFile(entry)) {
    const message = 'This file does not exist, or is not a file. Check the path.';
    return { file, diagnostics: [{ id: 'no-such-file', file, line: 1, column: 1, message }] };
  }
  if (!/\.[cm]?ts$/.test(entry)) {
    const message = 'This is not TypeScript. Name a module, which ends in .ts.';
    return { file, diagnostics: [{ id: 'not-a-module', file, line: 1, column: 1, message }] };
  }
  // Only here, since it takes a second to load: a wrong command line is answered at once.
  const { compile } = await import('../compiler/compile.ts');
  const compiled = await compile(entry, root);
  if (compiled.ruby === undefined) return { file, diagnostics: compiled.diagnostics };
  if (output === undefined) return { file, ruby: compiled.ruby };
  const shown = path.relative(root, output) || output;
  try {
    writeWhole(output, compiled.ruby);
  } catch (problem) {
    if (!(problem instanceof NotWritten)) throw problem;
    const message = `${shown} cannot be written (${problem.reason}). Check its name, and that its folder can be written to.`;
    return { file, diagnostics: [{ id: 'not-writable', file, line: 1, column: 1, message }] };
  }
  return { file, output: shown };
}

function show(report: Report, several: boolean, { stdout, warn, cwd }: Terminal): void {
  if (report.diagnostics) {
    for (const diagnostic of report.diagnostics) warn(withCodeFrame(diagnostic, cwd));
    warn(`${report.file} was rejected. Nothing was written for it.`);
  } else if (report.output !== undefined) {
    warn(`${report.file} -> ${report.output}`);
  } else if (report.ruby !== undefined) {
    // Byte by byte: this is a result, and no text for a person.
    stdout.write(several ? `# ${report.file}\n${report.ruby}` : report.ruby);
  }
}
