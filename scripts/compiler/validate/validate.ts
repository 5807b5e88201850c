/**
 * Pass 3: the evaluated definition against a JSON Schema of Workato's connector format. The official gem loads a connector
 * with misspelt keys without a word, and the recipe fails later.
 */
import { Ajv, type ErrorObject } from 'ajv';
import { sourceMap } from '../assemble/source-of.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { displayName, type LoadedProgram } from '../load/program.ts';
import { closest } from './closest.ts';
import { duplicateFields } from './duplicate-fields.ts';
import { actionSchema } from './schema/action.ts';
import { authorizationSchema, connectionSchema } from './schema/connection.ts';
import { connectorSchema } from './schema/connector.ts';
import { fieldSchema, fieldsSchema } from './schema/field.ts';
import { triggerSchema } from './schema/trigger.ts';
import { unwritableValues } from './unwritable-values.ts';

const schemas = [
  fieldSchema,
  fieldsSchema,
  authorizationSchema,
  connectionSchema,
  actionSchema,
  triggerSchema,
  connectorSchema,
];

/** A checker of any of the parts by name: `connector`, `action`, `field` … */
export function createValidator(): Ajv {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, verbose: true, strict: false });
  ajv.addKeyword({ keyword: 'lambda', validate: (_: boolean, value: unknown) => typeof value === 'function' });
  ajv.addKeyword({ keyword: 'regexp', validate: (_: boolean, value: unknown) => value instanceof RegExp });
  for (const schema of schemas) ajv.addSchema(schema);
  return ajv;
}

/** What is wrong with a definition, each with the place in the source that it comes from. */
export function validateConnector(definition: object, program: LoadedProgram): Diagnostic[] {
  const validate = createValidator().getSchema('connector');
  if (!validate) throw new Error('The schema of the connector is missing.');
  const source = sourceMap(program);
  const report = (path: readonly (string | number)[], message: string): Diagnostic => {
    const node = source.node(path);
    const file = node.getSourceFile();
    const { line, character } = file.getLineAndCharacterOfPosition(node.getStart());
    return {
      id: 'invalid-definition',
      file: displayName(file.fileName, program.root),
      line: line + 1,
      column: character + 1,
      message: `${describePath(path, definition)}: ${message}`,
    };
  };
  const problems = [...duplicateFields(definition), ...unwritableValues(definition)].map(({ path, message }) =>
    report(path, message),
  );
  if (!validate(definition)) {
    for (const error of mostSpecific(validate.errors ?? [])) problems.push(report(pathOf(error), explain(error)));
  }
  return problems;
}

/** Of an `anyOf`, only what its nearest branch says is worth reading. */
function mostSpecific(errors: readonly ErrorObject[]): ErrorObject[] {
  const wrappers = new Set(['anyOf', 'if', 'allOf']);
  const leaves = errors.filter((error) => !wrappers.has(error.keyword) && error.propertyName === undefined);
  const deepest = leaves.filter(
    (error) =>
      !leaves.some((other) => other !== error && other.instancePath.startsWith(`${error.instancePath}/`)) ||
      (error.keyword !== 'lambda' && error.keyword !== 'type'),
  );
  return deepest.length > 0 ? deepest : [...errors];
}

function pathOf(error: ErrorObject): (string | number)[] {
  const steps = error.instancePath.split('/').slice(1);
  const names = steps.map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
  const extra = [error.params.additionalProperty, error.params.propertyName].filter((name) => name !== undefined);
  return [...names, ...extra].map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function explain(error: ErrorObject): string {
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(error.params.additionalProperty);
      const known = Object.keys((error.parentSchema?.properties ?? {}) as object);
      const near = closest(name, known);
      return `Workato has no key '${name}' here.${near ? ` Did you mean '${near}'?` : ` It has: ${known.join(', ')}.`}`;
    }
    case 'required':
      return `'${error.params.missingProperty}' is missing.`;
    case 'enum': {
      const allowed = (error.params.allowedValues as unknown[]).map(String);
      const near = closest(String(error.data), allowed);
      return `${JSON.stringify(error.data)} is not one of its values. ${near ? `Did you mean '${near}'?` : `They are: ${allowed.join(', ')}.`}`;
    }
    case 'lambda':
      return 'a function is expected here.';
    case 'regexp':
      return 'a pattern is expected here.';
    case 'pattern':
      return `${JSON.stringify(error.data)} is not a name that Workato can use: letters, digits and underscores only.`;
    case 'propertyNames':
      return `'${error.params.propertyName}' is not a name that recipes can use: small letters, digits and underscores, such as get_user.`;
    default:
      return `${error.message ?? 'is not valid'}.`;
  }
}

/** `actions.get_user.input_fields.userKey.control_type`: fields by their names, not their positions. */
function describePath(path: readonly (string | number)[], definition: unknown): string {
  let value = definition;
  const steps = path.map((step) => {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;
    const name = typeof value === 'object' && value !== null ? (value as Record<string, unknown>).name : undefined;
    return typeof step === 'number' && typeof name === 'string' ? name : String(step);
  });
  return steps.length > 0 ? steps.join('.') : 'connector';
}
