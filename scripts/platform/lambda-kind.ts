/**
 * How Workato runs a lambda, and what the lambda may call there ("Calling conventions" of the SDK, measured on the official
 * gem): `apply` runs on the request itself and has no `call`, `base_uri` has neither `call` nor `error` nor HTTP.
 */
import type { LambdaParameterName } from './lambda-parameters.ts';

/** What a lambda may call. */
export interface Rights {
  readonly call: boolean;
  readonly error: boolean;
  readonly http: boolean;
  /** Functions such as `parse_json`, `now` and `workato.uuid`. */
  readonly helpers: boolean;
  /** `reinvoke_after`: what an action runs has it. A method has it when an action calls it. */
  readonly reinvoke?: true;
  /** Runs on the request that is about to be sent, and changes it: `headers`, `current_url` … */
  readonly onRequest?: true;
}

export interface LambdaKind extends Rights {
  /** How messages call it: the key of the definition at which it stands. */
  readonly name: string;
  /** What Workato passes, in order; also how many there may be. None: whatever the caller passes. */
  readonly parameters: readonly LambdaParameterName[];
  /** What its requests go without; nothing unless given. */
  readonly lacks?: readonly ('apply' | 'base_uri')[];
  /** Gets the recipe's input, in which a blank counts as left empty. */
  readonly readsInput?: true;
  /**
   * Who takes the result: Workato takes `data`, in which a literal has symbol keys, and `text`; other lambdas of the connector
   * take a `value`, in which everything has string keys; nobody takes what is `ignored`.
   */
  readonly result: 'data' | 'text' | 'value' | 'ignored';
  /** A Ruby lambda takes exactly its parameters, and here nothing shows that Workato passes only those that there are. */
  readonly declaresAll?: true;
}

export const everything: Rights = { call: true, error: true, http: true, helpers: true };
export const insideAction: Rights = { ...everything, reinvoke: true };
/** The small context of `base_uri` and its like. */
export const helpersOnly: Rights = { call: false, error: false, http: false, helpers: true };
/** What is run outside of any context, and what the gem never runs and no document shows to call anything. */
export const nothing: Rights = { call: false, error: false, http: false, helpers: false };
export const onRequest: Rights = { ...nothing, onRequest: true };
