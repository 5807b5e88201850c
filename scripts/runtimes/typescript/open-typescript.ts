import type { ConnectorDefinition } from 'workato';
import type { Invocation, Session } from '../../platform/runtime.ts';
import { executeAction, findAction, invokeAction } from './actions.ts';
import { authorizationLambdas, runAuthorization } from './authorization.ts';
import { settingsOf } from './engine/connection-settings.ts';
import { type Run, within } from './engine/run.ts';
import { asData } from './json.ts';
import { readPath } from './path.ts';
import { openSession, type TypeScriptOptions } from './session.ts';
import { writtenFields } from './written-fields.ts';

export { openTypeScriptFunctions } from './open-functions.ts';

/** What runs a path of one kind. */
interface Runnable {
  readonly definition: ConnectorDefinition;
  readonly name: string;
  readonly invocation: Invocation;
  readonly run: Run;
  readonly options: TypeScriptOptions;
}

const paths: Readonly<Record<string, (runnable: Runnable) => unknown>> = {
  test: ({ definition, run }) => definition.test(settingsOf(run.connection)),

  'actions.NAME': ({ definition, name, invocation, run, options }) =>
    invokeAction(definition, findAction(definition, name), invocation, run, options.pause ?? noPause),
  'actions.NAME.execute': ({ definition, name, invocation, run, options }) =>
    executeAction(definition, findAction(definition, name), invocation, run, options.pause ?? noPause),
  'actions.NAME.input_fields': ({ definition, name }) =>
    writtenFields(findAction(definition, name).input_fields, definition, 'input'),
  'actions.NAME.output_fields': ({ definition, name }) =>
    writtenFields(findAction(definition, name).output_fields, definition, 'output'),
  'actions.NAME.sample_output': ({ definition, name }) => asData(findAction(definition, name).sample_output),

  'pick_lists.NAME': ({ definition, name }) => asData(definition.pick_lists?.[name]),
  'object_definitions.NAME.fields': ({ definition, name }) =>
    writtenFields(definition.object_definitions?.[name] ?? [], definition, 'output'),

  'connection.base_uri': ({ definition, run }) =>
    within({ ...run, silentPlace: 'base_uri' }, () => definition.connection.base_uri?.(settingsOf(run.connection))),
  ...Object.fromEntries(
    Object.keys(authorizationLambdas).map((lambda) => [
      `connection.authorization.${lambda}`,
      ({ invocation, run }: Runnable) => runAuthorization(lambda, invocation, run),
    ]),
  ),
};

/**
 * Runs a connector from its definition, in Node. Its functions are the author's own, so no error of TypeScript's
 * compiler, nor of ours, stands between a test and the code.
 *
 * @param definition what the connector's entry module exports
 */
export function openTypeScript(definition: ConnectorDefinition, options: TypeScriptOptions = {}): Session {
  const { authorization, base_uri } = definition.connection;
  const namesOf = (section: string) => Object.keys(definition[section as 'actions'] ?? {});
  return openSession(
    { authorization, base_uri },
    (invocation, run) => {
      const { template, name } = readPath(invocation.path, Object.keys(paths), namesOf);
      return paths[template]?.({ definition, name, invocation, run, options });
    },
    options,
  );
}

function noPause(): void {}
