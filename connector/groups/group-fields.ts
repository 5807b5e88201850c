import { fields, type OutputOf } from 'workato';

/** One entry of `externalIds` of a group, which is unlike the field of the same name of a user. */
export const groupExternalIdFields = fields([
  { name: 'namespace', label: 'Namespace', hint: 'The system that gave the ID.' },
  { name: 'id', label: 'ID' },
]);

/** A group as Google gives it ("Groups", Directory API reference). The count travels as text, since it has 64 bits. */
export const groupFields = fields([
  { name: 'id', label: 'Group ID', hint: 'Never changes, unlike the email address.' },
  { name: 'email', label: 'Email', control_type: 'email' },
  { name: 'name', label: 'Name' },
  { name: 'description', label: 'Description' },
  { name: 'directMembersCount', label: 'Direct members', hint: 'The number of direct members, as text.' },
  { name: 'adminCreated', label: 'Created by an administrator', type: 'boolean', control_type: 'checkbox' },
  { name: 'aliases', label: 'Aliases', type: 'array', of: 'string' },
  { name: 'nonEditableAliases', label: 'Non-editable aliases', type: 'array', of: 'string' },
  {
    name: 'externalIds',
    label: 'External IDs',
    type: 'array',
    of: 'object',
    properties: groupExternalIdFields,
  },
  { name: 'etag', label: 'ETag' },
  { name: 'kind', label: 'Kind' },
]);
export type Group = OutputOf<typeof groupFields>;
