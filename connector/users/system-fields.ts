import { fields } from 'workato';
import { yesNo } from '../fields/yes-no.ts';

/** One entry of `posixAccounts`. Numbers of 64 bits travel as text in Google's JSON. */
export const posixAccountFields = fields([
  { name: 'username', label: 'Username' },
  { name: 'uid', label: 'User ID', hint: 'The numeric ID, as text.' },
  { name: 'gid', label: 'Group ID', hint: 'The numeric ID of the default group, as text.' },
  { name: 'homeDirectory', label: 'Home directory' },
  { name: 'shell', label: 'Shell' },
  { name: 'gecos', label: 'GECOS' },
  { name: 'systemId', label: 'System ID', hint: 'The system to which the user name or the user ID belongs.' },
  { name: 'accountId', label: 'Account ID' },
  { name: 'operatingSystemType', label: 'Operating system type' },
  yesNo({ name: 'primary', label: 'Primary', hint: 'At most one account of a system may be the primary one.' }),
]);

/** One entry of `sshPublicKeys`. */
export const sshPublicKeyFields = fields([
  { name: 'key', label: 'Public key', control_type: 'text-area' },
  {
    name: 'expirationTimeUsec',
    label: 'Expiration time',
    hint: 'In microseconds since 1 January 1970, as text.',
  },
  { name: 'fingerprint', label: 'Fingerprint', hint: 'Made by Google; not written.' },
]);
