import type { Entry } from '../entry.ts';
import { links } from '../links.ts';
import { near } from '../near.ts';

/** With what words Workato, and people, say that a connection does not work. */
const failure =
  /(?:authori[sz]ation|authentication|connection|sign-?in) (?:has )?(?:failed|expired|error|was lost|been lost|lost)|(?:failed|unable|could not|couldn't|cannot|can't) (?:to )?(?:connect|authori[sz]e|authenticate|sign in)|not connected|disconnected|connection (?:to [\w ]{1,40} )?(?:was|is|has been) (?:lost|broken|invalid)|pop-?up (?:window )?(?:was |is )?(?:blocked|closed)|(?:blocked|closed) (?:the|a) pop-?up|session (?:has )?expired|state (?:mismatch|does not match|is invalid)|invalid state|reconnect (?:your|the)/;

/** Workato's own message; Google's comes only when one tries. */
export const workatoNotConnected: Entry = {
  id: 'workato-not-connected',
  title: 'Workato has no working connection, and does not say why.',
  step: 'Workato',
  vague: true,
  signs: {
    phrases: [
      /can't start this recipe due to connection errors/,
      /unestablished connectivity/,
      /^\W*invalidated connection\W*$/,
      /workato.{0,200}connection.{0,30}invalidated|connection.{0,30}invalidated.{0,200}workato/,
      near(/workato/, failure),
      /connection is not signed in to google/,
    ],
    hints: [/is not connected/, /recipe/],
  },
  causes: [
    {
      cause: 'The refresh token ended; usual after exactly 7 days, when the app is External and in Testing.',
      cure: 'Open the connection and choose Reconnect; if it ends again after a week, make the app Internal under Audience.',
    },
    {
      cause: 'The window of Google was closed or blocked before it came back to Workato.',
      cure: 'Allow pop-ups for workato.com and connect again. If Google showed an error page, explain that one.',
      when: /pop-?up/,
    },
    {
      cause: 'The sign-in took too long, or came back to another browser or window than the one in which it began.',
      cure: 'Open the connection in Workato in one window, and connect again without a pause.',
      when: /session (?:has )?expired|state (?:mismatch|does not match|is invalid)|invalid state/,
    },
    {
      cause:
        'The connection was made, but the test call failed: the API is not enabled, or the person is no administrator.',
      cure: 'Read the message below the connection, and run `npm run client:explain` with it.',
    },
    {
      cause: 'The secret was replaced in the console, and the connection still has the old one.',
      cure: 'Edit the connection, enter the new secret, and connect again.',
    },
  ],
  links: [links.workatoConnections, links.audience],
  examples: ["We can't start this recipe due to connection errors\nGoogle Directory is not connected."],
  counterExamples: ['The printer is not connected.', 'Error 400: redirect_uri_mismatch'],
};
