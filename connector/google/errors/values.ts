import type { GoogleError } from './google-error.ts';

const status = [400] as const;

/** 400 names the value that Google does not accept, mostly by an internal word. */
export const values: readonly GoogleError[] = [
  {
    id: 'field-missing',
    status,
    names: ['required'],
    says: ['missing required field'],
    cause: 'Google misses a field that it requires.',
    cure: 'Fill it in and run the step again.',
  },
  {
    id: 'not-ready',
    status,
    names: ['failedPrecondition', 'FAILED_PRECONDITION'],
    says: ['precondition check failed'],
    cause: 'Google could not do this just now.',
    cure: 'Run the step again in a few minutes; if it stays, a service that it needs is off for this user or account.',
  },
  {
    id: 'sign-in-ended',
    status,
    names: ['invalid_grant', 'invalid_token'],
    cause: 'Google no longer accepts the sign-in of this connection.',
    cure: 'Open the connection and connect again.',
  },
  {
    id: 'rename-under-way',
    status,
    says: ['resource_id'],
    cause:
      'Google does not know the user under this key just now, as happens for a while after a change of the primary email.',
    cure: 'Run the step again in a few minutes, or give the ID of the user, which never changes.',
  },
  {
    id: 'group-for-user',
    status,
    says: ['type not supported: userkey'],
    cause: 'This is the email address of a group, not of a user.',
    cure: 'Give the address or the ID of a user, or use a step for groups.',
  },
  {
    id: 'org-unit-missing',
    status,
    says: ['invalid_ou_id'],
    cause: 'There is no such org unit.',
    cure: 'Give its full path with a slash in front, as in /Sales/EMEA.',
  },
  {
    id: 'password-refused',
    status,
    says: ['invalid password', 'invalid input: password'],
    cause: 'Google does not accept the password.',
    cure:
      'In clear text it has 8 to 100 ASCII characters; ' +
      'with a hash function it must be a hash of exactly that kind.',
  },
  {
    id: 'custom-fields-refused',
    status,
    says: ['custom_schema'],
    cause: 'Google does not accept the custom fields.',
    cure: 'Check the names of schemas and fields, and the types of the values.',
  },
  {
    id: 'group-name-too-long',
    status,
    says: ['groupname'],
    cause: 'Google does not accept the name of the group.',
    cure: 'A name has at most 73 characters; shorten it.',
  },
  {
    id: 'member-refused',
    status,
    says: ['memberkey'],
    where: ['add'],
    cause: 'Google does not accept this member.',
    cure: 'Check the email address; a group can only have the role MEMBER.',
  },
  {
    id: 'member-key-refused',
    status,
    says: ['memberkey'],
    cause: 'Google does not accept this key of a member.',
    cure: 'Give the email address of a user or group of your account, or the ID.',
  },
  {
    id: 'query-refused',
    status,
    says: [': query'],
    cause: 'Google does not understand the query.',
    cure:
      'Write clauses such as givenName:Jane or orgUnitPath=/Sales, separated by blanks, ' +
      'with single quotes around a value that contains blanks.',
  },
  {
    id: 'page-token-refused',
    status,
    says: ['pagetoken', 'page token', 'page_token'],
    cause: 'Google does not accept the page token.',
    cure: 'It is valid for three days and only with the same search.',
  },
  {
    id: 'value-refused',
    status,
    cause: 'Google does not accept a value of this request.',
    cure: 'Compare the fields of the step with what Google says.',
  },
  {
    id: 'value-too-long',
    status: [413, 414],
    cause: 'A value in this request is too long for Google (status {status}).',
    cure: 'Shorten the key, the query or the longest field.',
  },
];
