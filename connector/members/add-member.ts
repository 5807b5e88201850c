import { action, compact, error } from 'workato';
import { choice } from '../fields/choice.ts';
import { add } from '../google/add.ts';
import { pathKey } from '../google/path-key.ts';
import { tryToRead } from '../google/read.ts';
import { repeatingHelp } from '../google/repeat-step.ts';
import { amend } from '../google/update.ts';
import { deliverySettings, memberRoles } from './member-choices.ts';
import { type Member, memberFields } from './member-fields.ts';
import { sampleMember } from './sample-member.ts';

export const addMember = action({
  title: 'Add member to group',
  subtitle: 'Add a member to a group, or change the role',
  description: "Add <span class='provider'>member</span> to a group in <span class='provider'>Google Directory</span>",
  help: {
    body:
      'Makes sure that a user, a group or an outside address is a member of the group, in the role that you choose, and says in ' +
      '<b>Outcome</b> what it did: <b>added</b>, <b>already a member</b>, or <b>role changed</b>. Without a role a new member becomes MEMBER, and ' +
      'one who is in the group keeps the present role. Running the step again is safe; it then finds the member whom it added.' +
      repeatingHelp,
    learn_more_url: 'https://developers.google.com/workspace/admin/directory/reference/rest/v1/members/insert',
    learn_more_text: 'members.insert in the Directory API reference',
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
      name: 'email',
      label: 'Member',
      hint:
        'The email address of a user, a group, or someone outside of your account, or the ID. The customer ID, which every user of ' +
        '<b>Search users</b> carries, makes everyone in the account a member.',
      control_type: 'email',
      optional: false,
      sticky: true,
    },
    choice({
      name: 'role',
      label: 'Role',
      hint: 'Default: MEMBER for a new member, the present role for one who is in the group. A group can only be MEMBER.',
      pick_list: memberRoles,
      sticky: true,
    }),
    choice({
      name: 'delivery_settings',
      label: 'Delivery settings',
      hint: 'Which mail of the group a new member gets; one who is in the group keeps the present setting.',
      pick_list: deliverySettings,
    }),
  ],

  async execute(_connection, input, _inputSchema, _outputSchema, continued) {
    const members = `groups/${pathKey(input.groupKey)}/members`;
    const memberPath = `${members}/${pathKey(input.email)}`;
    const key = String(input.email).trim();
    const role = input.role?.trim().toUpperCase();

    const added = await add<Member>(
      members,
      compact({
        email: key.includes('@') ? key : undefined,
        id: key.includes('@') ? undefined : key,
        role: role ?? 'MEMBER',
        delivery_settings: input.delivery_settings?.trim().toUpperCase(),
      }),
      continued,
      ['exists-already', 'conflict', 'other-change-under-way'],
    );
    if (!('refused' in added)) return { outcome: 'added', member: added };

    // Google says that the address is there, or that something else is changing it: the first request of a step that was
    // run again may have added it.
    const member = await tryToRead<Member>(memberPath, {}, continued, ['member-missing']);
    if ('refused' in member) {
      if (added.refused === 'other-change-under-way') error(added.because);
      explainInvitation();
    }
    // No role asked for: an owner stays an owner.
    if (role === undefined || member.role === role) return { outcome: 'already a member', member };

    return { outcome: 'role changed', member: await amend<Member>(memberPath, { role }, continued) };
  },

  output_fields: [
    { name: 'outcome', label: 'Outcome', hint: 'added, already a member, or role changed.' },
    { name: 'member', label: 'Member', type: 'object', properties: memberFields },
  ],
  sample_output: { outcome: 'added', member: sampleMember },
});

/** Google refuses the address as a second member, yet does not find the first. */
function explainInvitation(): never {
  error(
    'Google refuses to add this address again, yet does not list it as a member: an invitation is pending, or the addition is ' +
      'still under way. Wait until the invitation is accepted, or take it back in Google Groups, then run the step again.',
  );
}
