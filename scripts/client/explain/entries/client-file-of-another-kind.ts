import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** Said by Google's libraries, and programs built on them, when they read a file. */
export const clientFileOfAnotherKind: Entry = {
  id: 'client-file-of-another-kind',
  title: 'The file that was given is not that of an OAuth client.',
  step: 'register',
  signs: {
    phrases: [
      /client secrets must be for a web or installed app/,
      /invalid client secrets file|client secrets file .{0,80}(?:is invalid|was not in the expected format)/,
    ],
  },
  causes: [
    {
      cause: 'It is the key of a service account, or tokens that a program has saved: another JSON file of Google.',
      cure: 'Run `npm run client:check` on the file: it says what it is.',
    },
    {
      cause:
        'The client stands at the top of the file, and not under "web", so the file was changed after the download.',
      cure: 'Use the file as it was downloaded, or put everything in one more object: {"web": {…}}.',
    },
  ],
  links: [links.clients, links.manageClients],
  examples: ['ValueError: Client secrets must be for a web or installed app.'],
  counterExamples: ['Error 401: invalid_client', 'The client keeps its secrets.'],
};
