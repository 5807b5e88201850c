/** `npm run compile -- FILE.ts…`: any module of the subset → Ruby. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { optionProblem } from '../command-line/option-problem.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { type Compiled, compile, sourceText } from '../compiler/compile.ts';
import { type Diagnostic, formatDiagnostic } from '../compiler/diagnostics/diagnostic.ts';
import { hideSecrets } from '../redact/hide-secrets.ts';
import { writeWhole } from './write-file.ts';
import '../command-line/closed-pipe.ts';

const help = `Usage: npm run compile -- FILE.ts... [--out FILE.rb | --out DIR] [--json]

Compiles each module to Ruby: one that exports a connector as that connector, one that exports functions as
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

async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  if (values.help) {
    console.log(help);
    return 0;
  }
  if (positionals.length === 0) throw new UsageError('Name at least one module: npm run compile -- FILE.ts');
  const root = process.env.INIT_CWD ?? process.cwd();
  const targets = outputFiles(positionals, values.out, root);
  const reports: Report[] = [];
  for (const file of positionals) {
    reports.push(await compileOne(file, targets.get(file), root));
  }
  if (values.json) console.log(JSON.stringify({ files: reports }));
  else for (const report of reports) show(report, positionals.length > 1, root);
  return reports.every((report) => !report.diagnostics) ? 0 : 1;
}

function readArguments() {
  const options = {
    out: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (problem) {
    throw new UsageError(optionProblem(problem, Object.keys(options), 'npm run compile'));
  }
}

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
  if (!existsSync(entry) || !statSync(entry).isFile()) {
    const message = 'This file does not exist, or is not a file. Check the path.';
    return { file, diagnostics: [{ id: 'no-such-file', file, line: 1, column: 1, message }] };
  }
  if (!/\.[cm]?ts$/.test(entry)) {
    const message = 'This is not TypeScript. Name a module, which ends in .ts.';
    return { file, diagnostics: [{ id: 'not-a-module', file, line: 1, column: 1, message }] };
  }
  const compiled: Compiled = await compile(entry, root);
  if (compiled.ruby === undefined) return { file, diagnostics: compiled.diagnostics };
  if (output === undefined) return { file, ruby: compiled.ruby };
  const shown = path.relative(root, output) || output;
  try {
    await writeWhole(output, compiled.ruby, shown);
  } catch (problem) {
    const { message } = problem as Error;
    return { file, diagnostics: [{ id: 'not-writable', file, line: 1, column: 1, message }] };
  }
  return { file, output: shown };
}

function show(report: Report, several: boolean, root: string): void {
  if (report.diagnostics) {
    for (const diagnostic of report.diagnostics)
      console.error(hideSecrets(formatDiagnostic(diagnostic, sourceText(diagnostic, root))));
    console.error(`${hideSecrets(report.file)} was rejected. Nothing was written for it.`);
  } else if (report.output !== undefined) {
    console.error(`${report.file} -> ${report.output}`);
  } else if (report.ruby !== undefined) {
    process.stdout.write(several ? `# ${report.file}\n${report.ruby}` : report.ruby);
  }
}

process.exitCode = await main().catch((problem: unknown) => {
  console.error(hideSecrets(problem instanceof Error ? problem.message : String(problem)));
  return 2;
});
