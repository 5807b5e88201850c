import { pickList } from 'workato';

/** `orderBy` of `users.list`. */
export const userOrders = pickList([
  ['Primary email', 'email'],
  ['Family name', 'familyName'],
  ['Given name', 'givenName'],
]);

/** `projection`: which custom fields come with a user. */
export const projections = pickList([
  ['All custom fields', 'full'],
  ['No custom fields', 'basic'],
  ['Those of the named schemas', 'custom'],
]);

/** `viewType`: what the connected account sees of a user. */
export const viewTypes = pickList([
  ['As an administrator', 'admin_view'],
  ['As anyone in the domain', 'domain_public'],
]);

/** `hashFunction`: how the password that is sent was hashed. */
export const hashFunctions = pickList([
  ['MD5 (hex)', 'MD5'],
  ['SHA-1 (hex)', 'SHA-1'],
  ['crypt', 'crypt'],
]);
