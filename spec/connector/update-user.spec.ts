import { answeringWith } from './answering.ts';
import { answerOf, behaviour } from './behaviour.ts';

const path = 'actions.update_user';
const putLiz = 'PUT users/liz%40example.com';

describe('update_user', () => {
  behaviour('sends only what was filled in', {
    call: { path, input: { userKey: 'liz@example.com', orgUnitPath: '/Support', name: { givenName: '' }, phones: [] } },
    answers: 'update_user/updated',
    requests: [[putLiz, { orgUnitPath: '/Support' }]],
    output: answerOf('update_user/updated'),
  });

  behaviour('restores a suspended user', {
    call: { path, input: { userKey: 'sam@example.com', suspended: 'false' } },
    answers: 'update_user/restored',
    requests: [['PUT users/sam%40example.com', { suspended: false }]],
    output: answerOf('update_user/restored'),
  });

  behaviour('empties the chosen fields, but none that is filled in', {
    call: {
      path,
      input: {
        userKey: 'liz@example.com',
        fieldsToClear: 'phones,notes,recoveryEmail,relations',
        relations: [{ value: 'zoe@example.com', type: 'manager' }],
      },
    },
    answers: 'update_user/cleared',
    requests: [
      [
        putLiz,
        { phones: null, notes: null, recoveryEmail: '', relations: [{ value: 'zoe@example.com', type: 'manager' }] },
      ],
    ],
    output: answerOf('update_user/cleared'),
  });
});

describe('update_user, without a change', () => {
  behaviour('sends an empty change, which Google answers with the user as it is', {
    call: { path, input: { userKey: 'liz@example.com', name: { givenName: ' ' }, phones: [{ value: '' }] } },
    transport: answeringWith(200, { id: '1' }),
    requests: [[putLiz, {}]],
    output: { id: '1' },
  });

  behaviour('takes names to clear with blanks between them', {
    call: { path, input: { userKey: 'liz@example.com', fieldsToClear: 'phones, recoveryPhone' } },
    transport: answeringWith(200, { id: '1' }),
    requests: [[putLiz, { phones: null, recoveryPhone: '' }]],
    output: { id: '1' },
  });
});

describe('update_user, told to clear', () => {
  behaviour('passes over blanks between the names', {
    call: { path, input: { userKey: 'liz@example.com', fieldsToClear: 'phones,, ' } },
    transport: answeringWith(200, { id: '1' }),
    requests: [[putLiz, { phones: null }]],
    output: { id: '1' },
  });

  behaviour('refuses what cannot be empty', {
    call: { path, input: { userKey: 'liz@example.com', fieldsToClear: 'phones,suspended' } },
    error: "'suspended' is no field that can be cleared. Choose from the list under Fields to clear.",
  });
});

describe('update_user, refused', () => {
  behaviour('because there is no such user', {
    call: { path, input: { userKey: 'nobody@example.com', archived: true } },
    answers: 'update_user/not-found',
    requests: [['PUT users/nobody%40example.com', { archived: true }]],
    error: /^There is no user with this email address or ID\. /,
  });

  behaviour('with 409 after a rename, which may have been made', {
    call: { path, input: { userKey: 'liz@example.com', primaryEmail: 'liz.lee@example.com' } },
    answers: 'update_user/renamed-conflict',
    requests: [[putLiz, { primaryEmail: 'liz.lee@example.com' }]],
    error: /the change may have been made all the same: get the user by ID before you try again\./,
  });

  behaviour('because the user was created moments ago, as often as it is run', {
    call: { path, input: { userKey: 'ann@example.com', suspended: true } },
    answers: 'update_user/not-complete',
    requests: Array.from({ length: 4 }, () => ['PUT users/ann%40example.com', { suspended: true }] as const),
    error:
      'Google is still creating this user. Run the step again in a minute or two. Google says: User creation is not complete.',
  });

  behaviour('because the user was created moments ago, and then run again', {
    call: { path, input: { userKey: 'ann@example.com', suspended: true } },
    answers: 'update_user/complete-at-last',
    requests: Array.from({ length: 2 }, () => ['PUT users/ann%40example.com', { suspended: true }] as const),
    output: answerOf('update_user/complete-at-last', 1),
  });

  behaviour('for want of a license', {
    call: { path, input: { userKey: 'liz@example.com', archived: true } },
    answers: 'update_user/no-license',
    requests: [[putLiz, { archived: true }]],
    error: /^The account has no free license or seat for this\. An archived user takes an Archived User license: /,
  });
});

describe('update_user, while Google is busy', () => {
  const put = [putLiz, { orgUnitPath: '/Support' }] as const;
  const call = { path, input: { userKey: 'liz@example.com', orgUnitPath: '/Support' } };

  behaviour('is run again', {
    call: { path, input: { userKey: 'sam@example.com', suspended: 'false' } },
    answers: 'update_user/retried',
    requests: [
      ['PUT users/sam%40example.com', { suspended: false }],
      ['PUT users/sam%40example.com', { suspended: false }],
    ],
    output: answerOf('update_user/retried', 1),
  });

  behaviour('ends after three more attempts', {
    call,
    answers: 'update_user/server-error',
    requests: [put, put, put, put],
    error: /^Google could not answer just now \(status 503\)\. Run the step again in a few minutes\./,
  });

  behaviour('ends after three more attempts at a page of HTML', {
    call,
    answers: 'update_user/bad-gateway',
    requests: [put, put, put, put],
    error: 'Google could not answer just now (status 502). Run the step again in a few minutes.',
  });
});
