/**
 * Validate: the evaluated definition against a JSON Schema of Workato's connector format. The official gem loads a connector
 * with misspelt keys without a word, and the recipe fails later.
 */
import { Ajv, type ErrorObject } from 'ajv';
import { sourceMap } from '../analysis/source-of.ts';
import { definitionProblems } from '../diagnostics/definition.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../diagnostics/diagnostic-at.ts';
import type { LoadedProgram } from '../load/program.ts';
import { duplicateFields } from './duplicate-fields.ts';
import { alternatives, explain, mostSpecific } from './explain.ts';
import { schemas } from './schema.ts';
import { unwritableValues } from './unwritable-values.ts';

/** A checker of any of the parts by name: `connector`, `action`, `field` … */
export function createValidator(): Ajv {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, verbose: true, strict: false });
  ajv.addKeyword({ keyword: 'lambda', validate: (_: boolean, value: unknown) => typeof value === 'function' });
  ajv.addKeyword({ keyword: 'regexp', validate: (_: boolean, value: unknown) => value instanceof RegExp });
  ajv.addKeyword({ keyword: 'refused', validate: () => false });
  for (const schema of schemas()) ajv.addSchema(schema);
  return ajv;
}

/** What is wrong with a definition, each with the place in the source that it comes from. */
export function validateConnector(definition: object, program: LoadedProgram): Diagnostic[] {
  const validate = createValidator().getSchema('connector');
  if (!validate) throw new Error('The schema of the connector is missing.');
  const source = sourceMap(program);
  const report = (path: readonly (string | number)[], message: string): Diagnostic => {
    const node = source.node(path);
    const found = definitionProblems.invalid(describePath(path, definition), message);
    return diagnosticAt(node.getSourceFile(), node.getStart(), found, program.root);
  };
  const problems = [...duplicateFields(definition), ...unwritableValues(definition)].map(({ path, message }) =>
    report(path, message),
  );
  if (!validate(definition)) {
    for (const errors of alternatives(mostSpecific(validate.errors ?? []))) {
      const [first] = errors;
      if (first) problems.push(report(pathOf(first), explain(first, errors)));
    }
  }
  return problems;
}

function pathOf(error: ErrorObject): (string | number)[] {
  const steps = error.instancePath.split('/').slice(1);
  const names = steps.map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
  const extra = [error.params.additionalProperty, error.params.propertyName].filter((name) => name !== undefined);
  return [...names, ...extra].map((step) => (/^\d+$/.test(step) ? Number(step) : step));
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
