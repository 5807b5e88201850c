/** `npm run conformance`: the behaviours once more, on the official gem beside the two runtimes that need no Ruby. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gemAvailability, installationAdvice } from '../runtimes/gem/availability.ts';
import { projectRoot } from './project.ts';

const help = `Usage: npm run conformance [-- MOCHA-OPTIONS]

Runs every spec that has a body for several runtimes on three of them: the TypeScript itself, the compiled Ruby in
WebAssembly, and the compiled Ruby under the official gem workato-connector-sdk. What one gives, all must give.
Needs Ruby and the gem; says how to install them where they are missing. Other options go to mocha, such as --grep get_user.`;

/** The specs that read the environment variable RUNTIMES, and those that compare with the gem of their own accord. */
const specs = [
  'spec/{connector,runtimes,service-account}/**/*.spec.ts',
  'spec/compiler/cases.spec.ts',
  'spec/compiler/inputs.spec.ts',
  'spec/compiler/random-expressions.spec.ts',
  'spec/docs/follow-the-guide.spec.ts',
  'spec/commands/exec.spec.ts',
];

async function main(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    strict: false,
    options: { help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const gem = await gemAvailability();
  if (!gem.available) {
    console.error(installationAdvice(gem));
    return 1;
  }
  console.log(`workato-connector-sdk ${gem.gem} on Ruby ${gem.ruby}`);
  const mocha = path.join(path.dirname(createRequire(import.meta.url).resolve('mocha/package.json')), 'bin/mocha.js');
  const run = spawnSync(process.execPath, [mocha, ...specs, ...argv], {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, RUNTIMES: 'typescript,wasm,gem' },
  });
  return run.status ?? 1;
}

process.exitCode = await main(process.argv.slice(2));
