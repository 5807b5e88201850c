import type { Check, Finding } from '../check.ts';
import { rightFile } from '../right-client.ts';

export type Document = Readonly<Record<string, unknown>>;

const makeWebClient =
  'Create a new client of the type Web application (the type of a client cannot be changed) and give its file.';

interface Kind {
  readonly is: (document: Document) => boolean;
  readonly says: string;
  readonly todo: string;
}

const isObject = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const has = (value: unknown, name: string): boolean => isObject(value) && value[name] !== undefined;

/** The other JSON files that Google hands out, and what each is good for. */
const kinds: readonly Kind[] = [
  {
    is: ({ web, installed }) => web !== undefined && installed !== undefined,
    says: 'The file has both "web" and "installed", so two client files were put into one.',
    todo: 'Give the file of the Web application client alone, as it was downloaded.',
  },
  {
    is: ({ installed }) => !has(installed, 'client_secret') && !has(installed, 'redirect_uris') && isObject(installed),
    says:
      'This is the client of a mobile app, Android or iOS ("installed", without a secret). It has no callback URLs, ' +
      'so Workato cannot use it.',
    todo: makeWebClient,
  },
  {
    is: ({ installed }) => !has(installed, 'redirect_uris') && isObject(installed),
    says:
      'This is a client of the type TVs and Limited Input devices ("installed", without callback URLs), so Workato ' +
      'cannot use it.',
    todo: makeWebClient,
  },
  {
    is: ({ installed }) => installed !== undefined,
    says:
      'This is a Desktop app client ("installed"). Google allows it no https callback URL, ' +
      'so Workato would get redirect_uri_mismatch.',
    todo: makeWebClient,
  },
  {
    is: ({ type }) => type === 'service_account',
    says:
      'This is the key of a service account. It signs in without a user, through domain-wide delegation, ' +
      'and has no callback URLs; an OAuth connection cannot use it.',
    todo: `${makeWebClient} Keep the key secret, and delete it in the console if it was downloaded by mistake.`,
  },
  {
    is: ({ type, refresh_token: token }) => type === 'authorized_user' || token !== undefined,
    says:
      "These are somebody's saved credentials (authorized_user, as `gcloud auth application-default login` writes them), " +
      'with a refresh token in them. They are no client.',
    todo: `${makeWebClient} Do not pass this file on: it signs in as that person.`,
  },
  {
    is: ({ type }) => type === 'external_account' || type === 'impersonated_service_account',
    says: 'This is a configuration of workload identity or of an impersonated service account. It is no OAuth client.',
    todo: makeWebClient,
  },
  {
    is: ({ access_token: token }) => token !== undefined,
    says: 'These are tokens, the answer of a sign-in. They are no client.',
    todo: `${makeWebClient} Do not pass this file on: it signs in as that person.`,
  },
  {
    is: ({ keyString, apiKey }) => keyString !== undefined || apiKey !== undefined,
    says:
      'This is an API key or a Firebase configuration. An API key names a project but no user, ' +
      'and the Directory API does not accept one.',
    todo: 'Create an OAuth client of the type Web application, and give its file.',
  },
  {
    is: ({ project_info: info }) => info !== undefined,
    says: 'This is google-services.json, the configuration of an Android app.',
    todo: makeWebClient,
  },
  {
    is: ({ client_id: id, client_secret: secret }) => id !== undefined || secret !== undefined,
    says: 'The client id stands at the top of the file and not under "web", so the file is not as it was downloaded.',
    todo: 'Give the downloaded file. If it is lost, put everything in one more object: {"web": {…}}.',
  },
];

/** The file is that of a Web application client. */
export const clientKind: Check<Document> = {
  id: 'client-kind',
  title: 'The client is a Web application.',
  examples: [rightFile, { web: {} }],
  counterExamples: [
    { given: { installed: rightFile.web }, status: 'problem' },
    { given: { installed: { client_id: 'nobody' } }, status: 'problem' },
    { given: { installed: { client_id: 'nobody', client_secret: 'none' } }, status: 'problem' },
    { given: { installed: 'text' }, status: 'problem' },
    { given: { ...rightFile, installed: rightFile.web }, status: 'problem' },
    {
      given: { type: 'service_account', client_email: 'nobody@example-project.iam.gserviceaccount.com' },
      status: 'problem',
    },
    { given: { type: 'authorized_user', client_id: 'nobody' }, status: 'problem' },
    { given: { type: 'external_account' }, status: 'problem' },
    { given: { access_token: 'none' }, status: 'problem' },
    { given: { apiKey: 'none', authDomain: 'example.com' }, status: 'problem' },
    { given: { project_info: {} }, status: 'problem' },
    { given: rightFile.web, status: 'problem' },
    { given: { web: 'text' }, status: 'problem' },
    { given: {}, status: 'problem' },
  ],
  run(document) {
    const kind = kinds.find(({ is }) => is(document));
    if (kind) return [problem(kind.says, kind.todo)];
    if (isObject(document.web)) return [];
    return [
      document.web === undefined
        ? problem('The file has no "web", so it is not the file of an OAuth client.', makeWebClient)
        : problem('What stands under "web" is no object.', 'Use the file as it was downloaded.'),
    ];
  },
};

function problem(says: string, todo: string): Finding {
  return { status: 'problem', says, todo };
}
