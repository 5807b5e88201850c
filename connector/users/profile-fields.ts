import { fields } from 'workato';
import { addressFields, emailFields, messengerFields, phoneFields, websiteFields } from './contact-fields.ts';
import { genderFields, keywordFields, languageFields, noteFields } from './personal-fields.ts';
import { posixAccountFields, sshPublicKeyFields } from './system-fields.ts';
import { externalIdFields, locationFields, organizationFields, relationFields } from './work-fields.ts';

/** The lists and objects of a profile, read and written alike; sizes as the "Users" reference gives them. */
export const profileFields = fields([
  { name: 'organizations', label: 'Organizations', type: 'array', of: 'object', properties: organizationFields },
  { name: 'phones', label: 'Phones', hint: 'At most 1 KB.', type: 'array', of: 'object', properties: phoneFields },
  { name: 'addresses', label: 'Addresses', type: 'array', of: 'object', properties: addressFields },
  {
    name: 'emails',
    label: 'Emails',
    hint: 'Further addresses for contact. The primary email and aliases are not changed here.',
    type: 'array',
    of: 'object',
    properties: emailFields,
  },
  {
    name: 'relations',
    label: 'Relations',
    hint: 'A manager stands here, on the side of the report.',
    type: 'array',
    of: 'object',
    properties: relationFields,
  },
  {
    name: 'externalIds',
    label: 'External IDs',
    hint: 'An employee ID has the type <b>organization</b>.',
    type: 'array',
    of: 'object',
    properties: externalIdFields,
  },
  { name: 'locations', label: 'Locations', type: 'array', of: 'object', properties: locationFields },
  { name: 'ims', label: 'Instant messengers', type: 'array', of: 'object', properties: messengerFields },
  { name: 'websites', label: 'Websites', type: 'array', of: 'object', properties: websiteFields },
  { name: 'keywords', label: 'Keywords', type: 'array', of: 'object', properties: keywordFields },
  { name: 'languages', label: 'Languages', type: 'array', of: 'object', properties: languageFields },
  { name: 'gender', label: 'Gender', type: 'object', properties: genderFields },
  { name: 'notes', label: 'Notes', type: 'object', properties: noteFields },
  { name: 'posixAccounts', label: 'POSIX accounts', type: 'array', of: 'object', properties: posixAccountFields },
  { name: 'sshPublicKeys', label: 'SSH public keys', type: 'array', of: 'object', properties: sshPublicKeyFields },
]);
