/** `npm run mutants`: faults planted in a copy of dist/connector.rb, each of which the connector's specs must notice. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { command } from '../command-line/command.ts';
import { UsageError } from '../command-line/problem.ts';
import { startAsProcess } from '../command-line/start.ts';
import { type Fate, hunt } from '../mutants/hunt.ts';
import { mutants } from '../mutants/mutants.ts';

const help = `Usage: npm run mutants

Plants ${mutants.length} faults one at a time in a copy of dist/connector.rb and runs the connector's specs on each, in
WebAssembly. A fault that no spec notices is listed as survived, and the exit code is 1. Takes some minutes.
Run npm run build first.`;

export const run = command({
  name: 'npm run mutants',
  help,
  options: {},

  async run(_line, terminal) {
    const ruby = await readFile(join(terminal.root, 'dist/connector.rb'), 'utf8').catch(() => {
      throw new UsageError('There is no dist/connector.rb. Run npm run build first.');
    });
    terminal.say(`${'fault'.padEnd(width)}  killed by`);
    const fates = await hunt(ruby, terminal.root, (fate) => terminal.say(line(fate)));
    const survivors = fates.filter(({ killedBy }) => killedBy === undefined);
    terminal.say(`\n${fates.length - survivors.length} of ${fates.length} faults were noticed.`);
    return survivors.length === 0 ? 0 : 1;
  },
});

const width = Math.max(...mutants.map(({ name }) => name.length));

const line = ({ mutant, killedBy }: Fate): string => `${mutant.name.padEnd(width)}  ${killedBy ?? 'SURVIVED'}`;

void startAsProcess(import.meta.url, run);
