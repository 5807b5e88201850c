import { action, error } from 'workato';
import { choices } from '../fields/choices.ts';
import { chosen } from '../fields/chosen.ts';
import { pathKey } from '../google/path-key.ts';
import { repeatingHelp } from '../google/repeat-step.ts';
import { update } from '../google/update.ts';
import { accountFields } from './account-fields.ts';
import { clearableFields } from './clearable-fields.ts';
import { sampleUser } from './sample-user.ts';
import { userBody } from './user-body.ts';
import { type User, userFields } from './user-fields.ts';

export const updateUser = action({
  title: 'Update user',
  subtitle: 'Update, suspend, move or rename a user',
  description: "Update <span class='provider'>user</span> in <span class='provider'>Google Directory</span>",
  help: {
    body:
      'Changes the fields that you fill in and leaves all others as they are. <b>A list is replaced as a whole</b>: to add a phone, ' +
      'give the present phones too. To empty a field, choose it under <b>Fields to clear</b>. After a change of the primary email ' +
      'the old address stays as an alias of the user.' +
      repeatingHelp,
    learn_more_url: 'https://developers.google.com/workspace/admin/directory/reference/rest/v1/users/update',
    learn_more_text: 'users.update in the Directory API reference',
  },

  input_fields: [
    {
      name: 'userKey',
      label: 'User',
      hint: "The user's primary email address, an alias, or the ID. The ID never changes.",
      optional: false,
      sticky: true,
    },
    {
      name: 'primaryEmail',
      label: 'New primary email',
      hint: 'Renames the user. The old address becomes an alias, and it can take ten minutes until all services know the new one.',
      control_type: 'email',
    },
    {
      name: 'name',
      label: 'Name',
      hint: 'A part that you leave blank stays as it is.',
      type: 'object',
      properties: [
        { name: 'givenName', label: 'Given name', hint: 'At most 60 characters.' },
        { name: 'familyName', label: 'Family name', hint: 'At most 60 characters.' },
        { name: 'displayName', label: 'Display name', hint: 'At most 256 characters.' },
      ],
    },
    {
      name: 'password',
      label: 'New password',
      hint: '8 to 100 ASCII characters, or a hash if you choose a hash function. It is never returned.',
      control_type: 'password',
    },
    ...accountFields,
    choices({
      name: 'fieldsToClear',
      label: 'Fields to clear',
      hint: 'These become empty. A blank field of the form changes nothing. A field that you fill in is not cleared.',
      pick_list: clearableFields,
    }),
  ],

  async execute(_connection, input, _inputSchema, _outputSchema, continued) {
    const { userKey, fieldsToClear, ...changes } = input;
    const cleared = fieldsToClear === undefined ? {} : emptyValues(fieldsToClear);

    return await update<User>(
      changes.archived === true ? 'archive' : 'change',
      `users/${pathKey(userKey)}`,
      { ...cleared, ...userBody(changes) },
      continued,
    );
  },

  output_fields: userFields,
  sample_output: sampleUser,
});

const clearable: readonly string[] = clearableFields.map(([, name]) => name);

/** Google empties a list or an object on null, and a recovery address on an empty text. */
function emptyValues(given: unknown) {
  const names = chosen(given, 'Fields to clear');
  const wrong = names.find((name) => !clearable.includes(name));
  if (wrong !== undefined) {
    error(`'${wrong}' is no field that can be cleared. Choose from the list under Fields to clear.`);
  }
  return Object.fromEntries(names.map((name) => [name, name.startsWith('recovery') ? '' : null]));
}
