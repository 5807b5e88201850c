import { action } from 'workato';
import { filledIn } from '../fields/filled-in.ts';
import { create, creationHelp } from '../google/create.ts';
import { type Group, groupExternalIdFields, groupFields } from './group-fields.ts';
import { sampleGroup } from './sample-group.ts';

export const createGroup = action({
  title: 'Create group',
  subtitle: 'Create a group without members',
  description: "Create <span class='provider'>group</span> in <span class='provider'>Google Directory</span>",
  help: {
    body:
      'Creates one group without members. For some seconds afterwards, steps that add members can fail because Google does not ' +
      'find the group yet.' +
      creationHelp('group'),
    learn_more_url: 'https://developers.google.com/workspace/admin/directory/reference/rest/v1/groups/insert',
    learn_more_text: 'groups.insert in the Directory API reference',
  },

  input_fields: [
    {
      name: 'email',
      label: 'Email',
      hint: 'In a domain of your Google Workspace account, and not used by another user, alias or group.',
      control_type: 'email',
      optional: false,
      sticky: true,
    },
    {
      name: 'name',
      label: 'Name',
      hint: 'At most 73 characters. Blank: Google makes one from the email address.',
      sticky: true,
    },
    {
      name: 'description',
      label: 'Description',
      hint: 'At most 4,096 characters.',
      control_type: 'text-area',
      sticky: true,
    },
    {
      name: 'externalIds',
      label: 'External IDs',
      hint: 'IDs of the group in other systems.',
      type: 'array',
      of: 'object',
      properties: groupExternalIdFields,
    },
  ],

  async execute(_connection, input, _inputSchema, _outputSchema, continued) {
    return await create<Group>('group', 'groups', filledIn(input), continued);
  },

  output_fields: groupFields,
  sample_output: sampleGroup,
});
