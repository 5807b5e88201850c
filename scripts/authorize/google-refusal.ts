/** What the catalogue of Google's errors says, with what to do about it in a terminal. */
import type { GoogleError } from '../../connector/google/errors/google-error.ts';
import { tokenErrors } from '../../connector/google/errors/token-errors.ts';
import type { ProblemTexts } from './problem.ts';

/** What is asked for: consent and the code of a sign-in, or a new access token. */
export type Asked = 'connect' | 'renew';

/** The heading of the page in the browser; and the cure, where the catalogue's is that of a connection in Workato. */
interface Wording {
  readonly title: string;
  readonly remedy?: (cure: string) => string;
}

const again = 'run the command again';

const wordings: Readonly<Record<string, Wording>> = {
  'client-unknown': { title: 'Google does not accept the client' },
  'client-gone': { title: 'The client is gone' },
  'client-of-another-kind': {
    title: 'The client may not use this grant',
    remedy: () => 'Use the client file with which you signed in, or run `npm run authorize` again with this one.',
  },
  'app-not-trusted': {
    title: 'An administrator blocks this client',
    remedy: (cure) => cure.replace('connect again', again),
  },
  'organization-only': { title: 'The client is for another organization' },
  'code-unusable': {
    title: 'The code was not accepted',
    remedy: () => 'Run `npm run authorize` again and answer in the new tab; a code works once and for a short time.',
  },
  'redirect-uri-mismatch': {
    title: 'The callback address differs',
    remedy: () => 'Compare redirect_uris in the client file with the client in Google Cloud.',
  },
  'refresh-token-ended': {
    title: 'The refresh token no longer works',
    remedy: (cure) =>
      cure.replace('Open the connection and connect again.', 'Run `npm run authorize` with the client file again.'),
  },
};

/**
 * The problem behind one of Google's names, or undefined when the catalogue has none for it.
 *
 * @param name as it stands in an answer: `invalid_grant`
 */
export function knownRefusal(asked: Asked, name: string): ProblemTexts | undefined {
  const error = tokenErrors.find(({ names, where }) => names?.includes(name) && (where?.includes(asked) ?? true));
  return error && textsOf(error);
}

function textsOf({ id, cause, cure }: GoogleError): ProblemTexts {
  const { title, remedy } = wordings[id] ?? { title: 'Google refused' };
  return { title, message: cause, remedy: remedy?.(cure) ?? cure };
}
