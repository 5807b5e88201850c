import type { Entry } from '../entry.ts';
import { links } from '../links.ts';
import { near } from '../near.ts';

/** Seen with clients that serve a whole tool box. */
export const tooManyScopes: Entry = {
  id: 'too-many-scopes',
  title: 'The request asks for more scopes than an unverified app in Testing may have.',
  step: 'consent',
  signs: {
    phrases: [
      /too many (?:oauth )?scopes while testing\W*$/,
      near(/too many (?:oauth )?scopes/, /consent|unverified|google|oauth/),
      /(?:limited to|limits? .{0,30}to|capped? at|maximum of|exceeds?) ?(?:about |~ ?)?25 (?:oauth )?scopes/,
      /25[- ](?:oauth[- ])?scopes? (?:cap|limit)/,
      /number of (?:oauth )?scopes .{0,40}(?:limit|exceed)/,
    ],
    hints: [/testing/, /unverified/],
  },
  causes: [
    {
      cause:
        'Another program uses the same client and asks for dozens of scopes; in Testing Google shows the consent page for about 25 at most.',
      cure: 'Give that program a client of its own. This connector asks for two scopes.',
    },
    {
      cause: 'include_granted_scopes=true adds every scope that was ever granted in this project.',
      cure: 'Leave that parameter out of the authorization URL.',
    },
  ],
  links: [links.dataAccess, links.audience],
  examples: [
    'Too many scopes / consent screen error',
    'Unverified (testing mode) apps are limited to ~25 OAuth scopes.',
  ],
  counterExamples: ['Too many scopes in the plan of the project', 'Error 400: invalid_scope', 'Too many arguments'],
};
