/** The parts of a connector. Their keys are Workato's ("SDK reference"). */
import type { Connection, ConnectionDefinition } from './connection.d.ts';
import type { Checked, CheckedFields, FieldLiteral } from './field-rules.d.ts';
import type { Field, PickList, TreeList } from './fields.d.ts';
import type { ResultOf } from './results.d.ts';
import type { InputOfEach, OutputOf } from './values.d.ts';

export interface Help {
  /** HTML. */
  readonly body: string;
  readonly learn_more_url?: string;
  readonly learn_more_text?: string;
}

/** Labels of the values that a recipe chose from pick lists, by field. */
export type PickListLabels = { readonly [field: string]: string | undefined };

/** What a form holds while a person fills it in: texts, also of numbers, since nothing is converted yet. */
export type FormInput<I> = {
  readonly [K in keyof I]?: NonNullable<I[K]> extends string | number | boolean ? string : unknown;
};

/** What an earlier run of `execute` handed to `reinvokeAfter`; blank at the first run: Workato says null, the gem an empty object. */
export type Continued = { readonly [name: string]: unknown } | null;

export type Verb = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface ActionDefinition<
  I extends readonly FieldLiteral[] = readonly Field[],
  O extends readonly FieldLiteral[] = readonly Field[],
  C extends readonly FieldLiteral[] = readonly [],
  R = OutputOf<O>,
> {
  readonly title: string;
  readonly subtitle?: string;
  /** HTML; `<span class='provider'>` for emphasis. */
  readonly description?:
    | string
    | ((input: FormInput<InputOfEach<C[number] | I[number]>>, labels: PickListLabels) => string);
  readonly help?:
    | string
    | Help
    | ((input: FormInput<InputOfEach<C[number] | I[number]>>, labels: PickListLabels) => string | Help);
  /** Higher comes first; 0 unless given. */
  readonly display_priority?: number;
  /** Tags in the list of actions. */
  readonly batch?: boolean;
  readonly bulk?: boolean;
  /** Hidden from the search. */
  readonly deprecated?: boolean;
  /** Shown before the input fields, which may depend on them; their values arrive among the input's. */
  readonly config_fields?: CheckedFields<C>;
  readonly input_fields: CheckedFields<I>;
  /** The two schemas are those of the step, without the config fields. */
  execute(
    connection: Connection,
    input: InputOfEach<C[number] | I[number]>,
    inputSchema: readonly object[],
    outputSchema: readonly object[],
    continued: Continued,
  ): Promise<ResultOf<R, OutputOf<O>>>;
  readonly output_fields: CheckedFields<O>;
  readonly sample_output?: OutputOf<O>;
  /** The whole of `execute` runs again when an unhandled answer matches: one of the codes, and one of the patterns. */
  readonly retry_on_response?: number | string | RegExp | readonly (number | string | RegExp)[];
  /** GET and HEAD unless given. */
  readonly retry_on_request?: Verb | readonly Verb[];
  readonly max_retries?: 0 | 1 | 2 | 3;
  /** Dotted paths of long lists and texts that a job's report shortens. */
  readonly summarize_input?: readonly string[];
  readonly summarize_output?: readonly string[];
}

declare const checkedAction: unique symbol;
/** What `action` gives: checked, and ready for the connector's `actions`. */
export interface Action {
  readonly title: string;
  readonly [checkedAction]: true;
}

export interface ConnectorDefinition {
  readonly title: string;
  readonly connection: ConnectionDefinition;
  /** Success is that nothing is raised. */
  test(connection: Connection): Promise<unknown>;
  /** Whether Workato offers its built-in action for any other request. */
  readonly custom_action?: boolean;
  readonly custom_action_help?: Help;
  readonly actions: { readonly [name: string]: Action };
  readonly object_definitions?: { readonly [name: string]: readonly Field[] };
  readonly pick_lists?: { readonly [name: string]: PickList | TreeList };
  /** Sends all requests through an on-premise agent. */
  readonly secure_tunnel?: boolean;
}

/** A whole connector: the entry module's default export. */
export function connector(definition: ConnectorDefinition): ConnectorDefinition;

/** An action whose `execute` knows its input and must give what the output fields declare. */
export function action<
  const I extends readonly FieldLiteral[],
  const O extends readonly FieldLiteral[],
  const C extends readonly FieldLiteral[] = readonly [],
  const R = OutputOf<O>,
>(definition: ActionDefinition<I, O, C, R>): Action;

/** What `fields` gives: a list whose fields a function may know one by one, as `FieldList<F>`. */
export type FieldList<F extends readonly FieldLiteral[]> = F & Checked;

/** A list of fields for sharing: checked where it stands, and its literal types kept. */
export function fields<const F extends readonly FieldLiteral[]>(list: CheckedFields<F>): FieldList<F>;

/** A pick list for sharing; the connector's `pick_lists` gives it its name. */
export function pickList<const P extends PickList | TreeList>(entries: P): P;
