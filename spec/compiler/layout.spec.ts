import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compile } from '../../scripts/compiler/compile.ts';

const [one, other] = ['a text that is long enough to', 'another one that does its best to'].map(
  (text) => `${text} fill a good part of a line`,
);

describe('the layout of what does not fit on a line', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'layout-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** The lines of the lambda that the function becomes. */
  async function linesOf(parameters: string, body: string): Promise<string[]> {
    const file = path.join(folder, 'example.ts');
    writeFileSync(file, `export function example(${parameters}) {\n${body}\n}\n`);
    const { ruby = '', diagnostics } = await compile(file, folder);
    assert.deepEqual(diagnostics, []);
    const lines = ruby.split('\n');
    const [start, end] = [lines.findIndex((line) => line.includes('lambda do')), lines.indexOf('    end')];
    return lines.slice(start + 1, end).map((line) => line.slice(6));
  }

  it('a conditional behind a long key is an if that assigns in each branch', async () => {
    const lines = await linesOf(
      'data: Record<string, string>, yes: boolean',
      `data['a key that is rather long'] = yes ? '${one}' : '${other}';\nreturn data;`,
    );
    assert.deepEqual(lines, [
      'if yes',
      `  data['a key that is rather long'] = '${one}'`,
      'else',
      `  data['a key that is rather long'] = '${other}'`,
      'end',
      'data',
    ]);
  });

  it('an early return of a conditional is a return in each branch', async () => {
    const lines = await linesOf(
      'text: string, yes: boolean',
      `if (text === 'a') return yes ? '${one}' : '${other}';\nif (text === 'b') return 'b';\nconst more = text + 'x';\nreturn more;`,
    );
    assert.deepEqual(lines.slice(0, 7), [
      "if text == 'a'",
      '  if yes',
      `    next '${one}'`,
      '  else',
      `    next '${other}'`,
      '  end',
      'end',
    ]);
  });

  it('a conditional for a member with a long key begins below it', async () => {
    const lines = await linesOf(
      'yes: boolean',
      `return { 'a key that is rather long': yes ? '${one}' : '${other}', short: 1 };`,
    );
    assert.deepEqual(lines, [
      '{',
      "  'a key that is rather long' =>",
      '    if yes',
      `      '${one}'`,
      '    else',
      `      '${other}'`,
      '    end,',
      "  'short' => 1",
      '}',
    ]);
  });

  it('a branch for nothing is left out', async () => {
    const lines = await linesOf('yes: boolean', `return [yes ? '${one}, as it ${other}' : null];`);
    assert.deepEqual(
      lines.filter((line) => /^ *(if|else|end)/.test(line)).map((line) => line.trim()),
      ['if yes', 'end'],
    );
  });

  it('a row of conditionals is one if with elsif', async () => {
    const lines = await linesOf(
      'key: string',
      `return key === 'a' ? '${one}' : key === 'b' ? '${other}' : key === 'c' ? 'third' : 'last';`,
    );
    assert.deepEqual(
      lines.filter((line) => /^[a-z]/.test(line)),
      ["if key == 'a'", "elsif key == 'b'", "elsif key == 'c'", 'else', 'end'],
    );
  });

  it('a long pattern has a name, and no line of it ends in a blank', async () => {
    const words =
      'not found, or no longer there, or moved to another place that nobody knows, or never there at all, in fact';
    const lines = await linesOf('text: string', `return /^${words}$/.test(text);`);
    assert.equal(lines[0], 'pattern = /');
    assert.equal(lines.at(-1), 'text.match?(pattern)');
    assert.deepEqual(
      lines.filter((line) => /[ \\]$/.test(line)),
      [],
    );
  });

  it('a chain whose first block takes several lines has a line for each call', async () => {
    const lines = await linesOf(
      'list: string[], text: string',
      `return list.filter((item) => item !== '${one}' && item !== text && item !== 'one more').map((item) => item + text).join(', ');`,
    );
    assert.deepEqual(
      lines.map((line) => line.trim().split(' ')[0]),
      ['list.', 'select', 'item', 'end.', 'map', "join(',"],
    );
  });

  it('many plain words fill lines', async () => {
    const lines = await linesOf(
      'word: string',
      `return [${Array.from({ length: 40 }, (_, at) => `'word${at}'`).join(', ')}].includes(word);`,
    );
    assert.equal(lines[0], '%w[');
    assert.equal(lines.length, 5);
    assert.ok(lines[1]?.startsWith('  word0 word1 word2 '));
  });
});
