/**
 * What every form of this connector has, beyond what Workato demands: one rule for each thing that a person at a recipe
 * would miss. A rule says what is missing, where, and what to write.
 */

/** A field of a form, as far as the rules look. */
export interface FormField {
  readonly name: string;
  readonly label?: string;
  readonly control_type?: string;
  readonly properties?: readonly FormField[];
  readonly toggle_field?: FormField;
}

/** An action or trigger, as far as the rules look. Fields that are made by a function are not looked at. */
export interface Form {
  readonly subtitle?: unknown;
  readonly description?: unknown;
  readonly help?: unknown;
  readonly input_fields?: unknown;
  readonly output_fields?: unknown;
}

/** A connector, as far as the rules look. */
export interface Forms {
  readonly actions?: Readonly<Record<string, Form>>;
  readonly triggers?: Readonly<Record<string, Form>>;
}

type Rule = (form: Form) => readonly string[];

const rules: Readonly<Record<string, Rule>> = {
  'subtitle-missing': ({ subtitle }) =>
    typeof subtitle === 'string' && /^\p{Lu}.*[^.]$/u.test(subtitle)
      ? []
      : ['has no subtitle: the list of actions shows it. Write one with a capital letter and without a full stop.'],

  'description-without-provider': ({ description }) =>
    typeof description === 'string' && !description.includes("<span class='provider'>")
      ? ["marks nothing in its description: a recipe shows what stands in <span class='provider'>…</span> in bold."]
      : [],

  'help-missing': ({ help }) =>
    help ? [] : ['has no help: it stands above the form. Say what the step gives back, and when it fails.'],

  'label-missing': (form) =>
    [...everyField(form.input_fields), ...everyField(form.output_fields)]
      .filter(({ field }) => !field.label)
      .map(({ place }) => `has a field ${place} without a label: Workato would make one of its name. Write \`label\`.`),

  'choice-not-computable': (form) =>
    everyField(form.input_fields)
      .filter(({ field }) => isChoice(field) && field.toggle_field?.name !== field.name && !onlyShown.has(field.name))
      .map(
        ({ place }) =>
          `has a choice ${place} that no recipe can compute. Make it with \`choice\` or \`yesNo\` of connector/fields/.`,
      ),
};

/** What Google writes by itself, and what it does not support: nobody computes them. */
const onlyShown = new Set(['is_default', 'sourceIsStructured']);

const isChoice = ({ control_type }: FormField): boolean => control_type === 'select' || control_type === 'checkbox';

/** One form that breaks a rule. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
}

/** What the forms of a connector lack: a sentence or two for each find. */
export function checkForms({ actions = {}, triggers = {} }: Forms): Finding[] {
  return Object.entries({ ...actions, ...triggers }).flatMap(([name, form]) =>
    Object.entries(rules).flatMap(([rule, find]) => find(form).map((what) => ({ rule, message: `${name} ${what}` }))),
  );
}

interface PlacedField {
  readonly place: string;
  readonly field: FormField;
}

/** All fields of a form, those inside others too; a place is written as a recipe names it: `name.givenName`. */
function everyField(fields: unknown, before = ''): PlacedField[] {
  if (!Array.isArray(fields)) return [];
  return (fields as readonly FormField[]).flatMap((field) => [
    { place: before + field.name, field },
    ...everyField(field.properties, `${before}${field.name}.`),
  ]);
}
