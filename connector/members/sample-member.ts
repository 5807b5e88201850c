import type { Member } from './member-fields.ts';

/** An invented member; the shape is that of the "Members" reference. */
export const sampleMember: Member = {
  id: '100000000000000000001',
  email: 'liz@example.com',
  role: 'MEMBER',
  type: 'USER',
  status: 'ACTIVE',
  delivery_settings: 'ALL_MAIL',
  etag: '"sample-etag"',
  kind: 'admin#directory#member',
};
