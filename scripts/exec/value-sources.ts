import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isFile } from '../command-line/is-file.ts';
import { UsageError } from '../command-line/problem.ts';
import { readInput } from '../command-line/read-input.ts';
import type { Terminal } from '../command-line/terminal.ts';
import type { Json, JsonObject } from '../platform/runtime.ts';

/** The value of an option, and whether it stood on the command line itself. */
export interface Value<Kind> {
  readonly value: Kind;
  readonly isInline: boolean;
}

/** Reads what stands behind options: the value itself, the name of a file that holds it, or - for standard input. */
export interface ValueSources {
  /** @throws UsageError when it is not JSON; the text itself is not repeated, since it may hold a secret */
  json(option: string, text: string): Promise<Value<Json>>;
  object(option: string, text: string): Promise<Value<JsonObject>>;
  list(option: string, text: string): Promise<Value<Json[]>>;
  /** Text as it is; line breaks at the end of a file do not count. */
  text(option: string, text: string): Promise<Value<string>>;
}

/** Far more than a recipe's input may have. */
const longest = 50 * 1024 * 1024;

const example = `'{"userKey": "liz@example.com"}'`;

/** The sources of one command line: standard input can be read by one option only. */
export function valueSources({ stdin, cwd }: Terminal): ValueSources {
  let takenBy: string | undefined;

  async function fromInput(option: string): Promise<string> {
    if (takenBy !== undefined) {
      throw new UsageError(
        `Standard input can be one value only: ${takenBy} or --${option}? Give the other as a file.`,
      );
    }
    takenBy = `--${option}`;
    if (stdin.isTTY) throw new UsageError(`--${option} - reads standard input: pipe the value in, as in < FILE.`);
    return Buffer.from((await readInput(stdin, longest)).bytes).toString('utf8');
  }

  /** The text of a file or of standard input; nothing when the text is the value. */
  async function elsewhere(option: string, text: string): Promise<string | undefined> {
    if (text === '-') return await fromInput(option);
    const file = path.resolve(cwd, text);
    return isFile(file) ? readFileSync(file, 'utf8') : undefined;
  }

  const json: ValueSources['json'] = async (option, text) => {
    const isInline = /^\s*[[{"]/.test(text) || /^\s*(-?\d|true|false|null)/.test(text);
    const found = isInline ? undefined : await elsewhere(option, text);
    try {
      const value = JSON.parse((found ?? text).replace(/^\uFEFF/, '')) as Json;
      return { value, isInline: found === undefined };
    } catch {
      throw new UsageError(`--${option} ${notJson(text, found)}. Write it as in --${option} ${example}.`);
    }
  };

  return {
    json,
    async object(option, text) {
      const { value, isInline } = await json(option, text);
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new UsageError(`--${option} must be a JSON object, as in --${option} ${example}.`);
      }
      return { value, isInline };
    },
    async list(option, text) {
      const { value, isInline } = await json(option, text);
      if (!Array.isArray(value)) throw new UsageError(`--${option} must be a JSON list, as in --${option} '["a", 1]'.`);
      return { value, isInline };
    },
    async text(option, text) {
      const found = await elsewhere(option, text);
      return { value: found?.replace(/^\uFEFF/, '').replace(/[\r\n]+$/, '') ?? text, isInline: found === undefined };
    },
  };
}

function notJson(text: string, found: string | undefined): string {
  if (text === '-') return '- was given something that is not JSON';
  return found === undefined
    ? 'is neither JSON nor the name of a file that is there'
    : `names the file ${text}, which is not JSON`;
}
