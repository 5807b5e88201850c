/** The platform's tables as JSON Schema. What JSON Schema cannot say has keywords of its own: see validate.ts. */
import type { Form, Key, Keys, Part, Rule, Values } from '../../platform/definition/key.ts';
import { parts } from '../../platform/definition/parts.ts';
import { definitionMistakes as mistakes } from '../diagnostics/definition-mistakes.ts';

type Schema = Readonly<Record<string, unknown>>;

/** A schema for each kind of object, under its name; of one that has a type, another for each type. */
export function schemas(): Schema[] {
  return Object.entries(parts).flatMap(([name, part]: [string, Part]) => {
    if ('keys' in part) return [{ $id: name, ...objectSchema(part.keys, part.rules) }];
    const types = Object.keys(part.byType);
    return [
      {
        $id: name,
        type: 'object',
        required: ['type'],
        properties: { type: { enum: types } },
        allOf: types.map((type) => when({ type }, { $ref: `${name}.${type}` })),
      },
      ...Object.entries(part.byType).map(([type, one]) => ({
        $id: `${name}.${type}`,
        ...objectSchema(one.keys, one.rules),
      })),
    ];
  });
}

function objectSchema(keys: Keys, rules: readonly Rule[] = []): Schema {
  const entries = Object.entries(keys);
  const known = entries.map(([name, key]) => [name, keySchema(name, key)]);
  const former = entries.flatMap(([name, { formerly = [] }]) =>
    formerly.map((old) => [old, { refused: mistakes.oldSpelling(old, name) }]),
  );
  return {
    type: 'object',
    required: entries.filter(([, key]) => key.isRequired).map(([name]) => name),
    additionalProperties: false,
    properties: Object.fromEntries([...known, ...former]),
    ...(rules.length > 0 && { allOf: rules.map(ruleSchema) }),
  };
}

function keySchema(name: string, key: Key): Schema {
  if (key.instead) return { refused: key.instead };
  if (key.later === 'all') return { refused: mistakes.notYet(name) };
  return entrySchema(key);
}

function entrySchema({ form, lambda, later }: Key): Schema {
  const takesFunction = lambda && later !== 'functions';
  const forms = [...(form ? [formSchema(form)] : []), ...(takesFunction ? [{ lambda: true }] : [])];
  return forms.length === 1 ? (forms[0] as Schema) : { anyOf: forms };
}

function formSchema(form: Form): Schema {
  switch (form.is) {
    case 'text':
      return { type: 'string', ...(form.pattern && { pattern: form.pattern }) };
    case 'flag':
      return { type: 'boolean' };
    case 'number':
      return { type: 'number' };
    case 'whole number':
      return {
        type: 'integer',
        ...(form.least !== undefined && { minimum: form.least }),
        ...(form.most !== undefined && { maximum: form.most }),
      };
    case 'pattern':
      return { regexp: true };
    case 'object':
      return { type: 'object' };
    case 'one of':
      return { enum: form.values };
    case 'list':
      return { type: 'array', items: formSchema(form.of) };
    case 'choices':
      return { type: 'array', items: { type: 'array', minItems: 2, maxItems: 4 } };
    case 'texts by name':
      return { type: 'object', additionalProperties: { type: 'string' } };
    case 'any of':
      return { anyOf: form.forms.map(formSchema) };
    case 'part':
      return { $ref: form.part };
    case 'named':
      return {
        type: 'object',
        additionalProperties: entrySchema(form.each),
        ...(form.names && { propertyNames: { pattern: form.names } }),
      };
  }
}

function ruleSchema({ where = {}, needs = [], needsOneOf = [], values = {} }: Rule): Schema {
  return when(where, {
    required: needs,
    properties: valueSchemas(values),
    ...(needsOneOf.length > 0 && { anyOf: needsOneOf.map((key) => ({ required: [key] })) }),
  });
}

/** What else holds of an object whose properties are there and as the first argument says. */
function when(where: NonNullable<Rule['where']>, then: Schema): Schema {
  const properties = Object.entries(where).map(([key, value]) => {
    if (value === true) return [key, {}];
    return [key, { enum: Array.isArray(value) ? value : [value] }];
  });
  return { if: { required: Object.keys(where), properties: Object.fromEntries(properties) }, then };
}

function valueSchemas(values: Values): Schema {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      if (typeof value !== 'object') return [key, { const: value }];
      if ('items' in value) return [key, { minItems: value.items, maxItems: value.items }];
      return [key, { required: Object.keys(value.members), properties: valueSchemas(value.members as Values) }];
    }),
  );
}
