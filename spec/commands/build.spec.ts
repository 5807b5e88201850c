import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../scripts/command-line/project.ts';
import { runCommand } from '../command-line/run-command.ts';
import { compiledText } from '../compiled.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('npm run build', () => {
  const folder = temporaryFolder();

  /** The project's own dist/connector.rb is left as it is: that it is fresh is for another spec to see. */
  const copyOfConnector = (): string => {
    const copy = path.join(folder(), 'project');
    mkdirSync(copy);
    for (const part of ['connector', 'package.json']) {
      cpSync(path.join(projectRoot, part), path.join(copy, part), { recursive: true });
    }
    symlinkSync(path.join(projectRoot, 'node_modules'), path.join(copy, 'node_modules'));
    return copy;
  };

  it('writes dist/connector.rb and says what is in it, its checksum and how to use it', async () => {
    const root = copyOfConnector();
    const { code, stdout } = await runCommand('build', [], { root });
    assert.equal(code, 0);
    const ruby = readFileSync(path.join(root, 'dist/connector.rb'), 'utf8');
    const lines = ruby.split('\n').length - 1;
    assert.match(stdout, /^Wrote dist\/connector\.rb: \d+ actions, 0 triggers, /);
    assert.ok(stdout.includes(`${lines} lines, ${Buffer.byteLength(ruby)} bytes`));
    assert.ok(stdout.includes(`\nSHA-256: ${createHash('sha256').update(ruby).digest('hex')}\n`));
    assert.match(stdout, /Connector SDK/);
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    const [first = '', second = '', third] = ruby.split('\n');
    assert.ok(first.startsWith(`# Google Directory (custom client), version ${version}. `), first);
    assert.match(second, /^# .*npm run build/);
    assert.equal(third, '{');
    const long = ruby.split('\n').filter((line) => line.length > 120);
    assert.deepEqual(long, []);
  });

  it('gives the same bytes in another folder', async () => {
    const copy = copyOfConnector();
    const { compile } = await import('../../scripts/compiler/compile.ts');
    const there = await compile(path.join(copy, 'connector/index.ts'), copy);
    assert.deepEqual(there.diagnostics, []);
    assert.equal(there.ruby, await compiledText('connector/index.ts'));
  });
});
