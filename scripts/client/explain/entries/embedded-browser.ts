import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** Google shows its sign-in page only in a real browser. */
export const embeddedBrowser: Entry = {
  id: 'embedded-browser',
  title: 'The sign-in was opened in a window that is no real browser.',
  step: 'consent',
  signs: {
    codes: [{ code: 'disallowed_useragent' }],
    phrases: [
      /google'?s? \W?(?:use )?secure browsers?\W? polic/,
      /this browser or app may not be secure/,
      /classified as an embedded user-agent/,
      /sign in from this screen because this app doesn't comply/,
    ],
    hints: [/error 403/],
  },
  causes: [
    {
      cause:
        'Workato was opened inside another app (a chat, a mail or a mobile app), whose built-in browser Google refuses.',
      cure: 'Open Workato in Chrome, Edge, Firefox or Safari, and connect there.',
    },
    {
      cause: 'An embedded Workato (in a page of another product) runs in the web view of a desktop or mobile app.',
      cure: 'Let that app open the connection in the system browser.',
    },
    {
      cause: 'An extension or a setting changes the user agent of the browser.',
      cure: 'Switch it off for accounts.google.com.',
    },
  ],
  links: [links.webServer, links.errorCodes],
  examples: [
    'Error 403: disallowed_useragent',
    "You can't sign in from this screen because this app doesn't comply with Google's secure browsers policy.",
  ],
  counterExamples: ['Error 403: access_denied', 'The user agent of the browser was changed.'],
};
