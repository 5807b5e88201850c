import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** Workato's own message; Google's comes only when one tries. */
export const workatoNotConnected: Entry = {
  id: 'workato-not-connected',
  title: 'Workato has no working connection, and does not say why.',
  step: 'Workato',
  signs: {
    phrases: [
      /can't start this recipe due to connection errors/,
      /unestablished connectivity/,
      /^\W*invalidated connection\W*$/,
      /workato.{0,200}connection.{0,30}invalidated|connection.{0,30}invalidated.{0,200}workato/,
      /workato.{0,120}(?:connection (?:failed|lost|expired)|(?:is )?not connected|disconnected)/,
      /(?:connection (?:failed|lost|expired)|not connected|disconnected).{0,120}workato/,
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
