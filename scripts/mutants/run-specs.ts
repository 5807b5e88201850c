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
  const report = await new Promise<string>((resolve, reject) => {
    const mocha = spawn(process.execPath, ['--import', 'tsx', ...mochaArguments], {
      cwd: folder,
      env: { RUNTIMES: 'wasm', ...process.env, CONNECTOR_RB: rubyFile },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    mocha.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    mocha.once('error', reject);
    mocha.once('close', () => resolve(output));
  });
  return verdictOf(report);
}

const mochaArguments = [
  'node_modules/mocha/bin/mocha.js',
  '--no-config',
  ...['--timeout', '60000', '--bail', '--reporter', 'json', 'spec/connector/**/*.spec.ts'],
];

interface Report {
  readonly stats: { readonly passes: number };
  readonly failures: readonly { readonly fullTitle: string }[];
}

function verdictOf(output: string): Verdict {
  const start = output.indexOf('{\n  "stats"');
  if (start < 0) throw new Error(`The connector's specs did not run:\n${output}`);
  const { stats, failures } = JSON.parse(output.slice(start)) as Report;
  const failed = failures[0]?.fullTitle;
  return { passed: stats.passes, ...(failed !== undefined && { failed }) };
}
