import { pickList } from 'workato';

/** `sortOrder` of users and groups. */
export const sortOrders = pickList([
  ['Ascending', 'ASCENDING'],
  ['Descending', 'DESCENDING'],
]);
