/** `npm run mutants`: faults planted in a copy of dist/connector.rb, each of which the connector's specs must notice. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Fate, hunt } from '../mutants/hunt.ts';
import { mutants } from '../mutants/mutants.ts';
import { projectRoot } from './project.ts';

const help = `Usage: npm run mutants

Plants ${mutants.length} faults one at a time in a copy of dist/connector.rb and runs the connector's specs on each, in
WebAssembly. A fault that no spec notices is listed as survived, and the exit code is 1. Takes some minutes.
Run npm run build first.`;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const ruby = await readFile(join(projectRoot, 'dist/connector.rb'), 'utf8').catch(() => {
    throw new Error('There is no dist/connector.rb. Run npm run build first.');
  });
  console.log(`${'fault'.padEnd(width)}  killed by`);
  const fates = await hunt(ruby, projectRoot, (fate) => console.log(line(fate)));
  const survivors = fates.filter(({ killedBy }) => killedBy === undefined);
  console.log(`\n${fates.length - survivors.length} of ${fates.length} faults were noticed.`);
  return survivors.length === 0 ? 0 : 1;
}

const width = Math.max(...mutants.map(({ name }) => name.length));

const line = ({ mutant, killedBy }: Fate): string => `${mutant.name.padEnd(width)}  ${killedBy ?? 'SURVIVED'}`;

process.exitCode = await main().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : String(problem));
  return 2;
});
