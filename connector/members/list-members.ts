import { action, compact } from 'workato';
import { choices } from '../fields/choices.ts';
import { chosen } from '../fields/chosen.ts';
import { yesNo } from '../fields/yes-no.ts';
import { pathKey } from '../google/path-key.ts';
import { defaultLimit, readPages } from '../google/read-pages.ts';
import { repeatingHelp } from '../google/repeat-step.ts';
import { memberRoles } from './member-choices.ts';
import { type Member, memberFields } from './member-fields.ts';
import { sampleMember } from './sample-member.ts';

export const listMembers = action({
  title: 'List members of group',
  subtitle: 'List the members of a group',
  description:
    "List <span class='provider'>members</span> of a group in <span class='provider'>Google Directory</span>",
  help: {
    body:
      'Returns the members of a group, up to the limit (default: 100). If there are more, <b>Next page token</b> is there: give ' +
      'it to the next step, with all other fields the same. A member can be a user, a group, an address outside of your ' +
      'account, or everyone in the account, which has no email.' +
      repeatingHelp,
    learn_more_url: 'https://developers.google.com/workspace/admin/directory/reference/rest/v1/members/list',
    learn_more_text: 'members.list in the Directory API reference',
  },

  input_fields: [
    {
      name: 'groupKey',
      label: 'Group',
      hint: "The group's email address, an alias, or the ID.",
      optional: false,
      sticky: true,
    },
    choices({
      name: 'roles',
      label: 'Roles',
      hint: 'Only members in these roles; an owner or manager is not listed as a member. Blank: all.',
      pick_list: memberRoles,
      sticky: true,
    }),
    yesNo({
      name: 'includeDerivedMembership',
      label: 'Include derived membership',
      hint:
        'Yes also returns the members of groups in this group. Their roles are those in their own group, and a person in several ' +
        'groups can come several times.',
    }),
    {
      name: 'limit',
      label: 'Limit',
      hint: 'The most members to return. Default: 100. Google gives them in pages of up to 200.',
      type: 'integer',
      control_type: 'integer',
      sticky: true,
    },
    {
      name: 'pageToken',
      label: 'Page token',
      hint: '<b>Next page token</b> of an earlier step with the same fields.',
    },
  ],

  async execute(_connection, input, _inputSchema, _outputSchema, continued) {
    const found = await readPages<Member>(
      `groups/${pathKey(input.groupKey)}/members`,
      compact({
        roles: input.roles === undefined ? undefined : roleNames(input.roles),
        includeDerivedMembership: input.includeDerivedMembership,
      }),
      compact({ limit: input.limit ?? defaultLimit, pageSize: 200, pageToken: input.pageToken }),
      continued,
    );
    return compact({ members: found.entries, nextPageToken: found.nextPageToken });
  },

  output_fields: [
    { name: 'members', label: 'Members', type: 'array', of: 'object', properties: memberFields },
    { name: 'nextPageToken', label: 'Next page token', hint: 'Missing on the last page.' },
  ],
  sample_output: { members: [sampleMember], nextPageToken: 'example-page-token' },
});

/** Google takes them with commas between them. */
function roleNames(given: unknown): string {
  return chosen(given, 'Roles')
    .map((role) => role.toUpperCase())
    .join(',');
}
