import type { Problem } from '../../command-line/problem.ts';
import { consoleLinks } from '../url/console-links.ts';
import { type CheckResult, type Finding, gravity, type Status } from './check.ts';
import { checklist } from './checklist.ts';
import { type Client, linkNames } from './client.ts';
import { hideKnownSecret } from './shown.ts';

const marks: Readonly<Record<Status, string>> = { ok: '✓', problem: '✗', warning: '!', unknown: '?' };

const indent = '          ';

/**
 * The report for people: first what is wrong, with what to do, the gravest first; then a line for what is right; at the end
 * what the file cannot show.
 */
export function reportText(name: string, results: readonly CheckResult[], client: Client | undefined): string {
  const good = results.filter(({ status }) => status === 'ok');
  const wrong = gravity.flatMap((gravest) => results.filter(({ status }) => status === gravest));
  const links = new Set<string>();
  const found = wrong.flatMap(({ findings }) => findings.flatMap((finding) => findingLines(finding, links)));
  const notes = good.flatMap(({ findings }) => findings.map(({ says }) => `${indent}${says}`));
  const lines = [
    name,
    '',
    ...found,
    ...(found.length > 0 ? [''] : []),
    ...(good.length > 0 ? [line('ok', right(good.length, found.length > 0)), ...notes, ''] : []),
    summary(results),
  ];
  if (client) {
    lines.push('', 'What the file cannot show:');
    for (const { what, why, link } of checklist(consoleLinks(linkNames(client)))) {
      lines.push(`- ${what}`, `  ${why}`, `  ${link}`);
    }
  }
  return hideKnownSecret(lines.join('\n'), client?.web.client_secret);
}

function right(count: number, somethingIsWrong: boolean): string {
  const others = somethingIsWrong ? 'other ' : '';
  return `${count} ${others}${count === 1 ? 'check has' : 'checks have'} nothing to object to; --json lists them.`;
}

function line(status: Status, says: string): string {
  return `${marks[status]} ${status.padEnd(8)}${says}`;
}

/** What was found, what to do, and the link unless an earlier finding had the same. */
function findingLines({ status, says, todo, paste = [], link }: Finding, links: Set<string>): string[] {
  const repeated = link === undefined || links.has(link);
  if (link !== undefined) links.add(link);
  return [
    line(status === 'note' ? 'ok' : status, says),
    ...(todo ? [`${indent}→ ${todo}`] : []),
    ...paste.map((text) => `${indent}    ${text}`),
    ...(repeated ? [] : [`${indent}  ${link}`]),
  ];
}

function summary(results: readonly CheckResult[]): string {
  const count = (status: Status) => results.filter((result) => result.status === status).length;
  const parts = [
    [count('problem'), 'problem', 'problems'],
    [count('warning'), 'warning', 'warnings'],
    [count('unknown'), 'unknown', 'unknown'],
  ] as const;
  const found = parts
    .filter(([number]) => number > 0)
    .map(([number, one, many]) => `${number} ${number === 1 ? one : many}`);
  return found.length === 0 ? 'Everything that the file shows is right.' : `${found.join(', ')}.`;
}

/** The report for programs: one object, with one entry for each check. */
export function reportJson(results: readonly CheckResult[], client: Client | undefined): object {
  const report = {
    ok: results.every(({ status }) => status !== 'problem'),
    checks: results.map(({ id, status, title, findings }) => ({ id, status, message: message(title, findings) })),
  };
  const { client_secret: secret } = client?.web ?? {};
  const safe = (value: unknown) => (typeof value === 'string' ? hideKnownSecret(value, secret) : value);
  return JSON.parse(JSON.stringify(report, (_key, value: unknown) => safe(value)));
}

function message(title: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return title;
  return findings
    .map(({ says, todo, paste = [], link }) =>
      [says, todo, paste.join(' '), link && `(${link})`].filter(Boolean).join(' '),
    )
    .join(' ');
}

/** The same object for a file that cannot be read, and for a command line that cannot be understood. */
export function unreadableJson({ id, message }: Problem): object {
  return { ok: false, checks: [{ id, status: 'problem', message }] };
}
