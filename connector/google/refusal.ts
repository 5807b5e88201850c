import { asUtf8, isObject } from 'workato';
import { jsonObject } from './json-object.ts';

/** What Google says about a refusal, whatever shape its body has. */
export interface Refusal {
  readonly status: number;
  /** Google's names for it: of the gateway's `details` first, since beside them the classic one may be as vague as `forbidden`. */
  readonly names: readonly string[];
  /** All that was said, in lower case. */
  readonly words: string;
  /** A sentence to append to an explanation; empty when there is nothing to quote. */
  readonly quote: string;
}

/** The longest quotation. */
const longest = 300;

/**
 * Reads the body of a refusal. It is Google's JSON as a rule ("Errors", Directory API guide), flat JSON from the token endpoint,
 * and now and then text, a page of HTML, cut off, no UTF-8, or nothing.
 */
export function readRefusal(status: number, body: string): Refusal {
  const text = asUtf8(body);
  const answer = jsonObject(text);
  const details = isObject(answer.error) ? answer.error : {};
  const name = typeof answer.error === 'string' ? answer.error : '';
  const said = [details.message, answer.error_description, answer.message, name].find(
    (one) => typeof one === 'string' && one !== '',
  );
  const message = typeof said === 'string' ? said : '';

  // A page, or JSON that breaks off, is nothing to read.
  const isProse = !/^\s*[<{[]/.test(text);
  const words = message === '' ? text : `${name} ${message}`;
  const quoted = message === '' && isProse ? text.trim() : message;
  return {
    status,
    names: [...reasons(details.details), ...reasons(details.errors), ...texts(details.status), ...texts(answer.error)],
    words: words.toLowerCase(),
    quote: quoted === '' ? '' : ` Google says: ${shortened(quoted)}`,
  };
}

/** The `reason` of each entry of a list. */
function reasons(entries: unknown): string[] {
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry) => (isObject(entry) ? texts(entry.reason) : []));
}

function texts(value: unknown): string[] {
  return typeof value === 'string' ? [value] : [];
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}...` : text;
}
