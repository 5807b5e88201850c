import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../command-line/problem.ts';
import { type Mutant, mutants } from './mutants.ts';
import { plant } from './plant.ts';
import { runSpecs } from './run-specs.ts';

/** What became of one fault; without `killedBy` no spec noticed it. */
export interface Fate {
  readonly mutant: Mutant;
  readonly killedBy?: string;
}

/**
 * Plants each fault in a copy of the connector's Ruby and runs the connector's specs on it, two at a time. Throws when a fault
 * cannot be planted, or when the specs fail on the sound connector: then they prove nothing.
 */
export async function hunt(ruby: string, root: string, tell: (fate: Fate) => void): Promise<Fate[]> {
  const planted = mutants.map((mutant) => ({ mutant, text: plant(ruby, mutant) }));
  const folder = await mkdtemp(join(tmpdir(), 'mutants-'));
  try {
    const judge = async (name: string, text: string): Promise<string | undefined> => {
      const file = join(folder, `${name}.rb`);
      await writeFile(file, text);
      return (await runSpecs(file, root)).failed;
    };

    const broken = await judge('sound', ruby);
    if (broken) {
      const message = `The specs fail on the connector as it is, at '${broken}'. Repair that first.`;
      throw new Problem('specs-fail', message, { exitCode: 2 });
    }

    const fates: Fate[] = [];
    const queue = [...planted.entries()];
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const [index, { mutant, text }] = next;
        const killedBy = await judge(`mutant-${index}`, text);
        const fate = { mutant, ...(killedBy !== undefined && { killedBy }) };
        fates.push(fate);
        tell(fate);
      }
    };
    await Promise.all([work(), work()]);
    return fates;
  } finally {
    await rm(folder, { recursive: true });
  }
}
