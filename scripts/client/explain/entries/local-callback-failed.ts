import { localCallback } from '../../url/workato-callbacks.ts';
import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** `workato oauth2` of the official gem. */
export const localCallbackFailed: Entry = {
  id: 'local-callback-failed',
  title: 'The sign-in on this machine did not come back to the program that waits for it.',
  step: 'Workato',
  signs: {
    phrases: [
      /have not received callback from oauth2 provider|no answer came back from the browser in time/,
      /carries another state than the one this run sent/,
      /port \d+ (?:already in use\. try to use different port|of this machine is in use)/,
      /attempted to open https:\/\/accounts\.google\.com.{0,600} and failed/,
      /address already in use.{0,80}45555|eaddrinuse.{0,80}45555/,
    ],
    hints: [/45555/],
  },
  causes: [
    {
      cause: 'Google showed an error page, so the browser never came back; or it took more than three minutes.',
      cure: 'Explain what the page in the browser says. Then start again and go through without a pause.',
      when: /not received/,
    },
    {
      cause: 'Another program uses the port, often an earlier run.',
      cure: 'End that program. Another port must be registered as a callback URL of the client, too.',
      when: /in use/,
    },
    {
      cause: `The client has no callback URL ${localCallback}.`,
      cure: 'Add it to a client for tests, in a project of its own.',
    },
  ],
  links: [links.clients],
  examples: [
    'Have not received callback from OAuth2 provider in 180 seconds. Aborting!',
    'Port 45555 already in use. Try to use different port with --port=23456',
  ],
  counterExamples: [
    'Error: listen EADDRINUSE: address already in use :::3000',
    'The callback function was not called.',
  ],
};
