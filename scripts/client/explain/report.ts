import { readable, shown } from '../check/shown.ts';
import type { Step } from './entry.ts';
import type { Evidence } from './evidence.ts';
import type { Explanation } from './explain.ts';

const steps: Readonly<Record<Step, string>> = {
  register: 'while the client is registered, in the Google Cloud console',
  consent: "on Google's page, before or at the consent",
  'code exchange': 'when the code is traded for tokens, right after the consent',
  refresh: 'when the access token is renewed, about an hour after the connection was made or later',
  'API call': 'when the Directory API is called',
  'service account': 'when a service account is set up or asks for a token, with the connector that was built for one',
  Workato: 'in Workato',
};

/** More than a few would be guesses. */
const othersShown = 3;

/** What of the text may be repeated: the name of the error and the parameters of the request, by name. */
export function foundIn({ decoded, details }: Evidence): Record<string, string> {
  return {
    ...(decoded ? { authError: decoded.message ? `${decoded.code}: ${decoded.message}` : decoded.code } : {}),
    ...details,
  };
}

/** What helps when a text is not recognised. */
export function whatToTry({ provider }: Evidence): string[] {
  return [
    ...(provider === 'other'
      ? ['The text looks like that of another service than Google or Workato; only these two are known here.']
      : []),
    'Give the whole text, with the number and the name of the error. Google shows them behind "error details".',
    'Or give the complete address of the page: its authError parameter has the name of the error in it.',
    "Texts are recognised in English. Add &hl=en to the address of Google's page to see it in English.",
    'For a failed job or connection, open it in Workato and give the message with the answer of Google below it.',
    'Run `npm run client:check` on the client file. Then open an address that `npm run client:url` prints.',
  ];
}

/** The report for people: the best explanation with its causes and cures, then the names of the others. */
export function explanationText(explanations: readonly Explanation[], evidence: Evidence): string {
  const [best, ...others] = explanations;
  const found = foundLines(foundIn(evidence));
  if (best === undefined) {
    return ['Not recognised.', ...found, '', 'What to try:', ...whatToTry(evidence).map((line) => `- ${line}`)].join(
      '\n',
    );
  }
  return [
    best.title,
    `(${best.id}; it is met ${steps[best.step]})`,
    ...found,
    '',
    'Causes, the most probable first:',
    ...best.causes.flatMap(({ cause, cure }, index) => [
      `${`${index + 1}.`.padEnd(4)}${cause}`,
      `${' '.repeat(4)}→ ${cure}`,
    ]),
    '',
    ...best.links.map(({ title, url }) => `${title}: ${url}`),
    ...(others.length > 0 ? ['', 'Less probable:'] : []),
    ...others.slice(0, othersShown).map(({ id, title }) => `- ${title} (${id})`),
  ].join('\n');
}

function foundLines(found: Readonly<Record<string, string>>): string[] {
  const names = Object.keys(found);
  if (names.length === 0) return [];
  const width = Math.max(...names.map((name) => name.length)) + 2;
  return [
    '',
    'Found in the text:',
    ...names.map((name) => `  ${name.padEnd(width)}${printed(name, found[name] ?? '')}`),
  ];
}

/** Google's sentence is in the language of the browser; everything else is a value of the request. */
function printed(name: string, value: string): string {
  return name === 'authError' ? readable(value) : shown(value);
}

/** The report for programs, one object. */
export function explanationJson(explanations: readonly Explanation[], evidence: Evidence): object {
  const recognised = explanations.length > 0;
  const found = Object.entries(foundIn(evidence)).map(([name, value]) => [name, printed(name, value).slice(1, -1)]);
  return {
    recognised,
    found: Object.fromEntries(found),
    explanations,
    ...(recognised ? {} : { tryThis: whatToTry(evidence) }),
  };
}
