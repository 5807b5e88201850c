import type { Group } from './group-fields.ts';

/** An invented group; the shape is that of the "Groups" reference. */
export const sampleGroup: Group = {
  id: '01example0group1',
  email: 'sales@example.com',
  name: 'Sales',
  description: 'Everyone in sales',
  directMembersCount: '12',
  adminCreated: true,
  aliases: ['vertrieb@example.com'],
  nonEditableAliases: ['sales@example.com.test-google-a.com'],
  etag: '"sample-etag"',
  kind: 'admin#directory#group',
};
