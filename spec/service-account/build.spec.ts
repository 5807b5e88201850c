import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../scripts/command-line/project.ts';
import { runCommand } from '../command-line/run-command.ts';
import { compiledText } from '../compiled.ts';
import { compiledRuby } from './runtimes.ts';

const file = path.join(projectRoot, 'dist/connector-with-service-account.rb');
const withoutConnection = (ruby: string) => ruby.replace(/^ {2}connection: \{\n[\s\S]*?^ {2}\},\n/m, '');

describe('npm run build -- --with-service-account', () => {
  it('writes a file of its own, and says when to paste which', async () => {
    rmSync(file, { force: true });
    const { code, stdout, stderr } = await runCommand('build', ['--with-service-account']);
    assert.equal(code, 0, stderr);
    assert.ok(existsSync(file));
    assert.match(stdout, /^Wrote dist\/connector-with-service-account\.rb: \d+ actions, /);
    assert.match(stdout, /no runtime user connections/);
    assert.match(stdout, /paste dist\/connector\.rb/);
    const ruby = readFileSync(file, 'utf8');
    assert.match(ruby, /type: 'multi'/);
    assert.match(ruby, /workato\.\s*jwt_encode\(/);
  });

  it('leaves the other build without service accounts, and the rest of both the same', async () => {
    const forOAuth = await compiledText('connector/index.ts');
    const forBoth = await compiledRuby();
    assert.doesNotMatch(forOAuth, /multi'|service_account|jwt/);
    const actions = (ruby: string) => /^ {2}actions: \{\n[\s\S]*?^ {2}\},?\n/m.exec(ruby)?.[0];
    assert.ok(actions(forOAuth)?.includes('# connector/users/get-user.ts'));
    assert.equal(actions(forBoth), actions(forOAuth));
    const known = new Set(forOAuth.split('\n').map((line) => line.trim()));
    const own = forBoth.split('\n').filter((line) => !known.has(line.trim()));
    assert.deepEqual(
      own.filter((line) => line.length > 120),
      [],
    );
    const methods = withoutConnection(forOAuth)
      .split('\n')
      .filter((line) => /^ {4}\w+: lambda do/.test(line));
    for (const method of methods) assert.ok(forBoth.includes(`${method}\n`), method);
  });
});
