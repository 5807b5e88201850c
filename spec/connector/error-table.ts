import { directoryErrors, unexpectedAnswer } from '../../connector/google/errors/directory-errors.ts';
import { errorRow } from '../../connector/google/errors/find-error.ts';
import type { Invocation, Outcome, ServerAnswer, Session } from '../../scripts/platform/runtime.ts';
import { exampleConnection } from '../../scripts/recordings/index.ts';

/** An error answer of the Directory API: what Google says, in one of the shapes that a body may have. */
export interface ErrorCase {
  readonly status: number;
  readonly reason: string;
  readonly message: string;
  readonly shape: Shape;
}

const shapes = ['Google JSON', 'flat JSON', 'text', 'HTML', 'none', 'bytes', '60 kB'] as const;
export type Shape = (typeof shapes)[number];

/** One action for each kind of step. */
export const steps: Readonly<Record<string, Invocation>> = {
  read: { path: 'actions.get_user', input: { userKey: 'liz@example.com' } },
  change: { path: 'actions.update_user', input: { userKey: 'liz@example.com', suspended: true } },
  create: {
    path: 'actions.create_user',
    input: {
      primaryEmail: 'ann@example.com',
      name: { givenName: 'Ann', familyName: 'Lee' },
      password: 'not-a-real-one',
    },
  },
  add: { path: 'actions.add_member', input: { groupKey: 'sales@example.com', email: 'liz@example.com' } },
  remove: { path: 'actions.remove_member', input: { groupKey: 'sales@example.com', memberKey: 'liz@example.com' } },
};

/** What Google answers with ("Troubleshoot error codes", Directory API guide, and what other clients report). */
const refusals: readonly (readonly [status: number, reason: string, message: string])[] = [
  [200, '', ''],
  [302, '', ''],
  [400, 'badRequest', 'Bad Request'],
  [400, 'failedPrecondition', 'Precondition check failed.'],
  [400, 'invalid', 'Invalid Input: groupName'],
  [400, 'invalid', 'Invalid Input: INVALID_OU_ID'],
  [400, 'invalid', 'Invalid Input: memberKey'],
  [400, 'invalid', 'Invalid Input: resource_id'],
  [400, 'invalid', 'Invalid Password'],
  [400, 'invalid', 'Type not supported: userKey'],
  [400, 'required', 'Missing required field: name'],
  [401, 'authError', 'Invalid Credentials'],
  [403, '', ''],
  [403, 'accessNotConfigured', 'Admin SDK API has not been used in project 1 before or it is disabled.'],
  [403, 'dailyLimitExceeded', 'Daily Limit Exceeded'],
  [403, 'domainCannotUseApis', 'Domain cannot use APIs.'],
  [403, 'forbidden', 'Not Authorized to access this resource/api'],
  [403, 'insufficientPermissions', 'Request had insufficient authentication scopes.'],
  [403, 'quotaExceeded', 'Request rate higher than configured.'],
  [403, 'userRateLimitExceeded', 'User Rate Limit Exceeded'],
  [404, 'notFound', 'Resource Not Found: groupKey'],
  [404, 'notFound', 'Resource Not Found: memberKey'],
  [404, 'notFound', 'Resource Not Found: userKey'],
  [404, 'notFound', 'Domain not found.'],
  [408, '', ''],
  [409, 'conflict', 'Conflict'],
  [409, 'duplicate', 'Entity already exists.'],
  [412, 'conditionNotMet', 'Condition not met'],
  [412, 'conditionNotMet', 'Cyclic memberships not allowed'],
  [412, 'conditionNotMet', 'Insufficient archived user licenses'],
  [412, 'conditionNotMet', 'User creation is not complete.'],
  [412, 'limitExceeded', 'Domain user limit reached.'],
  [413, 'uploadTooLarge', 'Too large'],
  [418, '', ''],
  [429, 'rateLimitExceeded', 'Quota exceeded for quota metric'],
  [500, 'backendError', 'Backend Error'],
  [502, '', '403 Forbidden'],
  [503, 'backendError', 'Service unavailable. Please try again'],
  [504, '', ''],
  [520, '', 'A status of a proxy'],
];

export const cases: readonly ErrorCase[] = refusals.flatMap(([status, reason, message]) =>
  shapes.map((shape) => ({ status, reason, message, shape })),
);

