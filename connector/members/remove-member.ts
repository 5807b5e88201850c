import { action, del } from 'workato';
import { explainError } from '../google/explain-error.ts';
import { isMissingMember } from '../google/explain-not-found.ts';
import { pathKey } from '../google/path-key.ts';
import { finalRefusal, repeatingHelp, retriedStatuses } from '../google/repeating.ts';

/** Google answers with an empty body; `missing` is what is made of its 404. */
interface Removal {
  readonly missing?: boolean;
}

export const removeMember = action({
  title: 'Remove member from group',
  subtitle: 'Remove a member from a group',
  description:
    "Remove <span class='provider'>member</span> from a group in <span class='provider'>Google Directory</span>",
  help: {
    body:
      'Makes sure that someone is no direct member of the group, and says in <b>Outcome</b> what it did: <b>removed</b>, or ' +
      '<b>not a member</b> if there was nothing to remove. A member of a group inside this group stays in that group. The step ' +
      'fails when there is no such group.' +
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
      hint: "The member's email address, an alias, or the ID.",
      optional: false,
      sticky: true,
    },
  ],

  retry_on_response: retriedStatuses,
  retry_on_request: ['DELETE'],

  async execute(_connection, input) {
    const member = `groups/${pathKey(input.groupKey)}/members/${pathKey(input.memberKey)}`;
    const answer = await del<Removal>(member).afterErrorResponse(finalRefusal, (code, body) =>
      isMissingMember(code, body) ? { missing: true } : explainError(code, body),
    );
    return { outcome: answer.missing ? 'not a member' : 'removed' };
  },

  output_fields: [{ name: 'outcome', label: 'Outcome', hint: 'removed, or not a member.' }],
  sample_output: { outcome: 'removed' },
});
