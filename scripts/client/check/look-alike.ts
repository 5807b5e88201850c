import { domainToUnicode } from 'node:url';
import { callbackPath } from '../url/workato-callbacks.ts';

/** Letters of other alphabets, and digits, that look like a Latin letter. */
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'аα4',
  c: 'с',
  k: 'кκ',
  m: 'м',
  o: 'оοօ0',
  r: 'г',
  t: 'тτ',
  w: 'ԝωш',
};

const latin = new Map(
  Object.entries(lookAlikes).flatMap(([letter, others]) => Array.from(others, (other) => [other, letter] as const)),
);

/** The host in its own alphabet, without accents, and with letters that merely look like Latin ones replaced by those. */
function skeleton(host: string): string {
  const unicode = (domainToUnicode(host) || host).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return Array.from(unicode, (letter) => latin.get(letter) ?? letter)
    .join('')
    .replaceAll('vv', 'w');
}

/** Whether the words are the same, or one inserted, missing, wrong or swapped letter makes one of the other. */
export function oneSlip(word: string, wanted: string): boolean {
  if (Math.abs(word.length - wanted.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === wanted[start]) start += 1;
  const [rest, wantedRest] = [word.slice(start), wanted.slice(start)];
  return (
    rest.slice(1) === wantedRest.slice(1) ||
    rest.slice(1) === wantedRest ||
    rest === wantedRest.slice(1) ||
    (rest[0] === wantedRest[1] && rest[1] === wantedRest[0] && rest.slice(2) === wantedRest.slice(2))
  );
}

/** Whether a host is Workato's own, or lies below it. */
export function isWorkatoHost(host: string): boolean {
  return /(?:^|\.)(?:workato\.com|workatoapp\.cn)\.?$/i.test(host);
}

/**
 * The Workato host that another host looks like, or undefined: another alphabet (also as punycode), digits for letters,
 * one slip of the finger in `workato`, or another ending (`workato.co`). Workato's name elsewhere in a host counts only
 * together with Workato's own path, since people name hosts of their own after the product.
 */
export function lookedLikeHost(host: string, path: string): string | undefined {
  if (isWorkatoHost(host)) return undefined;
  const labels = skeleton(host).replace(/\.$/, '').split('.');
  const name = labels.length - 2;
  const position = labels.findIndex(
    (label, index) =>
      (index === name && oneSlip(label, 'workato')) || (path === callbackPath && /(?:^|-)workato(?:-|$)/.test(label)),
  );
  if (position === -1) return undefined;
  return [...labels.slice(0, position), 'workato', 'com'].join('.');
}
