import { readFileSync, statSync } from 'node:fs';
import { AuthorizationProblem } from './problem.ts';

const maximumBytes = 64 * 1024;

/** What the file is, for messages, and what to do when it cannot be read. */
interface FileKind {
  readonly id: string;
  readonly name: string;
  readonly remedy: string;
}

/**
 * Reads a small file with one JSON object; a byte order mark is tolerated.
 * Throws a problem that names the file and never quotes it: `JSON.parse` would quote the secret.
 */
export function readJsonFile(file: string, kind: FileKind): Record<string, unknown> {
  const refuse = (message: string) =>
    new AuthorizationProblem(kind.id, { title: `${kind.name} cannot be read`, message, remedy: kind.remedy }, 2);
  let text: string;
  try {
    const status = statSync(file);
    if (!status.isFile()) throw refuse(`${file} is not a file.`);
    if (status.size > maximumBytes) throw refuse(`${file} is too large for ${kind.name}.`);
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if (error instanceof AuthorizationProblem) throw error;
    throw refuse(
      `${file} cannot be read: ${reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? 'reading failed'}.`,
    );
  }
  const value = parse(text);
  if (!isRecord(value)) throw refuse(`${file} does not hold one JSON object.`);
  return value;
}

/** True for a plain object, the only shape with named members. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied',
  ENOTDIR: 'a part of its path is not a folder',
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
