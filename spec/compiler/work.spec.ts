import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compile } from '../../scripts/compiler/compile.ts';

/** Programs of a size: each doubles in work when it doubles in size. */
const shapes: Readonly<Record<string, (size: number) => string>> = {
  'a row of || as a value': (size) => functionOf(`return ${row(size, (at) => `a === 'word ${at}'`, ' || ')};`),
  'a row of && as a value': (size) => functionOf(`return ${row(size, (at) => `a !== 'word ${at}'`, ' && ')};`),
  'a row of || within parentheses': (size) =>
    functionOf(`return ${'('.repeat(size / 4)}c${row(size / 4, (at) => ` || a === 'word ${at}')`, '')};`),
  'a row of ||, to the right': (size) =>
    functionOf(`return ${row(size / 4, (at) => `a === 'word ${at}' || (`, '')}c${')'.repeat(size / 4)};`),
  'a row of ??': (size) => functionOf(`return ${row(size, (at) => `o.member${at}`, ' ?? ')};`),
  'a row of + of texts': (size) => functionOf(`return ${row(size, (at) => `a + 'word ${at}'`, ' + ')};`),
  'a row of + of numbers': (size) => functionOf(`return ${row(size, (at) => `(l.length + ${at})`, ' + ')};`),
  'sums within parentheses': (size) =>
    functionOf(`return ${row(size / 4, (at) => `l.length + ${at} - (`, '')}1${')'.repeat(size / 4)};`),
  'a row of conditionals': (size) => functionOf(`return ${row(size, (at) => `a === 'word ${at}' ? ${at} : `, '')}0;`),
  'conditionals in the first branch': (size) =>
    functionOf(
      `return ${row(size / 4, (at) => `a !== 'word ${at}' ? `, '')}0${row(size / 4, (at) => ` : ${at}`, '')};`,
    ),
  'a row of else if': (size) =>
    functionOf(`${row(size, (at) => `if (a === '${at}') { return ${at}; }`, ' else ')} return 0;`),
  'a row of else if with values': (size) =>
    functionOf(`let n = 0; ${row(size, (at) => `if (a === '${at}') { n = ${at}; }`, ' else ')} return n;`),
  'many early returns': (size) =>
    functionOf(
      `${row(size, (at) => `if (a === '${at}') {\n  const b = a.trim();\n  return b + a;\n}\n\n`, '')} return a;`,
    ),
  'many early returns or others': (size) =>
    functionOf(
      `${row(size, (at) => `if (a === '${at}') { return ${at}; } else if (a === 'x${at}') { return -${at}; }\n`, '')} return 0;`,
    ),
  'ifs within ifs': (size) =>
    functionOf(
      `let n = 0; ${row(size / 8, (at) => `if (a !== '${at}') { n += 1;`, '\n')}${'}'.repeat(size / 8)} return n;`,
    ),
  'names for names': (size) =>
    functionOf(
      `const a0 = l;\n${row(size, (at) => `const a${at + 1} = c ? a${at} : a${at};`, '\n')}\na${size}.push('x'); return l;`,
    ),
  'names for all names before': (size) =>
    functionOf(
      `let b = l;\n${row(size, (at) => `const a${at} = c ? b : l; b = a${at};`, '\n')}\nb.push('x'); return l;`,
    ),
  'functions that call the next one': (size) =>
    `${row(size, (at) => `function f${at}(l: string[]): string[] { return f${at + 1}(l).concat(f${at + 1}(l)); }`, '\n')}
function f${size}(l: string[]): string[] { l.push('x'); return l; }\n${functionOf('return f0([...l]);')}`,
  'functions that call each other': (size) =>
    `${row(size, (at) => `function f${at}(l: string[], k: string[]): string[] { return c${at}(k, l); }\nfunction c${at}(l: string[], k: string[]): string[] { k.push('x'); return f${(at + 1) % size}(l, k); }`, '\n')}
${functionOf("return a === '' ? f0([...l], [a]) : l;")}`,
  'lists that are changed': (size) =>
    functionOf(
      `${row(size, (at) => `const l${at} = [a];\nl${at}.push(...l.map((x) => x + l${at}.length));`, '\n')} return l${size - 1};`,
    ),
  'calls within calls': (size) =>
    `function g(a: string, b: string) { return a + b; }\n${functionOf(`return ${'g('.repeat(size / 4)}a${", 'a word of some length')".repeat(size / 4)};`)}`,
  'calls within calls, with lists': (size) =>
    `function g(a: string[], b: string[]) { return a.concat(b); }\n${functionOf(`return ${'g('.repeat(size / 4)}l${", ['a word of some length', a])".repeat(size / 4)};`)}`,
  'a chain of calls': (size) => functionOf(`return a${row(size, (at) => `.replace('${at}', 'word')`, '')};`),
  'a chain of calls with blocks': (size) =>
    functionOf(`return l${row(size / 2, (at) => `.map((x) => { const y = x + '${at}'; return y; })`, '')};`),
  'callbacks within callbacks': (size) =>
    functionOf(
      `return ${row(size / 24, (at) => `l.map((x${at}) => { const y${at} = x${at} + '${at}'; return [y${at}].concat(`, '')}l${row(size / 24, () => `.map((x) => x))[0] ?? a; })`, '')};`,
    ),
  'a template of many parts': (size) => functionOf(`return \`${row(size, (at) => `\${a} and ${at} `, '')}\`;`),
  'templates within templates': (size) =>
    functionOf(`return ${row(size / 4, (at) => `\`word ${at} \${`, '')}a${row(size / 4, () => '}`', '')};`),
  'an object of many members': (size) =>
    functionOf(`return { ${row(size, (at) => `member${at}: a + '${at}'`, ', ')} };`),
  'objects within objects': (size) =>
    functionOf(`return ${row(size / 4, (at) => `{ other${at}: a, member${at}: `, '')}a${' }'.repeat(size / 4)};`),
  'lists within lists': (size) => functionOf(`return ${'[a, '.repeat(size / 4)}l${']'.repeat(size / 4)};`),
  'spreads of spreads': (size) =>
    functionOf(
      `const o0 = o;\n${row(size, (at) => `const o${at + 1} = { ...o${at}, member${at}: a };`, '\n')} return o${size};`,
    ),
  'many statements': (size) => functionOf(`let n = 0;\n${row(size, (at) => `n += ${at};`, '\n')}\nreturn n;`),
  'many variables of one name': (size) =>
    functionOf(
      `let n = 0;\n${row(size, (at) => `if (c) { const one = a + '${at}'; n += one.length; }`, '\n')}\nreturn n;`,
    ),
  'many reads by an index': (size) => functionOf(`return l.map((x, at) => [${row(size, () => 'l[at] ?? x', ', ')}]);`),
  'a switch of many cases': (size) =>
    functionOf(`switch (a) { ${row(size, (at) => `case '${at}': return ${at};`, '\n')} default: return 0; }`),
  'many functions': (size) => row(size, (at) => functionOf(`return a + '${at}';`, `f${at}`), '\n'),
};

const sizes = [1, 2, 4, 8].map((times) => times * 24);

describe('The work of compiling grows no faster than the program', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'work-'));
  const session = new Session();

  before(async () => {
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  });
  after(async () => {
    await session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
    rmSync(folder, { recursive: true, force: true });
  });

  /** How often functions of the compiler were called for a program. */
  async function work(source: string): Promise<number> {
    const file = path.join(folder, 'program.ts');
    writeFileSync(file, source);
    await session.post('Profiler.takePreciseCoverage');
    const { diagnostics } = await compile(file, folder);
    const { result } = await session.post('Profiler.takePreciseCoverage');
    assert.deepEqual(diagnostics, []);
    const own = result.filter(({ url }) => url.includes('/scripts/compiler/'));
    return own
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges[0]?.count ?? 0))
      .reduce((a, b) => a + b, 0);
  }

  for (const [shape, programOf] of Object.entries(shapes)) {
    it(shape, async () => {
      const counts: number[] = [];
      for (const size of sizes) counts.push(await work(programOf(size)));
      const [first = 0, second = 0, third = 0, fourth = 0] = counts;
      const growth = [second - first, third - second, fourth - third];
      assert.ok(first > 0);
      // Four times as much is added from the third to the fourth; a layout that is tried at more columns takes a little more.
      const isInStep = (growth[2] ?? 0) <= 7 * (growth[0] ?? 0);
      assert.ok(isInStep, `Calls for 1, 2, 4 and 8 times the size: ${counts.join(', ')}.`);
    });
  }
});

function row(size: number, part: (at: number) => string, between: string): string {
  return Array.from({ length: size }, (_, at) => part(at)).join(between);
}

function functionOf(body: string, name = 'f'): string {
  return `export function ${name}(a: string, c: boolean, l: string[], o: { readonly [name: string]: string }) {\n${body}\n}\n`;
}
