import { adminLinks, type ConsoleLinks } from '../url/console-links.ts';

export interface ChecklistItem {
  readonly what: string;
  readonly why: string;
  readonly link: string;
}

/** What decides about the connection and is not in the file, in the order in which one meets it. */
export function checklist(links: ConsoleLinks): ChecklistItem[] {
  return [
    {
      what: 'The Admin SDK API is enabled in this very project.',
      why: 'Otherwise the first call answers 403 accessNotConfigured, and the list of scopes lacks the two.',
      link: links.adminSdk,
    },
    {
      what: 'Audience: Internal, if the project belongs to your Workspace organization.',
      why:
        'External in Testing admits only the listed test users, and their connection ends after 7 days; ' +
        'External in production warns until Google has verified the app.',
      link: links.audience,
    },
    {
      what: 'Data access: the scopes admin.directory.group and admin.directory.user are on the consent screen.',
      why: 'Scopes appear in the list only when their API is enabled; otherwise use Manually add scopes.',
      link: links.dataAccess,
    },
    {
      what: 'A Workspace administrator has marked the client id as Trusted under API controls.',
      why: 'Otherwise the sign-in can end in admin_policy_enforced.',
      link: adminLinks.appAccess,
    },
    {
      what: 'The person who connects has an administrator role with the Users and Groups privileges.',
      why: 'Otherwise every call answers 403 Not Authorized to access this resource/api.',
      link: adminLinks.roles,
    },
    {
      what: 'The client secret was copied when it was made, and is entered in Workato without blanks.',
      why: 'It is shown only once; a new one can be added next to it at any time.',
      link: links.client,
    },
    {
      what: 'When consenting, both boxes are ticked.',
      why: 'A box that is not ticked gives a connection that fails with 403 insufficientPermissions later.',
      link: 'https://developers.google.com/identity/protocols/oauth2/resources/granular-permissions',
    },
  ];
}
