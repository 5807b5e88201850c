import { localCallback } from '../../url/workato-callbacks.ts';
import type { Check } from '../check.ts';
import type { Client } from '../client.ts';
import { describeCallback } from '../describe-callback.ts';
import { rightClient, withAlso } from '../right-client.ts';
import { shown } from '../shown.ts';

/** Callback URLs on the user's own machine serve tools; Workato itself never sends one. */
export const callbackLocal: Check<Client> = {
  id: 'callback-local',
  title: 'Callback URLs on this machine, if there are any, serve tools only.',
  examples: [
    rightClient(),
    withAlso(localCallback),
    withAlso('https://localhost:45555/oauth/callback'),
    withAlso('http://127.0.0.1:8080/'),
  ],
  counterExamples: [],
  run({ web }) {
    const local = (web.redirect_uris ?? []).filter((uri) => describeCallback(uri).kind === 'local');
    return local.map((uri) => ({
      status: 'note' as const,
      says:
        uri === localCallback || uri === localCallback.replace('http:', 'https:')
          ? `${shown(uri)} serves \`workato oauth2\` and \`npm run authorize\` on this machine. A second client, in a ` +
            'project of its own, is the better place for it.'
          : `${shown(uri)} is on the user's own machine. The tools here use ${localCallback}.`,
    }));
  },
};
