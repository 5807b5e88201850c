/** Runs one path of a connector: what stands at the path's key is data, or a lambda, which gets what Workato passes. */
import { isFields, type Key } from '../../platform/definition/key.ts';
import { keyOf, keysOf } from '../../platform/definition/parts.ts';
import { type LambdaParameterName, lambdaParameter } from '../../platform/lambda-parameters.ts';
import type { RunnablePath } from '../../platform/paths.ts';
import type { Invocation, Json } from '../../platform/runtime.ts';
import { fieldsInFull } from '../../platform/shared-fields.ts';
import { asRecords } from '../../sdk/functions/record.ts';
import { executeAction, invokeAction, type RunnableAction } from './actions.ts';
import { chosenAuthorization } from './engine/chosen-authorization.ts';
import { settingsOf } from './engine/connection-settings.ts';
import { type Run, withinLambda } from './engine/run.ts';
import { asData } from './json.ts';

type Data = Readonly<Record<string, unknown>>;

/** One call of a path. */
export interface PathCall {
  /** The definition as it is written down. */
  readonly written: Data;
  readonly path: RunnablePath;
  /** What stands for NAME. */
  readonly name: string;
  readonly invocation: Invocation;
  readonly run: Run;
}

/** The paths at which more happens than that a lambda is called. */
const ownWays: Readonly<Record<string, (call: PathCall) => unknown>> = {
  'actions.NAME': (call) => invokeAction(actionOf(call), call.invocation, call.run),
  'actions.NAME.execute': (call) => executeAction(actionOf(call), call.invocation, call.run),
};

const actionOf = ({ written, name }: PathCall): RunnableAction => (written.actions as Data)[name] as RunnableAction;

/** @throws what the lambda throws; an Error, with the gem's text where it has one, for a lambda that is not there */
export function runPath(call: PathCall): unknown {
  const own = ownWays[call.path.template];
  if (own) return own(call);
  const { value, key } = found(call);
  if (typeof value !== 'function') return dataAt(value, key);
  const { lambda } = key;
  if (!lambda) throw new Error(`'${call.path.template}' is data, not a function.`);
  const given = lambda.parameters.map((parameter) => argument(parameter, call));
  return withinLambda(call.run, lambda, () => value(...given));
}

function dataAt(value: unknown, { form }: Key): Json {
  return asData(form && isFields(form) ? fieldsInFull(value) : value);
}

/** What stands at the path. In an authorization it is the one in force that counts, and its table. */
function found({ written, path, name, run }: PathCall): { value: unknown; key: Key } {
  const steps = path.template.split('.').map((step) => (step === 'NAME' ? name : step));
  const last = steps.at(-1) ?? '';
  if (steps[1] === 'authorization') {
    const authorization = chosenAuthorization(run) as unknown as Data | undefined;
    const key = keyOf(keysOf('authorization', authorization), last) ?? path.key;
    const value = authorization?.[last];
    // A text that is not there is none; what would send requests has to be there.
    if (value === undefined && key.lambda?.http) throw new Error(`Expect '${last}' block`);
    return { value, key };
  }
  const holders = path.key.under === undefined ? steps : steps.slice(0, -1);
  return { value: holders.reduce<unknown>((part, step) => (part as Data | undefined)?.[step], written), key: path.key };
}

function argument(name: LambdaParameterName, { invocation, run }: PathCall): unknown {
  if (name === 'connection') return settingsOf(run.connection);
  const { from, setting, absent = null } = lambdaParameter(name);
  const given = from && invocation[from];
  const stored = setting === undefined ? undefined : run.connection.settings.current[setting];
  return asRecords(given ?? stored ?? absent);
}
