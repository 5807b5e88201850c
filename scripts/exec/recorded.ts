/** Recorded answers in place of the network: the file that was named, or the shipped one that fits. */
import type { Terminal } from '../command-line/terminal.ts';
import type { Invocation, JsonObject } from '../platform/runtime.ts';
import { exampleConnection, withFixture } from '../recordings/index.ts';
import type { ExecArguments } from './arguments.ts';
import { chooseFixture, recordedInputs } from './choose-fixture.ts';
import type { Network } from './network.ts';

/** @throws UsageError when the file cannot be used */
export function recordedNetwork({ invocation, fixture: named }: ExecArguments, { cwd }: Terminal): Network {
  const fixture = chooseFixture(invocation, named, cwd);
  const settings: JsonObject = invocation.settings ?? { ...exampleConnection, ...fixture.call?.settings };
  return {
    invocation: { ...withoutPath(fixture.call), ...invocation, settings },
    whom: fixture.name === 'none' ? 'with no recorded answers' : `with the recorded answers ${fixture.name}`,
    async run(sender, call) {
      const { result, problems } = await withFixture(fixture.definitions, () => call(sender), { repeatsLast: true });
      const unanswered = problems.find((problem) => problem.includes('no answer for'));
      const advice = unanswered !== undefined && named === undefined ? recordedCalls(invocation) : [];
      if (unanswered === undefined || !('error' in result.outcome) || result.isStopped) {
        return { ...result, problems: [...problems, ...fixture.notes, ...advice] };
      }
      // Without an answer the lambda ends in the refusal of the network, which says nothing to a person.
      const outcome = { ...result.outcome, error: { message: unanswered } };
      const others = problems.filter((problem) => problem !== unanswered);
      return { ...result, outcome, problems: [...others, ...fixture.notes, ...advice] };
    },
  };
}

function recordedCalls(invocation: Invocation): string[] {
  const recorded = recordedInputs(invocation);
  return recorded.length > 0 ? ['Recorded are answers to:', ...recorded.map((one) => `  ${one}`)] : [];
}

/** What a recorded call says, where the command line does not. */
function withoutPath(call: Invocation | undefined): Omit<Invocation, 'path'> {
  const { path: _path, ...rest } = call ?? { path: '' };
  return rest;
}
