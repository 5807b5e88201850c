import assert from 'node:assert/strict';
import { parseOptions } from '../../scripts/command-line/options.ts';
import { UsageError } from '../../scripts/command-line/problem.ts';

const options = { input: { type: 'string' }, json: { type: 'boolean' } } as const;
const parse = (...argv: string[]) => parseOptions('npm run x', options, argv);

describe('the options of every command', () => {
  it('are read beside other words', () => {
    const { values, operands } = parse('a', '--input', '-', '--json', 'b');
    assert.deepEqual([values.input, values.json, operands], ['-', true, ['a', 'b']]);
    assert.equal(parse('-h').values.help, true);
  });

  const wrong: [argv: string[], message: string][] = [
    [['--inptu', '{}'], "There is no option '--inptu'. Did you mean '--input'?"],
    [['--inptu={}'], "There is no option '--inptu'. Did you mean '--input'?"],
    [['--hlep'], "There is no option '--hlep'. Did you mean '--help'?"],
    [['--colour'], "There is no option '--colour'. `npm run x -- --help` lists them."],
    [['-q'], "There is no option '-q'. `npm run x -- --help` lists them."],
    [['--input'], '--input needs a value after it; one that begins with a dash is written as --input=VALUE.'],
    [['--input', '--json'], '--input needs a value after it; one that begins with a dash is written as --input=VALUE.'],
    [['--json=1'], '--json takes no value.'],
    [['--help=1'], '--help takes no value.'],
    [['--input', '1', '--input', '2'], '--input is given twice, and only one can count. Give it once.'],
  ];
  for (const [argv, message] of wrong) {
    it(`are refused with what to write: ${argv.join(' ')}`, () => {
      assert.throws(
        () => parse(...argv),
        (error) => error instanceof UsageError && error.exitCode === 2 && error.message === message,
      );
    });
  }
});
