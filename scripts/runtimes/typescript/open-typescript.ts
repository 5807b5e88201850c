import type { ConnectorDefinition } from 'workato';
import { runnablePaths } from '../../platform/paths.ts';
import type { Session } from '../../platform/runtime.ts';
import { writtenDefinition } from '../../platform/written-definition.ts';
import { readPath } from './path.ts';
import { runPath } from './run-path.ts';
import { openSession, type TypeScriptOptions } from './session.ts';

export { openTypeScriptFunctions } from './open-functions.ts';

/** Methods are made by the compiler: only the Ruby has them. */
const paths = runnablePaths.filter(({ isAuthored }) => isAuthored);

/**
 * Runs a connector from its definition, in Node. Its functions are the author's own, so no error of TypeScript's
 * compiler, nor of ours, stands between a test and the code.
 *
 * @param definition what the connector's entry module exports
 */
export function openTypeScript(definition: ConnectorDefinition, options: TypeScriptOptions = {}): Session {
  const { authorization, base_uri } = definition.connection;
  const written = writtenDefinition(definition as unknown as Readonly<Record<string, unknown>>);
  const namesOf = (section: string) => Object.keys(written[section] ?? {});
  return openSession(
    { authorization, base_uri },
    (invocation, run) => {
      const { path, name } = readPath(invocation.path, paths, namesOf);
      return runPath({ written, path, name, invocation, run });
    },
    options,
  );
}
