import { fields, type OutputOf } from 'workato';

/** A member as Google gives it ("Members", Directory API reference). */
export const memberFields = fields([
  { name: 'id', label: 'Member ID', hint: 'Never changes, unlike the email address.' },
  {
    name: 'email',
    label: 'Email',
    hint: 'Missing when the member is everyone in the account.',
    control_type: 'email',
  },
  { name: 'role', label: 'Role', hint: 'OWNER, MANAGER or MEMBER.' },
  { name: 'type', label: 'Type', hint: 'USER, GROUP, EXTERNAL, or CUSTOMER for everyone in the account.' },
  { name: 'status', label: 'Status', hint: 'For example ACTIVE or SUSPENDED.' },
  {
    name: 'delivery_settings',
    label: 'Delivery settings',
    hint: 'Which mail of the group the member gets. Lists of members do not carry it.',
  },
  { name: 'etag', label: 'ETag' },
  { name: 'kind', label: 'Kind' },
]);
export type Member = OutputOf<typeof memberFields>;
