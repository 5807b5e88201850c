import { pickList } from 'workato';

/** The roles of a group ("Members", Directory API reference). */
export const memberRoles = pickList([
  ['Member', 'MEMBER'],
  ['Manager', 'MANAGER'],
  ['Owner', 'OWNER'],
]);

/** `delivery_settings`: which mail of the group a member gets. */
export const deliverySettings = pickList([
  ['All mail', 'ALL_MAIL'],
  ['A summary once a day', 'DAILY'],
  ['Up to 25 messages in one', 'DIGEST'],
  ['No mail', 'NONE'],
  ['Disabled', 'DISABLED'],
]);
