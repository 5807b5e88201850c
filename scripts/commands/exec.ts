/** `npm run exec -- PATH`: one lambda of the connector, by hand. */
import { command } from '../command-line/command.ts';
import { help, options, readExecArguments } from '../exec/arguments.ts';

export const run = command({
  name: 'npm run exec',
  help,
  takesOperands: true,
  options,
  failure: ({ message, remedy }) => ({ error: { message: [message, remedy].filter(Boolean).join(' ') }, requests: [] }),

  async run(line, terminal) {
    const args = await readExecArguments(line, terminal);
    // Only here, since they take a while to load: a wrong command line is answered at once.
    const [{ execute }, { present }] = await Promise.all([import('../exec/exec.ts'), import('../exec/present.ts')]);
    const { outcome, problems, note, exitCode } = await execute(args, terminal);
    if (line.values.json) {
      const { requests } = outcome;
      terminal.json('error' in outcome ? { error: outcome.error, requests } : { output: outcome.output, requests });
      for (const problem of problems) terminal.warn(problem);
    } else {
      terminal.say(present(outcome, problems, note));
    }
    return exitCode;
  },
});
