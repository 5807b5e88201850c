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

  it('keeps every line of it a comment, whatever ends a line, and shows all that it says', async () => {
    const breaks = ['\r', '\r\n', '\u2028', '\u2029', '\u0085', '\v', '\f', '\0', '\u0004', '\u001a', '\u202e'];
    const text = breaks.map((sign, at) => `line ${at}${sign}puts 'executed ${at}'`).join('\n');
    const entry = write('breaks.ts', `/*\n${text}\n*/\nexport function f(): number {\n  /*${text}*/\n  return 1;\n}\n`);
    const { ruby = '', diagnostics } = await compile(entry, folder);
    assert.deepEqual(diagnostics, []);
    const outside = ruby.split(/[\r\n\v\f\u0085\u2028\u2029]/).filter((line) => !/^ *#/.test(line));
    assert.doesNotMatch(outside.join('\n'), /executed/);
    assert.equal(ruby.match(/executed/g)?.length, 2 * breaks.length);
    assert.doesNotMatch(ruby, /\u202e/);
  });

  it('keeps a file whose name holds a line break a comment', async () => {
    write("x\nputs 'executed'.ts", 'export function key(text: string): string {\n  return text.trim();\n}\n');
    const entry = write(
      'broken.ts',
      'import { key } from "./x\\nputs \'executed\'.ts";\nexport function path(text: string): string {\n  return key(text);\n}\n',
    );
    const { ruby = '', diagnostics } = await compile(entry, folder);
    assert.deepEqual(diagnostics, []);
    assert.match(ruby, /# puts 'executed'\.ts/);
    assert.doesNotMatch(ruby, /^ *puts/m);
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
