import type { Region } from '../url/workato-callbacks.ts';
import { type Check, type CheckResult, runCheck } from './check.ts';
import {
  callbackChecks,
  contentsChecks,
  credentialChecks,
  documentChecks,
  locationChecks,
  textChecks,
} from './checks/index.ts';
import { type Client, clientOf } from './client.ts';
import { type FileContents, textOf } from './file-contents.ts';
import type { FileLocation } from './file-location.ts';
import { parseJson } from './parse-json.ts';

export interface CheckedFile {
  readonly results: readonly CheckResult[];
  /** The client, if the file is that of a Web application client. */
  readonly client?: Client;
}

/** Runs every check that the contents allow, from the bytes inwards; a location adds the checks of the place. */
export function runChecks(contents: FileContents, region?: Region, location?: FileLocation): CheckedFile {
  const { results, client } = checkCredentials(contents, region);
  const callbacks = client ? runAll(callbackChecks, client) : [];
  const place = location ? runAll(locationChecks, location) : [];
  return { results: [...results, ...callbacks, ...place], ...(client ? { client } : {}) };
}

/** The same without the callback URLs and the place: what every use of a client needs, not only Workato's. */
export function checkCredentials(contents: FileContents, region?: Region): CheckedFile {
  const results = runAll(contentsChecks, contents);
  if (hasProblem(results)) return { results };
  const text = textOf(contents) ?? '';
  results.push(...runAll(textChecks, text));
  const parsed = parseJson(text);
  if (hasProblem(results) || !parsed.ok) return { results };
  const document = parsed.value as Readonly<Record<string, unknown>>;
  results.push(...runAll(documentChecks, document));
  if (hasProblem(results)) return { results };
  const client = clientOf(document.web, region);
  return { results: [...results, ...runAll(credentialChecks, client)], client };
}

function runAll<Subject>(checks: readonly Check<Subject>[], subject: Subject): CheckResult[] {
  return checks.filter(({ needs }) => !needs || needs(subject)).map((check) => runCheck(check, subject));
}

/** Whether any of the results is a problem. */
export function hasProblem(results: readonly CheckResult[]): boolean {
  return results.some(({ status }) => status === 'problem');
}
