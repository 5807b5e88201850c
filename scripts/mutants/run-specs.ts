import { spawn } from 'node:child_process';

/** What the connector's specs said of one Ruby file: how many passed, and the first that failed. */
export interface Verdict {
  readonly passed: number;
  readonly failed?: string;
}

/**
 * Runs the connector's specs on a Ruby file up to the first failure, in WebAssembly unless RUNTIMES says otherwise. Rejects
 * when the specs do not run at all; a file that does not even load fails the first spec.
 */
export async function runSpecs(rubyFile: string, folder: string): Promise<Verdict> {
  const report = await runMocha(rubyFile, folder);
  // A busy machine proves nothing; a fault that never ends takes too long twice.
  return verdictOf(isTimeOut(report) ? await runMocha(rubyFile, folder) : report);
}

async function runMocha(rubyFile: string, folder: string): Promise<Report> {
  const output = await new Promise<string>((resolve, reject) => {
    const mocha = spawn(process.execPath, ['--import', 'tsx', ...mochaArguments], {
      cwd: folder,
      env: { RUNTIMES: 'wasm', ...process.env, CONNECTOR_RB: rubyFile },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    mocha.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    mocha.once('error', reject);
    mocha.once('close', () => resolve(text));
  });
  return reportIn(output);
}

const mochaArguments = [
  'node_modules/mocha/bin/mocha.js',
  '--no-config',
  ...['--timeout', '60000', '--bail', '--reporter', 'json', 'spec/connector/**/*.spec.ts'],
];

interface Report {
  readonly stats: { readonly passes: number };
  readonly failures: readonly { readonly fullTitle: string; readonly err: { readonly message?: string } }[];
}

function reportIn(output: string): Report {
  const start = output.indexOf('{\n  "stats"');
  if (start < 0) throw new Error(`The connector's specs did not run:\n${output}`);
  return JSON.parse(output.slice(start)) as Report;
}

const isTimeOut = ({ failures }: Report): boolean => /^Timeout of /.test(failures[0]?.err.message ?? '');

function verdictOf({ stats, failures }: Report): Verdict {
  const failed = failures[0]?.fullTitle;
  return { passed: stats.passes, ...(failed !== undefined && { failed }) };
}
