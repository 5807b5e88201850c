/** What actions and triggers have in common ("Actions" and "Triggers", SDK reference). */

import type { LambdaKind } from '../lambda-kind.ts';
import { everything, nothing } from '../lambda-kind.ts';
import { type Form, fields, flag, type Keys, text, texts } from './key.ts';

/** What a recipe shows of a step: the platform runs it while a person fills in the form. */
const shown = { parameters: ['input', 'picklist_label'], ...nothing, declaresAll: true } satisfies Partial<LambdaKind>;

const schema = (name: string): LambdaKind => ({
  name,
  parameters: ['object_definitions', 'connection', 'config_fields'],
  ...everything,
  result: 'data',
});

export const help: Form = { is: 'any of', forms: [text, { is: 'part', part: 'help' }] };

export const stepKeys = {
  title: { form: text, isRequired: true },
  subtitle: { form: text },
  description: { form: text, lambda: { name: 'description', ...shown, result: 'text' } },
  help: { form: help, lambda: { name: 'help', ...shown, result: 'data' } },
  display_priority: { form: { is: 'whole number' } },
  batch: { form: flag },
  bulk: { form: flag },
  deprecated: { form: flag },
  config_fields: { form: fields, side: 'input' },
  input_fields: {
    form: fields,
    side: 'input',
    lambda: schema('input_fields'),
    wrapped: 1,
    later: 'functions',
    isRequired: true,
    exec: 'the fields of its form',
  },
  output_fields: {
    form: fields,
    side: 'output',
    lambda: schema('output_fields'),
    wrapped: 1,
    later: 'functions',
    isRequired: true,
    exec: 'the fields of its result',
  },
  sample_output: {
    form: { is: 'object' },
    isSample: true,
    lambda: { name: 'sample_output', parameters: ['connection', 'input'], ...everything, result: 'data' },
    wrapped: 2,
    later: 'functions',
    exec: 'the sample of its result',
  },
  summarize_input: { form: texts },
  summarize_output: { form: texts },
} satisfies Keys;
