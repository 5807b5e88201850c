/**
 * What `npm test` shows: a dot for each file of specs, how many there are in each folder, every failure in full, and why
 * some were left out. `npx mocha FILE` shows each spec by its name.
 */
import path from 'node:path';
import process from 'node:process';
import { type MochaOptions, Runner, reporters, type Test } from 'mocha';
import { leftOut } from './left-out.ts';

const { EVENT_RUN_END, EVENT_TEST_FAIL, EVENT_TEST_PASS, EVENT_TEST_PENDING } = Runner.constants;

export default class ByFolder extends reporters.Base {
  constructor(runner: Runner, options: MochaOptions) {
    super(runner, options);
    const passing = new Map<string, number>();
    const pending: string[] = [];
    const files = new Set<string>();

    const seen = ({ file = '' }: Test): string => {
      if (!files.has(file)) process.stdout.write('.');
      files.add(file);
      return path.relative(process.cwd(), path.dirname(file));
    };
    runner.on(EVENT_TEST_PASS, (test: Test) => {
      const folder = seen(test);
      passing.set(folder, (passing.get(folder) ?? 0) + 1);
    });
    runner.on(EVENT_TEST_PENDING, (test: Test) => {
      seen(test);
      pending.push(test.fullTitle());
    });
    runner.on(EVENT_TEST_FAIL, (test: Test) => {
      seen(test);
      process.stdout.write('!');
    });
    runner.once(EVENT_RUN_END, () => {
      const width = Math.max(0, ...[...passing.keys()].map((folder) => folder.length));
      const lines = [...passing]
        .sort()
        .map(([folder, count]) => `  ${folder.padEnd(width)} ${String(count).padStart(5)}`);
      process.stdout.write(`\n\n${lines.join('\n')}\n`);
      this.epilogue();
      for (const sentence of leftOut(pending)) process.stdout.write(`  ${sentence}\n\n`);
    });
  }
}
