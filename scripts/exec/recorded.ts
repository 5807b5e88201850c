/** Recorded answers in place of the network: the file that was named, or the shipped one that fits. */
import type { Terminal } from '../command-line/terminal.ts';
import type { Invocation, JsonObject } from '../platform/runtime.ts';
import { exampleConnection, withFixture } from '../recordings/index.ts';
import type { ExecArguments } from './arguments.ts';
import { chooseFixture, recordedInputs } from './choose-fixture.ts';
import type { Network } from './network.ts';

/** @throws UsageError when the file cannot be used */
export function recordedNetwork({ invocation, fixture: named }: ExecArguments, terminal: Terminal): Network {
  const fixture = chooseFixture(invocation, named, terminal);
  const settings: JsonObject = invocation.settings ?? { ...exampleConnection, ...fixture.call?.settings };
  return {
    invocation: { ...withoutPath(fixture.call), ...invocation, settings },
    whom: fixture.name === 'none' ? 'with no recorded answers' : `with the recorded answers ${fixture.name}`,
    async run(sender, call) {
      const { result, problems } = await withFixture(fixture.definitions, () => call(sender), { repeatsLast: true });
      const unanswered = problems.find((problem) => problem.includes('no answer for'));
      if (unanswered === undefined || result.isStopped) return { ...result, problems };
      const advice = named === undefined ? recordedCalls(invocation, terminal.root) : [];
      const more = [...fixture.notes, ...advice];
      if (!('error' in result.outcome)) return { ...result, problems: [...problems, ...more] };
      // Without an answer the lambda ends in the refusal of the network, which says nothing to a person.
      const outcome = { ...result.outcome, error: { message: unanswered } };
      return { ...result, outcome, problems: [...problems.filter((problem) => problem !== unanswered), ...more] };
    },
  };
}

function recordedCalls(invocation: Invocation, root: string): string[] {
  const recorded = recordedInputs(invocation, root);
  return recorded.length > 0 ? ['Recorded are answers to:', ...recorded.map((one) => `  ${one}`)] : [];
}

/** What a recorded call says, where the command line does not. */
function withoutPath(call: Invocation | undefined): Omit<Invocation, 'path'> {
  const { path: _path, ...rest } = call ?? { path: '' };
  return rest;
}
