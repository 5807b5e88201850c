import { action } from 'workato';
import { create, creationHelp } from '../google/create.ts';
import { accountFields } from './account-fields.ts';
import { sampleUser } from './sample-user.ts';
import { userBody } from './user-body.ts';
import { type User, userFields } from './user-fields.ts';

export const createUser = action({
  title: 'Create user',
  subtitle: 'Create a user account',
  description: "Create <span class='provider'>user</span> in <span class='provider'>Google Directory</span>",
  help: {
    body:
      'Creates one user and returns what Google answers, which lacks some fields: the account is ready after some seconds, and ' +
      '<b>Get user</b> then returns all of it. Until then other steps on this user can fail. Each user takes a license of your ' +
      'Google Workspace subscription.' +
      creationHelp('user'),
    learn_more_url: 'https://developers.google.com/workspace/admin/directory/reference/rest/v1/users/insert',
    learn_more_text: 'users.insert in the Directory API reference',
  },

  input_fields: [
    {
      name: 'primaryEmail',
      label: 'Primary email',
      hint: 'In a domain of your Google Workspace account, and not used by another user, alias or group.',
      control_type: 'email',
      optional: false,
      sticky: true,
    },
    {
      name: 'name',
      label: 'Name',
      type: 'object',
      optional: false,
      sticky: true,
      properties: [
        { name: 'givenName', label: 'Given name', hint: 'At most 60 characters.', optional: false, sticky: true },
        { name: 'familyName', label: 'Family name', hint: 'At most 60 characters.', optional: false, sticky: true },
        { name: 'displayName', label: 'Display name', hint: 'At most 256 characters.' },
      ],
    },
    {
      name: 'password',
      label: 'Password',
      hint: '8 to 100 ASCII characters, or a hash if you choose a hash function. It is never returned.',
      control_type: 'password',
      optional: false,
      sticky: true,
    },
    ...accountFields,
  ],

  async execute(_connection, input, _inputSchema, _outputSchema, continued) {
    return await create<User>('user', 'users', userBody(input), continued);
  },

  output_fields: userFields,
  sample_output: sampleUser,
});
