import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { NotWritten, writeWhole } from '../../scripts/command-line/write-whole.ts';
import { temporaryFolder } from '../commands/temporary-folder.ts';

describe('a file that is written whole or not at all', () => {
  const folder = temporaryFolder();
  const at = (name: string) => path.join(folder(), name);
  const refuses = (file: string, reason: string | RegExp) =>
    assert.throws(
      () => writeWhole(file, 'new'),
      (error) => error instanceof NotWritten && new RegExp(reason).test(error.reason),
    );

  it('takes the place of an older one, keeps its permissions, and leaves nothing beside it', () => {
    writeFileSync(at('a.rb'), 'old');
    chmodSync(at('a.rb'), 0o640);
    writeWhole(at('a.rb'), 'new');
    writeWhole(at('deep/er/b.rb'), 'new');
    assert.equal(readFileSync(at('a.rb'), 'utf8'), 'new');
    assert.equal(statSync(at('a.rb')).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder()).sort(), ['a.rb', 'deep']);
    assert.deepEqual(readdirSync(at('deep/er')), ['b.rb']);
  });

  it('is written where a link leads, and the link stays one', () => {
    mkdirSync(at('elsewhere'));
    symlinkSync('elsewhere/real.rb', at('link.rb'));
    writeWhole(at('link.rb'), 'new');
    assert.ok(lstatSync(at('link.rb')).isSymbolicLink());
    assert.equal(readFileSync(at('elsewhere/real.rb'), 'utf8'), 'new');
    symlinkSync('round.rb', at('round.rb'));
    refuses(at('round.rb'), 'ELOOP');
  });

  it('is neither a folder, nor a pipe, nor a device', () => {
    mkdirSync(at('folder'));
    refuses(at('folder'), 'EISDIR');
    execFileSync('mkfifo', [at('pipe')]);
    refuses(at('pipe'), 'not a file');
    refuses('/dev/null', 'not a file');
    assert.ok(lstatSync(at('pipe')).isFIFO());
    assert.ok(lstatSync('/dev/null').isCharacterDevice());
  });

  it('may have a name as long as the system takes', () => {
    writeWhole(at('n'.repeat(255)), 'new');
    refuses(at('n'.repeat(256)), 'ENAMETOOLONG');
  });

  it('sweeps away what a run left that was killed in the middle, and not what another is writing', () => {
    const ended = spawnSync(process.execPath, ['--version']).pid;
    const left = at(`.google-directory-connector-${ended}-0123456789abcdef`);
    const busy = at(`.google-directory-connector-${process.pid}-0123456789abcdef`);
    const other = at('.google-directory-connector-notes');
    for (const file of [left, busy, other]) writeFileSync(file, 'part of a token');
    writeWhole(at('a.rb'), 'new');
    assert.deepEqual([existsSync(left), existsSync(busy), existsSync(other)], [false, true, true]);
  });
});
