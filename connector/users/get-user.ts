import { action, compact } from 'workato';
import { pathKey } from '../google/path-key.ts';
import { read } from '../google/read.ts';
import { repeatingHelp } from '../google/repeat-step.ts';
import { readOptions } from './read-options.ts';
import { sampleUser } from './sample-user.ts';
import { type User, userFields } from './user-fields.ts';

export const getUser = action({
  title: 'Get user',
  subtitle: 'Get a user by email address or ID',
  description: "Get <span class='provider'>user</span> in <span class='provider'>Google Directory</span>",
  help: {
    body:
      'Returns one user with all custom fields. It reads the user itself, while a search reads an index that can lag behind by ' +
      'hours. The step fails when there is no such user.' +
      repeatingHelp,
    learn_more_url: 'https://developers.google.com/workspace/admin/directory/reference/rest/v1/users/get',
    learn_more_text: 'users.get in the Directory API reference',
  },

  input_fields: [
    {
      name: 'userKey',
      label: 'User',
      hint: "The user's primary email address, an alias, or the ID. The ID never changes.",
      optional: false,
      sticky: true,
    },
    ...readOptions,
  ],

  async execute(_connection, input, _inputSchema, _outputSchema, continued) {
    return await read<User>(
      `users/${pathKey(input.userKey)}`,
      compact({
        projection: input.projection ?? (input.customFieldMask === undefined ? 'full' : 'custom'),
        customFieldMask: input.customFieldMask,
        viewType: input.viewType,
      }),
      continued,
    );
  },

  output_fields: userFields,
  sample_output: sampleUser,
});
