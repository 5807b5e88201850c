/** What one method of JavaScript is to the compiler: everything that any pass wants to know of it. */

import type { Problem } from '../diagnostics/problem.ts';
import type { RubyExpression } from '../ruby/tree.ts';

/** A method that lambdas may call. */
export interface Supported {
  readonly gives: Gives;
  /** Its Ruby, made of the Ruby of the receiver and of the arguments; what takes more than that is lowered in lower/builtins. */
  readonly ruby?: (subject: RubyExpression, args: readonly RubyExpression[]) => RubyExpression;
  /** What its callback is passed. */
  readonly passes?: readonly Passed[];
  /** Whether it is no method, but is read. */
  readonly isProperty?: true;
  /** Whether it is called for its effect, and adds to the receiver or does nothing with it. */
  readonly effect?: 'grows' | 'none';
  /** Whether it makes a whole number of a fraction. */
  readonly rounds?: true;
  /** Ruby methods that it becomes, which may as well be asked twice. */
  readonly glances?: readonly string[];
  /** What to write instead where TypeScript knows no such method of the value. */
  readonly instead?: string;
  /** How it may not be used, with what to write instead. */
  readonly refusals?: Readonly<Record<string, Problem>>;
}

/** A method that they may not call, with what to write instead. */
interface Absent {
  readonly instead: string;
}

export type Builtin = Supported | Absent;
export type Builtins = Readonly<Record<string, Builtin>>;

export const isSupported = (builtin: Builtin | undefined): builtin is Supported =>
  builtin !== undefined && 'gives' in builtin;

/** What a callback's parameter is; the initial value of a result is the argument behind the callback. */
type Passed = 'item' | 'index' | 'result' | 'match';

/** What comes out: what is new in it, and where its parts may come from. */
export interface Gives {
  /** What is made anew, and so is nobody else's. */
  readonly makes?: 'list' | 'object';
  readonly parts: readonly Part[];
}

/** What lies at some depth in the result is what lies so much deeper in this. */
interface Part {
  readonly from: 'receiver' | 'arguments' | 'initial' | 'callback';
  readonly deeper: number;
}

const list = (...parts: readonly Part[]): Gives => ({ makes: 'list', parts });

/** Text, a number, a truth: nothing that could be changed. */
export const plain: Gives = { parts: [] };
export const itself: Gives = { parts: [{ from: 'receiver', deeper: 0 }] };
export const anItem: Gives = { parts: [{ from: 'receiver', deeper: 1 }] };
export const listOfTexts: Gives = list();
export const listOfItsItems: Gives = list({ from: 'receiver', deeper: 0 });
export const listOfAllItems: Gives = list({ from: 'receiver', deeper: 0 }, { from: 'arguments', deeper: 0 });
export const listOfResults: Gives = list({ from: 'callback', deeper: -1 });
export const listOfItemsOfResults: Gives = list({ from: 'callback', deeper: 0 });
export const listOfPairs = (from: 'receiver' | 'arguments'): Gives => list({ from, deeper: -1 });
/** Of the object that is the argument. */
export const listOfMembers: Gives = list({ from: 'arguments', deeper: 0 });
/** Of the pairs that are the argument. */
export const objectOfPairs: Gives = { makes: 'object', parts: [{ from: 'arguments', deeper: 1 }] };
export const accumulated: Gives = {
  parts: [
    { from: 'initial', deeper: 0 },
    { from: 'callback', deeper: 0 },
  ],
};

/** Whether it gives a list of nothing but items of the receiver. */
export const givesItsItems = (record: Supported | undefined): boolean => record?.gives === listOfItsItems;
