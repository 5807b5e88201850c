import type { GoogleError } from './google-error.ts';

/** 404: which of the keys is unknown stands in what Google says. */
const missing: readonly GoogleError[] = [
  {
    id: 'user-missing',
    status: [404],
    says: ['userkey'],
    cause: 'There is no user with this email address or ID.',
    cure: 'Check it; a user created moments ago can take a minute to appear.',
  },
  {
    id: 'group-missing',
    status: [404],
    says: ['groupkey'],
    cause: 'There is no group with this email address or ID.',
    cure: 'Check it; a group created moments ago can take a minute to appear.',
    repeat: 'add',
  },
  {
    id: 'member-missing',
    status: [404],
    says: ['memberkey'],
    cause: 'This is no direct member of the group.',
    cure: 'Check the email address or ID; members of nested groups do not count.',
  },
  {
    id: 'domain-missing',
    status: [404],
    says: ['domain not found'],
    cause: 'The Google Workspace account has no such domain.',
    cure: 'Give one of its domains, or leave the domain blank; a personal Google account has none.',
  },
  {
    id: 'entry-missing',
    status: [404],
    cause: 'Google found nothing with this email address or ID.',
    cure: 'Check it and run the step again.',
  },
];

/** 409: something is there already, or two changes met. */
const conflicts: readonly GoogleError[] = [
  {
    id: 'exists-already',
    status: [409],
    names: ['duplicate', 'ALREADY_EXISTS'],
    says: ['already exists'],
    where: ['create'],
    cause: 'A user, group or alias with this email address exists already.',
    cure: 'Choose another address, or look up the one that exists.',
  },
  {
    id: 'exists-already',
    status: [409],
    names: ['duplicate', 'ALREADY_EXISTS'],
    says: ['already exists'],
    cause:
      'A user, group or alias with this email address exists already. After a change of a primary email ' +
      'the change may have been made all the same:',
    cure: 'get the user by ID before you try again.',
  },
  {
    id: 'change-under-way',
    status: [409],
    names: ['conflict', 'ABORTED', 'aborted'],
    cause: 'Google was still working on another change of the same entry.',
    cure: 'Look whether the change was made, then run the step again.',
    repeat: 'all but create',
  },
  {
    id: 'conflict',
    status: [409],
    cause: 'This meets something that is there already, or another change of the same entry.',
    cure: 'Look whether the change was made, then run the step again.',
  },
];

const noSeat = {
  cause: 'The account has no free license or seat for this.',
  cure: 'Free or buy one, then run the step again.',
} as const;

/** 412: the entry is not in a state that allows this. */
const states: readonly GoogleError[] = [
  {
    id: 'no-free-license',
    names: ['limitExceeded'],
    ...noSeat,
  },
  {
    id: 'user-not-complete',
    status: [412],
    says: ['user creation is not complete'],
    cause: 'Google is still creating this user.',
    cure: 'Run the step again in a minute or two.',
    repeat: 'all but create',
  },
  {
    id: 'cyclic-membership',
    status: [412],
    says: ['cyclic'],
    cause: 'The group cannot have this member, because it would contain itself.',
    cure: 'Take the group out of the other one first.',
  },
  {
    id: 'no-archived-user-license',
    status: [412],
    says: ['archived user'],
    cause: 'The account has no free license or seat for this.',
    cure: 'An archived user takes an Archived User license: free or buy one, then run the step again.',
  },
  {
    id: 'no-free-license',
    status: [412],
    says: ['license', 'licence', 'limit'],
    ...noSeat,
  },
  {
    id: 'other-change-under-way',
    status: [412],
    says: ['condition not met', 'conditionnotmet'],
    cause: 'Another change of the same entry was under way, and this one was not made.',
    cure: 'Run the step again in a few minutes.',
  },
  {
    id: 'no-archived-user-license',
    status: [412],
    where: ['archive'],
    cause: 'Google does not archive this user, most often because the account has no free Archived User license.',
    cure: 'Free or buy one, then run the step again.',
  },
  {
    id: 'state-refused',
    status: [412],
    cause: 'The user, group or member is not in a state that allows this.',
    cure: 'Look at it in the Admin console.',
  },
];

export const entries: readonly GoogleError[] = [...missing, ...conflicts, ...states];
