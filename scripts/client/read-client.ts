/** The client file for the commands that sign in with it; what `client:check` calls a problem of it, they refuse. */
import { Problem } from '../command-line/problem.ts';
import { readContents, UnreadableFile } from './check/read-file.ts';
import { checkCredentials } from './check/run-checks.ts';

/** A client of the type Web application, complete. */
export interface WebClient {
  /** The absolute path of the file. */
  readonly file: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUris: readonly string[];
}

/**
 * Reads the file that the Google Cloud console offers beside a client ("Create OAuth client ID"). Its addresses are
 * compared with Google's and not used: the secret goes to Google's own address only.
 *
 * @param file an absolute path
 * @throws Problem `client_file`, exit code 2, that names what is wrong and what to do, and never quotes the secret
 */
export function readClient(file: string): WebClient {
  const { results, client } = checkCredentials(contentsOf(file));
  const problem = results.flatMap(({ findings }) => findings).find(({ status }) => status === 'problem');
  if (problem) throw refusal(`${file} cannot be used. ${problem.says}`, problem.todo);
  const {
    client_id: clientId = '',
    client_secret: clientSecret = '',
    redirect_uris: redirectUris = [],
  } = client?.web ?? {};
  return { file, clientId, clientSecret, redirectUris };
}

function contentsOf(file: string) {
  try {
    return readContents(file);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw refusal(error.message, 'Give the client_secret….json of a client of the type Web application.');
  }
}

function refusal(message: string, remedy: string | undefined): Problem {
  return new Problem('client_file', message, { remedy, exitCode: 2 });
}
