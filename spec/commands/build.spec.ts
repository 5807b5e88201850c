import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../scripts/command-line/project.ts';
import { runCommand } from '../command-line/run-command.ts';
import { compiledText } from '../compiled.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('npm run build', () => {
  const folder = temporaryFolder();

  it('writes dist/connector.rb and says what is in it and how to use it', async () => {
    const { code, stdout } = await runCommand('build', []);
    assert.equal(code, 0);
    const ruby = readFileSync(path.join(projectRoot, 'dist/connector.rb'), 'utf8');
    const lines = ruby.split('\n').length - 1;
    assert.match(stdout, /^Wrote dist\/connector\.rb: \d+ actions, 0 triggers, /);
    assert.ok(stdout.includes(`${lines} lines, ${Buffer.byteLength(ruby)} bytes`));
    assert.match(stdout, /Connector SDK/);
    const long = ruby.split('\n').filter((line) => line.length > 120);
    assert.deepEqual(long, []);
  });

  it('gives the same bytes in another folder', async () => {
    const copy = path.join(folder(), 'project');
    mkdirSync(copy);
    cpSync(path.join(projectRoot, 'connector'), path.join(copy, 'connector'), { recursive: true });
    symlinkSync(path.join(projectRoot, 'node_modules'), path.join(copy, 'node_modules'));
    const { compile } = await import('../../scripts/compiler/compile.ts');
    const there = await compile(path.join(copy, 'connector/index.ts'), copy);
    assert.deepEqual(there.diagnostics, []);
    assert.equal(there.ruby, await compiledText('connector/index.ts'));
  });
});
