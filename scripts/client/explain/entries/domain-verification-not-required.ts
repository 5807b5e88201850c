import type { Entry } from '../entry.ts';
import { links } from '../links.ts';
import { near } from '../near.ts';

/** A page that asks for something that nobody but Workato could do. */
export const domainVerificationNotRequired: Entry = {
  id: 'domain-verification-not-required',
  title: 'Google asks to verify workato.com in the Search Console. This is not required.',
  step: 'register',
  signs: {
    phrases: [
      near(/workato\.com/, /verify (?:the )?(?:ownership|domain)|domain verification|ownership/, 80),
      near(/search console/, /verify (?:https?:\/\/)?(?:www\.|app\.)?workato\.com/),
      near(/search console|webmaster central/, /verify (?:that )?you own/),
      /before you register .{1,80} you must (?:first )?verify ownership/,
      /verify ownership .{0,120}search console/,
      /must verify that you own all domains listed in your \W{0,3}authorized domains/,
      /verify (?:that )?(?:i|you|we) own (?:the )?[a-z0-9.-]{1,60} domain/,
      /website ownership of the following domains must be verified/,
      /(?:search console|webmaster central).{0,80}(?:verif|ownership).{0,80}domain|verif.{0,60}domain.{0,60}search console/,
      /ownership of the authori[sz]ed domains?.{0,40}(?:verif|search console)|(?:verif).{0,40}ownership of the authori[sz]ed domain/,
    ],
    not: [/webhook|push notification|callback channel/],
  },
  causes: [
    {
      cause:
        'The page "Domain verification" was opened instead of the list of authorized domains; only the owner of workato.com could do what it asks.',
      cure: 'Leave the page and go back to Clients. An authorized domain need not be verified by you.',
    },
    {
      cause:
        'The app was submitted for verification (External, in production), or a logo was added, and Google now checks every authorized domain.',
      cure: 'Choose the audience Internal, which needs no verification; otherwise answer Google that the domain is that of the integration platform.',
      when: /verification request|verification process|submitted|dear developer|logo/,
    },
  ],
  links: [links.clients, links.branding, links.workatoClient],
  examples: [
    'Verify ownership: Before you register http://www.workato.com you must first verify ownership. You can do this in the Google Search Console.',
    'The website ownership of the following domains must be verified: workato.com. Please go to the Search Console to complete the domain verification process.',
  ],
  counterExamples: [
    'Invalid Redirect: domain must be added to the authorized domains list before submitting.',
    'Unauthorized WebHook callback channel',
    'Please verify your e-mail address.',
  ],
};
