import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compile } from '../../scripts/compiler/compile.ts';

describe('the comment above a method', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'comments-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const write = (name: string, text: string): string => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  };

  it('names a module outside of the working folder as the entry module imports it, not by a path of the machine', async () => {
    write('parts/key.ts', 'export function key(text: string): string {\n  return text.trim();\n}\n');
    const entry = write(
      'entry.ts',
      "import { key } from './parts/key.ts';\nexport function path(text: string): string {\n  return `users/${key(text)}`;\n}\n",
    );
    const { ruby = '' } = await compile(entry, path.join(folder, 'elsewhere'));
    assert.deepEqual(ruby.match(/# .*/g), ['# entry.ts', '# parts/key.ts']);
  });

  it('keeps the name on a line of its own when the documentation is broken anew', async () => {
    const long = 'Gives the key of a user in the form in which it becomes one segment of a path, without the blanks';
    const entry = write(
      'long.ts',
      `/**\n * ${long} that pasting brings.\n * It stays as it is otherwise.\n */\nexport function key(text: string): string {\n  return text.trim();\n}\n`,
    );
    const { ruby = '' } = await compile(entry, folder);
    assert.deepEqual(ruby.match(/# .*/g), [
      '# long.ts',
      `# ${long} that pasting`,
      '# brings. It stays as it is otherwise.',
    ]);
  });
});