/** The answer, to every request. */
export function answerTo({ status, reason, message, shape }: ErrorCase): ServerAnswer {
  const entry = { domain: 'global', message, ...(reason && { reason }) };
  const bodies: Readonly<Record<Shape, string>> = {
    none: '',
    text: message,
    HTML: `<html><title>${status}</title><body>${message}</body></html>`,
    'flat JSON': JSON.stringify({ error: reason || 'unknown', error_description: message }),
    'Google JSON': JSON.stringify({ error: { errors: [entry], code: status, message } }),
    bytes: '\u00ff\u00fe\u00ff',
    '60 kB': `{"error":{"code":${status},"message":"${message}${'x\\"'.repeat(20_000)}`,
  };
  const contentType = shape === 'bytes' ? 'text/plain; charset=us-ascii' : 'text/plain; charset=utf-8';
  const location = status === 302 ? { location: 'https://example.com/' } : undefined;
  // A good answer is of interest only where it cannot be read.
  const body = status === 200 && shape.endsWith('JSON') ? bodies[shape].slice(0, -2) : bodies[shape];
  return { status, headers: { 'content-type': contentType, ...location }, body };
}

/** Runs a step while every request is answered in this way. */
export async function outcomeOf(session: Session, step: string, error: ErrorCase): Promise<Outcome> {
  const call = { ...steps[step], settings: exampleConnection } as Invocation;
  return await session.call(call, async ({ url }) =>
    url.includes('oauth2') ? { status: 200, headers: {}, body: '{"access_token":"t"}' } : answerTo(error),
  );
}

/** The page `docs/errors.md`, as the connector behaves in this session. */
export async function errorPage(session: Session): Promise<string> {
  const lines: string[] = [];
  for (const [status, reason, message] of refusals) {
    // Shapes with the same outcomes share a line.
    const byOutcome = new Map<string, Shape[]>();
    for (const shape of shapes) {
      const cells: string[] = [];
      for (const step of Object.keys(steps)) {
        cells.push(cell(await outcomeOf(session, step, { status, reason, message, shape })));
      }
      const key = cells.join(' | ');
      byOutcome.set(key, [...(byOutcome.get(key) ?? []), shape]);
    }
    for (const [cells, same] of byOutcome) {
      lines.push(`| ${status} | ${reason} | ${message} | ${same.join(', ')} | ${cells} |`);
    }
  }
  return [...head, ...lines, ...textsHead, ...texts(), ''].join('\n');
}

/** `4 × server-error`: how many requests, and which text. */
function cell(outcome: Outcome): string {
  const sent = outcome.requests.filter(({ url }) => !url.includes('oauth2')).length;
  if ('output' in outcome) {
    const { outcome: word } = outcome.output as { outcome?: string };
    return `${sent} × _${word ?? 'success'}_`;
  }
  return `${sent} × ${idOf(outcome.error.message)}`;
}

const rows = [...directoryErrors, unexpectedAnswer].map(errorRow);

function idOf(message: string): string {
  const written = message.replace(/ Google says: .*$/s, '');
  const row = rows.find(({ text }) => pattern(text).test(written));
  return row ? `\`${row.id}\`` : `"${written}"`;
}

function pattern(text: string): RegExp {
  const literal = text
    .split(/\{status\}|\{thing\}|\{scope\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.+')}$`, 's');
}

function texts(): string[] {
  const lines = rows.map(({ id, where, repeat, text }) => {
    return `| \`${id}\` | ${where?.join(', ') ?? ''} | ${repeat ?? ''} | ${text} |`;
  });
  return [...new Set(lines)];
}

const head = [
  '# Errors of Google, and what a recipe reads',
  '',
  'Written by running the connector (`npx tsx spec/connector/write-error-table.ts`); a spec fails when it is out of date.',
  '',
  'Each line is an error answer of the Directory API: its status, the reason and the message in it, and the shapes of body with',
  'which it comes to the same. Each cell says how many requests a step sends in all when Google gives that answer every time, and',
  'which of the [texts](#texts) the recipe then reads. A step reads (`get_user`), changes (`update_user`), creates',
  '(`create_user`), adds (`add_member`) or removes (`remove_member`). Behind a text stands what Google said, unless there is nothing',
  'to quote.',
  '',
  'A step that sends more than one request has waited in between: it asks Workato to run it again, up to three times',
  "(`reinvoke_after`, at least a minute each time). In Workato's tab _Test code_, which cannot do so, it ends with _uncaught throw",
  ':return\\_from\\_action_ instead: Google was busy, run it again. A connection test is never run again.',
  '',
  '| status | reason | message | body | read | change | create | add | remove |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
];

const textsHead = [
  '',
  '## Texts',
  '',
  '`{status}`, `{thing}` and `{scope}` are filled in. Where a text belongs to some kinds of steps only, they are named; `archive` is',
  'an update that archives. _Sent again_ says which steps are run again for it.',
  '',
  '| text | steps | sent again | |',
  '| --- | --- | --- | --- |',
];
