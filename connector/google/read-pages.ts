import { type Continued, compact, error, isPresent, type QueryParameters } from 'workato';
import { read } from './read.ts';

/** How many entries a search returns unless it is told otherwise. */
export const defaultLimit = 100;

/** A page of a list; an empty one has no list at all. */
interface Page<T> {
  readonly users?: readonly T[];
  readonly groups?: readonly T[];
  readonly members?: readonly T[];
  readonly nextPageToken?: string;
}

/** How far to read: at most `limit` entries, from `pageToken` on, in pages of at most `pageSize`. */
interface Extent {
  readonly limit: number;
  readonly pageSize: number;
  readonly pageToken?: string;
}

/** The entries, and the token of the page after them unless they are the last. */
interface Entries<T> {
  readonly entries: readonly T[];
  readonly nextPageToken?: string;
}

/**
 * GETs pages of a list until there are `limit` entries or the list ends.
 *
 * @param continued the step's, or `onlyOnce`
 */
export async function readPages<T>(
  path: string,
  parameters: QueryParameters,
  extent: Extent,
  continued: Continued,
): Promise<Entries<T>> {
  if (extent.limit < 1) error('The limit must be at least 1. Leave it blank for the default.');
  let entries: readonly T[] = [];
  let pageToken = extent.pageToken;
  let usedTokens = [pageToken ?? ''];
  let more = true;

  while (more && entries.length < extent.limit) {
    const size = Math.min(extent.limit - entries.length, extent.pageSize);
    const page = await read<Page<T>>(path, compact({ ...parameters, maxResults: size, pageToken }), continued);

    entries = [...entries, ...(page.users ?? page.groups ?? page.members ?? [])];
    pageToken = page.nextPageToken;
    // Only a missing token ends a list: a page may be short or empty.
    more = isPresent(pageToken);
    if (more && usedTokens.includes(pageToken ?? '')) explainCircle();
    usedTokens = [...usedTokens, pageToken ?? ''];
  }

  return compact({ entries, nextPageToken: isPresent(pageToken) ? pageToken : undefined });
}

/** A recipe that asks for page after page would never come to an end. */
function explainCircle(): never {
  error(
    'Google gave the token of a page that was read already, so this list would never end. Run the step again without a page ' +
      'token; if it happens again, narrow the search.',
  );
}
