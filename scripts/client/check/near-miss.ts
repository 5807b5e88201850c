import { consoleLinks } from '../url/console-links.ts';
import { requiredCallbacks } from '../url/workato-callbacks.ts';
import type { Finding } from './check.ts';
import { type Client, linkNames } from './client.ts';
import { type DescribedCallback, type Difference, describeCallback } from './describe-callback.ts';
import { shown } from './shown.ts';

/** For the checks of the lines under Authorized redirect URIs. */
export const hasCallbacks = ({ web }: Client): boolean => (web.redirect_uris ?? []).length > 0;

/** The callback URLs that are needed and do not stand in the client, character by character. */
export function missingCallbacks({ web, region }: Client): string[] {
  const registered: readonly string[] = web.redirect_uris ?? [];
  return requiredCallbacks(region).filter((url) => !registered.includes(url));
}

/**
 * Findings about every registered callback URL that has one certain difference from one of Workato's. It is a problem
 * while the right one is missing, and otherwise only a line that is never used.
 *
 * @param explain says what is wrong with one URL, as a sentence without the URL, for example `ends in a slash`
 * @param allowed says why a URL may well be right, as a sentence without the URL, or undefined when it cannot be
 */
export function nearMisses(
  client: Client,
  difference: Difference,
  explain: (uri: string, intended: string) => string,
  allowed: (callback: DescribedCallback) => string | undefined = () => undefined,
): Finding[] {
  const missing = missingCallbacks(client);
  return (client.web.redirect_uris ?? []).map(describeCallback).flatMap((callback): Finding[] => {
    const { uri, intended, differences } = callback;
    if (intended === undefined || !differences.includes(difference)) return [];
    const inItsPlace = missing.includes(intended);
    const reason = inItsPlace ? undefined : allowed(callback);
    if (reason !== undefined) return [{ status: 'note', says: `${shown(uri)} ${reason}.` }];
    return [
      {
        status: inItsPlace ? 'problem' : 'warning',
        says: `${shown(uri)} ${explain(uri, intended)}. Workato sends ${intended}, and Google compares every character.`,
        todo: inItsPlace
          ? 'Replace it under Authorized redirect URIs by exactly'
          : 'Remove it: the right one stands there as well. If something else of yours uses it, leave it.',
        ...(inItsPlace ? { paste: [intended] } : {}),
        link: consoleLinks(linkNames(client)).client,
      },
    ];
  });
}
