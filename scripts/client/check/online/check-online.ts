import { randomBytes } from 'node:crypto';
import { callbackUrls } from '../../../../connector/google/addresses.ts';
import { clientIdForm } from '../../url/client-id.ts';
import { consoleLinks } from '../../url/console-links.ts';
import { localCallback, requiredCallbacks } from '../../url/workato-callbacks.ts';
import { type CheckResult, type Finding, worstStatus } from '../check.ts';
import { type Client, linkNames } from '../client.ts';
import { describeCallback } from '../describe-callback.ts';
import { type ProbeOptions, probeCallback, type Verdict } from './probe-callback.ts';

/** Errors that concern the client as a whole and not one callback URL. */
const clientErrors: Readonly<Record<string, string>> = {
  invalid_client: 'Google does not know this client id: it was mistyped, or the client never existed.',
  deleted_client:
    'The client was deleted, by hand or by Google because it was not used. It can be restored for 30 days.',
  disabled_client: 'The client, or its project, was disabled.',
  restricted_client: 'The consent screen of the project is not configured, or lacks the scopes.',
};

/**
 * Asks Google about each callback URL of the client: the needed ones, and those of data centres and that of the tools on
 * this machine, if they are registered. A made-up URL is asked about first: only when Google refuses that one does an accepted URL mean
 * anything.
 */
export async function checkOnline(client: Client, options: Omit<ProbeOptions, 'clientId'>): Promise<CheckResult[]> {
  const clientId = client.web.client_id?.trim() ?? '';
  if (!clientIdForm(clientId)) {
    return [
      result('online-client', { status: 'unknown', says: 'Google was not asked, since the client id is not right.' }),
    ];
  }
  const probe = { ...options, clientId };
  const madeUp = `${callbackUrls[0]}/not-registered-${randomBytes(8).toString('hex')}`;
  const control = await probeCallback(madeUp, probe);
  const aboutClient = control.verdict === 'refused' ? clientErrors[control.error.code] : undefined;
  if (aboutClient !== undefined && control.verdict === 'refused') {
    return [
      result('online-client', {
        status: 'problem',
        says: `Google answers ${control.error.code}. ${aboutClient}`,
        todo: 'Compare the client id with the Clients page; restore the client there, or create a new one.',
        link: consoleLinks(linkNames(client)).clients,
      }),
    ];
  }
  const canTell = control.verdict === 'refused' && control.error.code === 'redirect_uri_mismatch';
  const results = [result('online-control', ...(canTell ? [] : [controlFinding(control)]))];
  for (const url of callbacksToProbe(client)) {
    results.push(
      result(`online-${idOf(url)}`, ...callbackFindings(url, await probeCallback(url, probe), canTell, client)),
    );
  }
  return results;
}

function callbacksToProbe({ web, region }: Client): string[] {
  const registered = (web.redirect_uris ?? []).filter(
    (uri) => uri === localCallback || describeCallback(uri).kind === 'regional',
  );
  return [...new Set([...requiredCallbacks(region), ...registered])];
}

/** `https://www.workato.com/oauth/callback` becomes `callback-www-workato-com`. */
function idOf(url: string): string {
  return `callback-${new URL(url).host
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;
}

function controlFinding(control: Verdict): Finding {
  const says =
    control.verdict === 'accepted'
      ? 'Google also accepted a made-up callback URL, so its answers show nothing today.'
      : control.verdict === 'refused'
        ? `Google refused a made-up callback URL with ${control.error.code} and not with redirect_uri_mismatch, so an accepted URL proves nothing.`
        : `The control could not be made: ${control.why}.`;
  return { status: 'unknown', says, todo: 'Try again later, or try the connection in Workato.' };
}

function callbackFindings(url: string, answer: Verdict, canTell: boolean, client: Client): Finding[] {
  if (answer.verdict === 'accepted' && canTell) return [{ status: 'note', says: `Google accepts ${url}.` }];
  if (answer.verdict === 'accepted') {
    return [{ status: 'unknown', says: `Google accepted ${url}, but the control shows that this means nothing.` }];
  }
  if (answer.verdict === 'unknown')
    return [{ status: 'unknown', says: `Nothing is known about ${url}: ${answer.why}.` }];
  if (answer.error.code === 'redirect_uri_mismatch') {
    return [
      {
        status: 'problem',
        says: `Google does not know ${url} for this client (redirect_uri_mismatch).`,
        todo: 'Add it under Authorized redirect URIs exactly, save, and wait up to a few hours; then ask again:',
        paste: [url],
        link: consoleLinks(linkNames(client)).client,
      },
    ];
  }
  return [
    {
      status: 'problem',
      says: `Google refused ${url} with ${answer.error.code}.`,
      todo: `Ask what that means: npm run client:explain -- "${answer.error.code}"`,
    },
  ];
}

const titles: Readonly<Record<string, string>> = {
  'online-client': 'Google knows the client.',
  'online-control': 'Google refuses a made-up callback URL, so its answers can be believed.',
};

function result(id: string, ...findings: Finding[]): CheckResult {
  const host = id.replace(/^online-callback-/, '').replaceAll('-', '.');
  return {
    id,
    title: titles[id] ?? `Google accepts the callback URL on ${host}.`,
    status: worstStatus(findings),
    findings,
  };
}
