import type { ConnectorDefinition } from 'workato';
import type { PathTemplate } from '../../platform/paths.ts';
import type { Invocation, Session } from '../../platform/runtime.ts';
import { executeAction, findAction, invokeAction } from './actions.ts';
import { runAuthorization } from './authorization.ts';
import { settingsOf } from './engine/connection-settings.ts';
import { type Run, within } from './engine/run.ts';
import { asData } from './json.ts';
import { readPath } from './path.ts';
import { openSession, type TypeScriptOptions } from './session.ts';
import { definedFields, writtenFields } from './written-fields.ts';

export { openTypeScriptFunctions } from './open-functions.ts';

/** What runs a path of one kind. */
interface Runnable {
  readonly definition: ConnectorDefinition;
  readonly name: string;
  readonly invocation: Invocation;
  readonly run: Run;
}

/** Methods are made by the compiler: only the Ruby has them. */
type OwnPath = Exclude<PathTemplate, 'methods.NAME'>;

const paths: Readonly<Record<OwnPath, (runnable: Runnable) => unknown>> = {
  test: ({ definition, run }) => definition.test(settingsOf(run.connection)),

  'actions.NAME': ({ definition, name, invocation, run }) =>
    invokeAction(definition, findAction(definition, name), invocation, run),
  'actions.NAME.execute': ({ definition, name, invocation, run }) =>
    executeAction(definition, findAction(definition, name), invocation, run),
  'actions.NAME.input_fields': ({ definition, name }) =>
    writtenFields(findAction(definition, name).input_fields, definition, 'input'),
  'actions.NAME.output_fields': ({ definition, name }) =>
    writtenFields(findAction(definition, name).output_fields, definition, 'output'),
  'actions.NAME.sample_output': ({ definition, name }) => asData(findAction(definition, name).sample_output),

  'pick_lists.NAME': ({ definition, name }) => asData(definition.pick_lists?.[name]),
  'object_definitions.NAME.fields': ({ definition, name }) => definedFields(name, definition),

  'connection.base_uri': ({ definition, run }) =>
    within({ ...run, silentPlace: 'base_uri' }, () => definition.connection.base_uri?.(settingsOf(run.connection))),
  'connection.authorization.acquire': ({ invocation, run }) => runAuthorization('acquire', invocation, run),
  'connection.authorization.refresh': ({ invocation, run }) => runAuthorization('refresh', invocation, run),
  'connection.authorization.authorization_url': ({ invocation, run }) =>
    runAuthorization('authorization_url', invocation, run),
  'connection.authorization.token_url': ({ invocation, run }) => runAuthorization('token_url', invocation, run),
  'connection.authorization.client_id': ({ invocation, run }) => runAuthorization('client_id', invocation, run),
  'connection.authorization.identity': ({ invocation, run }) => runAuthorization('identity', invocation, run),
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
      return paths[template as OwnPath]({ definition, name, invocation, run });
    },
    options,
  );
}
