/** `npm run conformance`: the behaviours once more, on the official gem beside the two runtimes that need no Ruby. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { command } from '../command-line/command.ts';
import { gemAvailability, installationAdvice } from '../runtimes/gem/availability.ts';

const help = `Usage: npm run conformance [-- SPEC-FILE...] [--grep TEXT] [--bail]

Runs every spec that has a body for several runtimes on three of them: the TypeScript itself, the compiled Ruby in
WebAssembly, and the compiled Ruby under the official gem workato-connector-sdk. What one gives, all must give.
Needs Ruby and the gem; says how to install them where they are missing.

  SPEC-FILE    only these specs
  --grep TEXT  only tests with this in their title
  --bail       stop at the first that fails`;

/** The specs that read the environment variable RUNTIMES, and those that compare with the gem of their own accord. */
const specs = [
  'spec/{connector,runtimes,service-account}/**/*.spec.ts',
  'spec/compiler/cases.spec.ts',
  'spec/compiler/inputs.spec.ts',
  'spec/compiler/random-expressions.spec.ts',
  'spec/docs/follow-the-guide.spec.ts',
  'spec/commands/exec.spec.ts',
];

export const run = command({
  name: 'npm run conformance',
  help,
  takesOperands: true,
  options: { grep: { type: 'string' }, bail: { type: 'boolean' } },

  async run({ values, operands }, { root, cwd, env, say, warn }) {
    const gem = await gemAvailability();
    if (!gem.available) {
      warn(installationAdvice(gem));
      return 1;
    }
    say(`workato-connector-sdk ${gem.gem} on Ruby ${gem.ruby}`);
    const mocha = path.join(path.dirname(createRequire(import.meta.url).resolve('mocha/package.json')), 'bin/mocha.js');
    const chosen = operands.length > 0 ? operands.map((file) => path.resolve(cwd, file)) : specs;
    const options = [...(values.grep === undefined ? [] : ['--grep', values.grep]), ...(values.bail ? ['--bail'] : [])];
    const child = spawn(process.execPath, [mocha, ...chosen, ...options], {
      cwd: root,
      stdio: 'inherit',
      env: { ...env, RUNTIMES: 'typescript,wasm,gem' },
    });
    return await new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  },
});
