import { pickList } from 'workato';

/** The fields of a user that may be emptied. */
export const clearableFields = pickList([
  ['Addresses', 'addresses'],
  ['Emails', 'emails'],
  ['External IDs', 'externalIds'],
  ['Gender', 'gender'],
  ['Instant messengers', 'ims'],
  ['Keywords', 'keywords'],
  ['Languages', 'languages'],
  ['Locations', 'locations'],
  ['Notes', 'notes'],
  ['Organizations', 'organizations'],
  ['Phones', 'phones'],
  ['POSIX accounts', 'posixAccounts'],
  ['Recovery email', 'recoveryEmail'],
  ['Recovery phone', 'recoveryPhone'],
  ['Relations', 'relations'],
  ['SSH public keys', 'sshPublicKeys'],
  ['Websites', 'websites'],
]);
