import { action } from 'workato';
import { pathKey } from '../google/path-key.ts';
import { read } from '../google/read.ts';
import { repeatingHelp } from '../google/repeat-step.ts';
import { type Group, groupFields } from './group-fields.ts';
import { sampleGroup } from './sample-group.ts';

export const getGroup = action({
  title: 'Get group',
  subtitle: 'Get a group by email address or ID',
  description: "Get <span class='provider'>group</span> in <span class='provider'>Google Directory</span>",
  help: {
    body:
      'Returns one group. Its members come with <b>List members</b>. The step fails when there is no such group.' +
      repeatingHelp,
    learn_more_url: 'https://developers.google.com/workspace/admin/directory/reference/rest/v1/groups/get',
    learn_more_text: 'groups.get in the Directory API reference',
  },

  input_fields: [
    {
      name: 'groupKey',
      label: 'Group',
      hint: "The group's email address, an alias, or the ID. The ID never changes.",
      optional: false,
      sticky: true,
    },
  ],

  async execute(_connection, input, _inputSchema, _outputSchema, continued) {
    return await read<Group>(`groups/${pathKey(input.groupKey)}`, {}, continued);
  },

  output_fields: groupFields,
  sample_output: sampleGroup,
});
