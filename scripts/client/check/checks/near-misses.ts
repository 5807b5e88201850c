import { callbackPath } from '../../url/workato-callbacks.ts';
import type { Check } from '../check.ts';
import type { Client } from '../client.ts';
import { type DescribedCallback, type Difference, mayBePrivate } from '../describe-callback.ts';
import { hasCallbacks, nearMisses } from '../near-miss.ts';
import { rightClient, withAlso, withoutWww } from '../right-client.ts';
import { uriParts } from '../uri-parts.ts';

/** One way in which a callback URL is nearly one of Workato's. */
interface NearMiss {
  readonly difference: Difference;
  /** What is so when no URL differs in this way. */
  readonly title: string;
  /** What is wrong with a URL that does, as a sentence without the URL. */
  readonly says: string | ((uri: string) => string);
  /** Says why a URL may well be right all the same. */
  readonly allowed?: (callback: DescribedCallback) => string | undefined;
  /** Other lines of a right client, which are not meant for Workato. */
  readonly harmless: readonly string[];
  /** What stands where https://www.workato.com/oauth/callback belongs. */
  readonly instead: readonly string[];
  /** What stands beside both right ones. */
  readonly beside: readonly string[];
}

const www = 'https://www.workato.com';
const app = 'https://app.workato.com';

