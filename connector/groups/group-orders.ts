import { pickList } from 'workato';

/** `orderBy` of `groups.list`; the API knows this one only. */
export const groupOrders = pickList([['Email', 'email']]);
