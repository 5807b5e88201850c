import { fields, type OutputOf } from 'workato';
import { profileFields } from './profile-fields.ts';

/**
 * A user as Google gives it ("Users", Directory API reference). Times are RFC 3339 text in UTC, and IDs are text: one of
 * 21 digits does not fit a number. Any field may be missing; a missing list is an empty one.
 */
export const userFields = fields([
  { name: 'id', label: 'User ID', hint: 'Never changes, unlike the email address.' },
  { name: 'primaryEmail', label: 'Primary email', control_type: 'email' },
  {
    name: 'name',
    label: 'Name',
    type: 'object',
    properties: [
      { name: 'givenName', label: 'Given name' },
      { name: 'familyName', label: 'Family name' },
      { name: 'fullName', label: 'Full name' },
      { name: 'displayName', label: 'Display name' },
    ],
  },
  { name: 'orgUnitPath', label: 'Org unit path' },
  { name: 'suspended', label: 'Suspended', type: 'boolean', control_type: 'checkbox' },
  { name: 'suspensionReason', label: 'Suspension reason' },
  { name: 'suspensionTime', label: 'Suspension time' },
  { name: 'archived', label: 'Archived', type: 'boolean', control_type: 'checkbox' },
  { name: 'archivalTime', label: 'Archival time' },
  { name: 'isAdmin', label: 'Super administrator', type: 'boolean', control_type: 'checkbox' },
  { name: 'isDelegatedAdmin', label: 'Delegated administrator', type: 'boolean', control_type: 'checkbox' },
  { name: 'creationTime', label: 'Creation time' },
  { name: 'lastLoginTime', label: 'Last login time', hint: '1970-01-01T00:00:00.000Z if the user never signed in.' },
  { name: 'deletionTime', label: 'Deletion time' },
  { name: 'aliases', label: 'Aliases', type: 'array', of: 'string' },
  { name: 'nonEditableAliases', label: 'Non-editable aliases', type: 'array', of: 'string' },
  { name: 'recoveryEmail', label: 'Recovery email', control_type: 'email' },
  { name: 'recoveryPhone', label: 'Recovery phone', control_type: 'phone' },
  {
    name: 'changePasswordAtNextLogin',
    label: 'Change password at next login',
    type: 'boolean',
    control_type: 'checkbox',
  },
  { name: 'isEnrolledIn2Sv', label: 'Enrolled in 2-step verification', type: 'boolean', control_type: 'checkbox' },
  { name: 'isEnforcedIn2Sv', label: '2-step verification enforced', type: 'boolean', control_type: 'checkbox' },
  { name: 'agreedToTerms', label: 'Agreed to terms', type: 'boolean', control_type: 'checkbox' },
  { name: 'isMailboxSetup', label: 'Mailbox set up', type: 'boolean', control_type: 'checkbox' },
  {
    name: 'includeInGlobalAddressList',
    label: 'In global address list',
    type: 'boolean',
    control_type: 'checkbox',
  },
  ...profileFields,
  {
    name: 'customSchemas',
    label: 'Custom fields',
    hint: "An object of schemas, each an object of fields, as in <b>customSchemas['Employment']['grade']</b>.",
    type: 'object',
    properties: [],
  },
  { name: 'isGuestUser', label: 'Guest', type: 'boolean', control_type: 'checkbox' },
  {
    name: 'guestAccountInfo',
    label: 'Guest account',
    type: 'object',
    properties: [{ name: 'primaryGuestEmail', label: 'Primary guest email', control_type: 'email' }],
  },
  { name: 'ipWhitelisted', label: 'IP address allowed', type: 'boolean', control_type: 'checkbox' },
  { name: 'thumbnailPhotoUrl', label: 'Photo URL', hint: 'It may be temporary or private.', control_type: 'url' },
  { name: 'thumbnailPhotoEtag', label: 'Photo ETag' },
  { name: 'customerId', label: 'Customer ID' },
  { name: 'etag', label: 'ETag' },
  { name: 'kind', label: 'Kind' },
]);
export type User = OutputOf<typeof userFields>;
