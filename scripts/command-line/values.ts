/** What stands behind options and beside them, read in one way by all commands. */
import { closest } from '../text/closest.ts';
import { UsageError } from './problem.ts';

/**
 * One of a few words.
 *
 * @param what the option without its dashes: `runtime`
 * @throws UsageError
 */
export function choice<Word extends string>(what: string, word: string, words: readonly Word[]): Word {
  const found = words.find((one) => one === word);
  if (found !== undefined) return found;
  const meant = closest(word, words);
  const list = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words);
  throw new UsageError(`There is no ${what} '${word}'. ${meant ? `Did you mean '${meant}'?` : `Choose ${list}.`}`);
}

/**
 * A whole number from 1 to a maximum.
 *
 * @param option with its dashes: `--port`
 * @throws UsageError
 */
export function wholeNumber(option: string, text: string, maximum: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > maximum) throw new UsageError(`${option} takes a whole number from 1 to ${maximum}.`);
  return number;
}

/**
 * The only word that is no option, where there is one.
 *
 * @param what it is: `client file`
 * @throws UsageError for several
 */
export function oneOperand(operands: readonly string[], what: string): string | undefined {
  if (operands.length > 1) {
    throw new UsageError(`Give one ${what} at a time: '${operands[0]}' or '${operands[1]}'? Put quotes round blanks.`);
  }
  return operands[0];
}
