import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** A warning that cannot be passed. */
export const appBlocked: Entry = {
  id: 'app-blocked',
  title: 'Google blocks the unverified app for this account.',
  step: 'consent',
  signs: {
    phrases: [
      /this app tried to access sensitive info in your google account/,
      /google blocked this access/,
      /^\W*(?:\w+: )?this app is blocked\W*$/,
      /accounts\.google\.com\/signin\/oauth\/danger/,
    ],
    hints: [/this app is blocked/],
  },
  causes: [
    {
      cause:
        'The app is External and unverified, asks for sensitive scopes, and the Workspace or Google itself lets no unverified app pass.',
      cure: 'Make the app Internal under Audience, if the project is in your organization.',
    },
    {
      cause: 'The Workspace restricts apps to trusted ones.',
      cure: 'Have a Workspace administrator add the client id under API controls and mark it as Trusted.',
    },
    {
      cause: 'The account is a private or a child account, or has Advanced Protection.',
      cure: 'Connect with a Workspace administrator account.',
    },
  ],
  links: [links.audience, links.appAccess, links.controlApps],
  examples: [
    'This app is blocked\nThis app tried to access sensitive info in your Google Account. To keep your account safe, Google blocked this access.',
    'This app is blocked',
  ],
  counterExamples: [
    "Google hasn't verified this app",
    'This app is blocked by the Windows firewall because of its publisher.',
  ],
};
