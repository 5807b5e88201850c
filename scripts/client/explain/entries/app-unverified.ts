import type { Entry } from '../entry.ts';
import { links } from '../links.ts';

/** A warning that can be passed. */
export const appUnverified: Entry = {
  id: 'app-unverified',
  title: 'Google warns that the app is not verified.',
  step: 'consent',
  signs: {
    phrases: [
      /google hasn't verified this app|google has not verified this app/,
      /this app (?:isn't|is not|hasn't been|has not been) verified/,
      /unverified app (?:screen|warning|user cap)|100[- ](?:new )?users? cap/,
      /go to .{1,60} \(unsafe\)/,
      /submit a verification request to remove this screen/,
      /accounts\.google\.com\/signin\/oauth\/(?:v2\/)?warning/,
    ],
    hints: [/google/, /sensitive/],
    not: [
      /play protect|apple|macos|windows|microsoft/,
      /hasn't given you access|temporarily disabled for this app|this app is blocked|google blocked this access/,
    ],
  },
  causes: [
    {
      cause:
        'The audience is External, and the two scopes are sensitive, so Google warns until it has verified the app. At most 100 users can connect.',
      cure: 'For your own organization make the app Internal under Audience: no warning, no verification, no limit.',
    },
    {
      cause: 'It is your own app, and you only want to go on.',
      cure: 'Choose Advanced, then Go to … (unsafe). This is safe for an app of your own.',
    },
  ],
  links: [links.audience, links.unverifiedApps],
  examples: [
    "Google hasn't verified this app\nThe app is requesting access to sensitive info in your Google Account.",
    "This app isn't verified",
  ],
  counterExamples: [
    'Access blocked: Example has not completed the Google verification process',
    'This app is blocked\nThis app tried to access sensitive info in your Google Account.',
    'Your e-mail address is not verified.',
  ],
};
