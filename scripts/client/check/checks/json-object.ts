import type { Check, Finding } from '../check.ts';
import { parseJson } from '../parse-json.ts';
import { rightFile } from '../right-client.ts';

interface TextKind {
  readonly looksLike: RegExp;
  readonly says: string;
  readonly todo: string;
}

const download = 'Give the file that the console offers as Download JSON when a client is created.';

/** What people give instead of the file. The text itself is never repeated. */
const kinds: readonly TextKind[] = [
  {
    looksLike: /<!doctype plist|<plist\b|<key>CLIENT_ID<\/key>/i,
    says: 'This is the property list of an iOS app, not JSON. A client of the type iOS has no secret and no callback URLs.',
    todo: 'Create a new client of the type Web application (the type of a client cannot be changed) and give its file.',
  },
  {
    looksLike: /^\s*<(?:!doctype|html|\?xml|head|body|script)/i,
    says: 'This is a web page, not JSON: a sign-in or error page was saved instead of the file.',
    todo: 'Sign in to the Google Cloud console first, then download the JSON again.',
  },
  {
    looksLike: /^\s*AIza[\w-]{20,}\s*$/,
    says: 'This is an API key. An API key names a project but no user, and the Directory API does not accept one.',
    todo: 'Create an OAuth client of the type Web application, and give its file.',
  },
  {
    looksLike: /^\s*GOCSPX-\S*\s*$/i,
    says: 'This is only the client secret. The check needs the whole file, which also has the client id and the URLs.',
    todo: `${download} Keep the secret out of files that others can read.`,
  },
  {
    looksLike: /^\s*\S+\.apps\.googleusercontent\.com\s*$/i,
    says: 'This is only the client id. The check needs the whole file.',
    todo: download,
  },
  {
    looksLike: /-----BEGIN [A-Z ]*(?:KEY|CERTIFICATE)-----/,
    says: 'This is a key or certificate in PEM format, such as one of a service account; an OAuth client has none.',
    todo: download,
  },
  {
    looksLike: /^\s*(?:\/\/|#|export\s|[A-Z_]+=)/,
    says: 'This is a settings file or a script, not JSON.',
    todo: download,
  },
];

/** The file is JSON, and one object. */
export const jsonObject: Check<string> = {
  id: 'json-object',
  title: 'The file is JSON, and one object.',
  examples: [JSON.stringify(rightFile), '{}'],
  counterExamples: [
    { given: '<!DOCTYPE html><title>Sign in</title>', status: 'problem' },
    { given: '<?xml version="1.0"?><plist version="1.0"><dict><key>CLIENT_ID</key></dict></plist>', status: 'problem' },
    { given: 'AIzaNotARealKeyNotARealKeyNotARealKey00', status: 'problem' },
    { given: 'GOCSPX-not-a-real-secret-0123456789\n', status: 'problem' },
    { given: rightFile.web.client_id, status: 'problem' },
    { given: '-----BEGIN PRIVATE KEY-----\nnot a key\n-----END PRIVATE KEY-----', status: 'problem' },
    { given: 'CLIENT_ID=nobody', status: 'problem' },
    { given: JSON.stringify([rightFile]), status: 'problem' },
    { given: '"text"', status: 'problem' },
    { given: 'null', status: 'problem' },
    { given: JSON.stringify(rightFile).slice(0, -1), status: 'problem' },
    { given: '{"web": {"client_id": "a",}}', status: 'problem' },
    { given: 'hello', status: 'problem' },
  ],
  run(text) {
    const parsed = parseJson(text);
    if (!parsed.ok) return [notJson(text, parsed.place)];
    const { value } = parsed;
    if (Array.isArray(value)) {
      return [
        {
          status: 'problem',
          says: 'The file is a list. A client file is one object, {"web": {…}}.',
          todo: value.length === 1 ? 'Remove the square brackets around the object.' : download,
        },
      ];
    }
    if (typeof value === 'object' && value !== null) return [];
    return [{ status: 'problem', says: 'The file is JSON, but only a single value and no object.', todo: download }];
  },
};

function notJson(text: string, place: string | undefined): Finding {
  const kind = kinds.find(({ looksLike }) => looksLike.test(text));
  if (kind) return { status: 'problem', says: kind.says, todo: kind.todo };
  return {
    status: 'problem',
    says: `The file is not JSON${place ? `: it cannot be read ${place}` : ''}.`,
    todo: 'Use the file as it was downloaded; a comma too many, a missing brace or curly quotes come from editing it.',
  };
}