/** The most usual one first. What Google never accepts is from its "Redirect URI validation rules". */
const table: readonly NearMiss[] = [
  {
    difference: 'trailing-slash',
    title: 'No callback URL of Workato ends in a slash.',
    says: 'ends in a slash',
    harmless: ['https://example.com/oauth/callback/'],
    instead: [`${www}/oauth/callback/`, `${www}/oauth/callback//`],
    beside: [`${app}/oauth/callback/`],
  },
  {
    difference: 'scheme',
    title: 'Every callback URL of Workato begins with https://.',
    says: (uri) => (uri.includes('://') ? 'does not begin with https://' : 'has no https://'),
    harmless: ['http://localhost:45555/oauth/callback', 'http://example.com/callback'],
    instead: [
      'http://www.workato.com/oauth/callback',
      'www.workato.com/oauth/callback',
      'httpss://www.workato.com/oauth/callback',
    ],
    beside: ['http://app.workato.com/oauth/callback'],
  },
  {
    difference: 'host',
    title: 'The callback URLs of Workato name a host that Workato uses.',
    says: (uri) =>
      partsOf(uri)?.host.toLowerCase() === 'workato.com'
        ? 'lacks the www. before workato.com'
        : "names a host that is not among Workato's known callback hosts " +
          '(for a Virtual Private Workato ask Workato for its URL, and keep it)',
    allowed: (callback) =>
      mayBePrivate(callback)
        ? 'is the URL of a Virtual Private Workato, if you have one there; others never need it'
        : undefined,
    harmless: [
      'https://app.sg.workato.com/oauth/callback',
      'https://app.acme.workato.com/oauth/callback',
      'https://acme.workato.com/oauth/callback',
    ],
    instead: [
      'https://workato.com/oauth/callback',
      'https://web.workato.com/oauth/callback',
      'https://www.workato.com./oauth/callback',
      'https://acme.workato.com/oauth/callback',
    ],
    beside: [
      'https://workato.com/oauth/callback',
      'https://eu.workato.com/oauth/callback',
      'https://wwww.workato.com/oauth/callback',
    ],
  },
  {
    difference: 'path',
    title: `The path of every callback URL of Workato is ${callbackPath}.`,
    says: wrongPath,
    harmless: ['https://example.com/oauth2/callback'],
    instead: [
      ...[www, `${www}/`, `${www}/callback`, `${www}/oauth2/callback`, `${www}/oauth/callbacks`],
      ...[`${www}//oauth/callback`, `${www}%2Foauth%2Fcallback`],
    ],
    beside: [`${app}/users/auth/google_oauth2/callback`],
  },
  {
    difference: 'case',
    title: 'The callback URLs of Workato are in lower case.',
    says: 'has capital letters in it',
    harmless: ['https://Example.com/OAuth'],
    instead: [
      'https://www.Workato.com/oauth/callback',
      `${www}/OAuth/callback`,
      'HTTPS://www.workato.com/oauth/callback',
    ],
    beside: [`${app}/oauth/Callback`],
  },
  {
    // Even the port that https has anyway makes another URI.
    difference: 'port',
    title: 'No callback URL of Workato names a port.',
    says: 'names a port',
    harmless: ['https://localhost:45555/oauth/callback'],
    instead: [`${www}:443/oauth/callback`, `${www}:/oauth/callback`],
    beside: [`${app}:8443/oauth/callback`],
  },
  {
    // Copied from the address bar, with what Google had added.
    difference: 'query',
    title: 'No callback URL of Workato has parameters.',
    says: 'has parameters after a question mark',
    harmless: ['https://example.com/callback?tenant=1'],
    instead: [`${www}/oauth/callback?state=1`, `${www}/oauth/callback?`],
    beside: [`${app}/oauth/callback?provider=google`],
  },
  {
    difference: 'fragment',
    title: 'No callback URL of Workato has a fragment.',
    says: 'has a fragment, which Google never accepts',
    harmless: ['https://example.com/#callback'],
    instead: [`${www}/oauth/callback#`, `${www}/oauth/callback#_=_`],
    beside: [`${app}/oauth/callback#done`],
  },
  {
    difference: 'wildcard',
    title: 'No callback URL of Workato has a wildcard.',
    says: 'has a wildcard, which Google never accepts',
    harmless: ['https://*.example.com/callback'],
    instead: ['https://*.workato.com/oauth/callback', `${www}/*`],
    beside: ['https://*.workato.com/oauth/callback'],
  },
  {
    difference: 'ip-address',
    title: 'No callback URL of Workato has an IP address for its host.',
    says: 'has an IP address for its host, which Google never accepts',
    harmless: ['http://127.0.0.1:45555/oauth/callback', 'https://203.0.113.7/other'],
    instead: ['https://203.0.113.7/oauth/callback', 'https://[2001:db8::7]/oauth/callback'],
    beside: ['https://203.0.113.7/oauth/callback'],
  },
  {
    difference: 'user-info',
    title: 'No callback URL of Workato has a name or a password before its host.',
    says: 'has something with @ before the host, which Google never accepts',
    harmless: ['https://user@example.com/callback'],
    instead: ['https://user@www.workato.com/oauth/callback', 'https://user:word@www.workato.com/oauth/callback'],
    beside: ['https://@app.workato.com/oauth/callback'],
  },
  {
    // What comes along when a URL is copied from a web page or a chat.
    difference: 'blanks',
    title: 'No callback URL of Workato has blanks or invisible characters.',
    says: 'has a blank or an invisible character in it',
    harmless: [' https://example.com/callback'],
    instead: [
      ...[` ${www}/oauth/callback`, `${www}/oauth/callback\n`, `${www}/oauth/ callback`],
      ...[`${www}/oauth/callback\u200b`, 'https://www.work\u00adato.com/oauth/callback'],
    ],
    beside: [`${app}/oauth/callback `],
  },
  {
    // Codes sent to such a host would reach somebody else.
    difference: 'look-alike',
    title: "No callback URL has a host that only looks like Workato's.",
    says: "has a host that looks like Workato's and is another (a typing error, or a trap)",
    harmless: [
      'https://example.com/workato',
      'https://workday.com/oauth/callback',
      'https://workato-bridge.example.com/google',
    ],
    instead: [
      'https://www.w\u043erkato.com/oauth/callback',
      'https://www.xn--wrkato-wqf.com/oauth/callback',
      'https://www.workat0.com/oauth/callback',
      'https://www.worktao.com/oauth/callback',
      'https://www.workatto.com/oauth/callback',
      'https://www.workato.co/oauth/callback',
      'https://www.workato.com.example.com/oauth/callback',
      'https://www-workato.com/oauth/callback',
    ],
    beside: ['https://workato-login.example.com/oauth/callback'],
  },
];

const partsOf = (uri: string) => uriParts(uri.trim());

/** A path from memory, or from another product's guide. */
function wrongPath(uri: string): string {
  const path = partsOf(uri)?.path ?? '';
  if (path === '' || path === '/') return `lacks the path ${callbackPath}`;
  if (path === '/callback') return 'lacks /oauth before /callback';
  if (path.startsWith('/oauth2')) return 'has /oauth2 where Workato has /oauth';
  if (path.includes('//')) return 'has a slash too many';
  return `has another path than ${callbackPath}`;
}

/** A check for each difference. */
export const nearMissChecks: readonly Check<Client>[] = table.map(
  ({ difference, title, says, allowed, harmless, instead, beside }) => ({
    id: `callback-${difference}`,
    title,
    examples: [rightClient(), ...harmless.map((uri) => withAlso(uri))],
    counterExamples: [
      ...instead.map((uri) => ({ given: withoutWww(uri), status: 'problem' as const })),
      ...beside.map((uri) => ({ given: withAlso(uri), status: 'warning' as const })),
    ],
    needs: hasCallbacks,
    run: (client) => nearMisses(client, difference, typeof says === 'string' ? () => says : says, allowed),
  }),
);
