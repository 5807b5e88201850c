import { currentRun } from './run.ts';

/** An environment property of the workspace, as the runtime was given it, or undefined. */
export function accountProperty(name: string): string | undefined {
  const { accountProperties } = currentRun('accountProperty');
  return Object.hasOwn(accountProperties, name) ? accountProperties[name] : undefined;
}
