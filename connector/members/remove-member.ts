import { action, error } from 'workato';
import { pathKey } from '../google/path-key.ts';
import { tryToRead } from '../google/read.ts';
import { remove } from '../google/remove.ts';
import { repeatingHelp } from '../google/repeat-step.ts';
import type { Member } from './member-fields.ts';

export const removeMember = action({
  title: 'Remove member from group',
  subtitle: 'Remove a member from a group',
  description:
    "Remove <span class='provider'>member</span> from a group in <span class='provider'>Google Directory</span>",
  help: {
    body:
      'Makes sure that someone is no direct member of the group, and says in <b>Outcome</b> what it did: <b>removed</b>, or ' +
      '<b>not a member</b> if there was nothing to remove. A member of a group inside this group stays in that group. The step ' +
      'fails when there is no such group. Google may not find a member from outside of your account by the address, and then the ' +
      'outcome is <b>not a member</b>: the <b>Member ID</b> from <b>List members</b> is the sure key.' +
      repeatingHelp,
    learn_more_url: 'https://developers.google.com/workspace/admin/directory/reference/rest/v1/members/delete',
    learn_more_text: 'members.delete in the Directory API reference',
  },

  input_fields: [
    {
      name: 'groupKey',
      label: 'Group',
      hint: "The group's email address, an alias, or the ID.",
      optional: false,
      sticky: true,
    },
    {
      name: 'memberKey',
      label: 'Member',
      hint:
        "The member's email address, an alias, or the ID. For a member from outside of your account give the <b>Member ID</b> that " +
        '<b>List members</b> returns: Google may not find such a member by the address.',
      optional: false,
      sticky: true,
    },
  ],

  async execute(_connection, input, _inputSchema, _outputSchema, continued) {
    const memberPath = `groups/${pathKey(input.groupKey)}/members/${pathKey(input.memberKey)}`;
    const removed = await remove(memberPath, continued, ['member-missing', 'other-change-under-way']);
    if (!('refused' in removed)) return { outcome: 'removed' };

    if (removed.refused === 'other-change-under-way') {
      const member = await tryToRead<Member>(memberPath, {}, continued, ['member-missing']);
      if (!('refused' in member)) error(removed.because);
    }
    return { outcome: 'not a member' };
  },

  output_fields: [{ name: 'outcome', label: 'Outcome', hint: 'removed, or not a member.' }],
  sample_output: { outcome: 'removed' },
});
