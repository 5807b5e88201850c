/** `npm run mutants`: faults planted in the connector's Ruby, each of which the connector's specs must notice. */
import path from 'node:path';
import { command } from '../command-line/command.ts';
import { UsageError } from '../command-line/problem.ts';
import { type Fate, hunt } from '../mutants/hunt.ts';
import { mutants } from '../mutants/mutants.ts';

const help = `Usage: npm run mutants

Compiles connector/, plants ${mutants.length} faults in the Ruby, one at a time, and runs the connector's specs on each, in
WebAssembly. A fault that no spec notices is listed as survived, and the exit code is 1. Takes some minutes.`;

export const run = command({
  name: 'npm run mutants',
  help,
  options: {},

  async run(_line, terminal) {
    // Only here, since it takes a second to load: a wrong command line is answered at once.
    const { compile } = await import('../compiler/compile.ts');
    const { ruby } = await compile(path.join(terminal.root, 'connector/index.ts'), terminal.root);
    if (ruby === undefined) throw new UsageError('connector/ does not compile; `npm run build` says why.');
    terminal.say(`${'fault'.padEnd(width)}  killed by`);
    const fates = await hunt(ruby, terminal.root, (fate) => terminal.say(line(fate)));
    const survivors = fates.filter(({ killedBy }) => killedBy === undefined);
    terminal.say(`\n${fates.length - survivors.length} of ${fates.length} faults were noticed.`);
    return survivors.length === 0 ? 0 : 1;
  },
});

const width = Math.max(...mutants.map(({ name }) => name.length));

const line = ({ mutant, killedBy }: Fate): string => `${mutant.name.padEnd(width)}  ${killedBy ?? 'SURVIVED'}`;
