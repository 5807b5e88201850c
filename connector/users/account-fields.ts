import { fields } from 'workato';
import { choice } from '../fields/choice.ts';
import { yesNo } from '../fields/yes-no.ts';
import { profileFields } from './profile-fields.ts';
import { hashFunctions } from './user-choices.ts';

/** What may be given when a user is created or updated, besides the email address, the name and the password. */
export const accountFields = fields([
  choice({
    name: 'hashFunction',
    label: 'Hash function of the password',
    hint:
      'Leave it blank for a password in clear text. Otherwise give the password as a hash of this kind: MD5 and SHA-1 unsalted ' +
      'and in hex; crypt with the prefix $1$, $5$ or $6$, or DES.',
    pick_list: hashFunctions,
  }),
  yesNo({
    name: 'changePasswordAtNextLogin',
    label: 'Change password at next login',
    hint: 'Has no effect on a user who signs in through another identity provider.',
  }),
  {
    name: 'orgUnitPath',
    label: 'Org unit path',
    hint: 'The full path with a slash in front, as in <b>/Sales/EMEA</b>; <b>/</b> is the top. It must exist.',
    sticky: true,
  },
  yesNo({ name: 'suspended', label: 'Suspended', hint: 'A suspended user cannot sign in and keeps all data.' }),
  yesNo({ name: 'archived', label: 'Archived', hint: 'Needs a free Archived User license.' }),
  yesNo({
    name: 'includeInGlobalAddressList',
    label: 'In global address list',
    hint: 'No hides the profile from the global address list.',
  }),
  { name: 'recoveryEmail', label: 'Recovery email', control_type: 'email' },
  {
    name: 'recoveryPhone',
    label: 'Recovery phone',
    hint: 'In the E.164 format, as in <b>+16505550123</b>.',
    control_type: 'phone',
  },
  ...profileFields,
  {
    name: 'customSchemas',
    label: 'Custom fields',
    hint:
      'A JSON object of schemas, each an object of fields, as in <b>{"Employment": {"grade": "7"}}</b>. Fields that are not named ' +
      'stay as they are; null clears one.',
    control_type: 'text-area',
  },
]);
