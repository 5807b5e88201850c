import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../command-line/problem.ts';
import type { Json, JsonObject } from '../platform/runtime.ts';

/**
 * The value of an option such as --input: inline JSON, or the name of a file that holds JSON.
 *
 * @throws UsageError when it is neither; the text itself is not repeated, since it may hold a secret
 */
export function valueArgument(option: string, text: string, root: string): Json {
  const file = path.resolve(root, text);
  const isInline = /^\s*[[{"]/.test(text) || /^\s*(-?\d|true|false|null)/.test(text);
  const source = isInline || !statSync(file, { throwIfNoEntry: false })?.isFile() ? text : readFileSync(file, 'utf8');
  try {
    return JSON.parse(source.replace(/^\uFEFF/, '')) as Json;
  } catch {
    const what =
      source === text
        ? 'is neither JSON nor the name of a file that is there'
        : `names the file ${text}, which is not JSON`;
    throw new UsageError(`--${option} ${what}. Write it as in --${option} '{"userKey": "liz@example.com"}'.`);
  }
}

/** The same where only an object makes sense. */
export function objectArgument(option: string, text: string, root: string): JsonObject {
  const value = valueArgument(option, text, root);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageError(`--${option} must be a JSON object, as in --${option} '{"userKey": "liz@example.com"}'.`);
  }
  return value;
}

/** The same where only a list makes sense. */
export function listArgument(option: string, text: string, root: string): Json[] {
  const value = valueArgument(option, text, root);
  if (!Array.isArray(value)) throw new UsageError(`--${option} must be a JSON list, as in --${option} '["a", 1]'.`);
  return value;
}
