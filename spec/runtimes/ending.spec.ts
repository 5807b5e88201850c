import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gemAvailability } from '../../scripts/runtimes/gem/availability.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const installed = (await gemAvailability()).available;

function program(file: string, open: string): string {
  return `import { ${open} } from '${new URL(`../../scripts/runtimes/${file}`, import.meta.url)}';
    const session = await ${open}("{ methods: { m: lambda { 'ran' } } }");
    const { output } = await session.call({ path: 'methods.m' }, async () => ({ status: 200, headers: {}, body: '' }));
    console.log(output);`;
}

describe('A program that never closes its session ends by itself,', () => {
  const cases = [
    { title: 'on WebAssembly', file: 'wasm/open-wasm.ts', open: 'openWasm', runs: true },
    { title: 'on the official gem', file: 'gem/open-gem.ts', open: 'openGem', runs: installed },
  ];
  for (const { title, file, open, runs } of cases) {
    (runs ? it : it.skip)(title, async () => {
      const code = ['--import', 'tsx', '--input-type=module', '--eval', program(file, open)];
      const { stdout } = await promisify(execFile)(process.execPath, code, { cwd: root, timeout: 50_000 });
      assert.equal(stdout, 'ran\n');
    });
  }
});
