/** `npm run exec -- PATH`: one lambda of the connector, by hand. */
import { AuthorizationProblem } from '../authorize/problem.ts';
import { UsageError } from '../command-line/problem.ts';
import { connectorEntry } from '../command-line/project.ts';
import { type ExecArguments, execArguments, help } from '../exec/arguments.ts';
import { type ExecResult, execute } from '../exec/exec.ts';
import { present } from '../exec/present.ts';
import { hideSecrets } from '../redact/hide-secrets.ts';
import '../command-line/closed-pipe.ts';

async function main(): Promise<number> {
  const root = process.env.INIT_CWD ?? process.cwd();
  const args = execArguments(process.argv.slice(2), root);
  if (args.help) {
    console.log(help);
    return 0;
  }
  try {
    const result = await execute(args, connectorEntry, root);
    show(result, args);
    return 'error' in result.outcome ? 1 : 0;
  } catch (problem) {
    if (problem instanceof UsageError || !args.json) throw problem;
    console.log(failure(problem));
    return 1;
  }
}

function show({ outcome, problems, note }: ExecResult, args: ExecArguments): void {
  if (!args.json) {
    console.log(present(outcome, problems, note));
    return;
  }
  const { requests } = outcome;
  console.log(
    JSON.stringify('error' in outcome ? { error: outcome.error, requests } : { output: outcome.output, requests }),
  );
  for (const problem of problems) console.error(problem);
}

/** A run that did not come about, as --json shows it. */
function failure(problem: unknown): string {
  return JSON.stringify({ error: { message: describe(problem) }, requests: [] });
}

function describe(problem: unknown): string {
  if (problem instanceof AuthorizationProblem) return `${problem.message} ${problem.remedy}`;
  return hideSecrets(problem instanceof Error ? problem.message : String(problem));
}

process.exitCode = await main().catch((problem: unknown) => {
  if (process.argv.includes('--json')) console.log(failure(problem));
  console.error(describe(problem));
  return problem instanceof UsageError ? 2 : 1;
});
