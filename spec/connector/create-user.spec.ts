import { answeringText, answeringWith, silent } from './answering.ts';
import { answerOf, behaviour } from './behaviour.ts';

const path = 'actions.create_user';
const ann = {
  primaryEmail: 'ann@example.com',
  name: { givenName: 'Ann', familyName: 'Lee' },
  password: 'not-a-real-password',
};

describe('create_user', () => {
  behaviour('sends what was filled in, and returns the sparse answer', {
    call: { path, input: ann },
    answers: 'create_user/created',
    requests: [['POST users', ann]],
    output: answerOf('create_user/created'),
  });

  behaviour('sends profile and custom fields in the types that Google wants', {
    call: {
      path,
      input: {
        ...ann,
        hashFunction: 'SHA-1',
        changePasswordAtNextLogin: 'true',
        orgUnitPath: '/Sales/EMEA',
        suspended: 'false',
        recoveryPhone: '+16505550123',
        phones: [
          { value: '+1 650 555 0123', type: 'work', primary: 'true' },
          { value: '+1 650 555 0124', type: 'custom', customType: 'desk' },
        ],
        organizations: [{ title: 'Clerk', fullTimeEquivalent: '50000' }],
        relations: [{ value: 'sam@example.com', type: 'manager' }],
        gender: { type: 'other' },
        customSchemas: '{"Employment": {"grade": "7", "badges": [{"value": "<blue>"}]}}',
      },
    },
    answers: 'create_user/created-with-profile',
    requests: [
      [
        'POST users',
        {
          ...ann,
          hashFunction: 'SHA-1',
          changePasswordAtNextLogin: true,
          orgUnitPath: '/Sales/EMEA',
          suspended: false,
          recoveryPhone: '+16505550123',
          phones: [
            { value: '+1 650 555 0123', type: 'work', primary: true },
            { value: '+1 650 555 0124', type: 'custom', customType: 'desk' },
          ],
          organizations: [{ title: 'Clerk', fullTimeEquivalent: 50000 }],
          relations: [{ value: 'sam@example.com', type: 'manager' }],
          gender: { type: 'other' },
          customSchemas: { Employment: { grade: '7', badges: [{ value: '<blue>' }] } },
        },
      ],
    ],
    output: answerOf('create_user/created-with-profile'),
  });

  behaviour('leaves out what is blank, also inside objects and lists', {
    call: {
      path,
      input: {
        ...ann,
        name: { ...ann.name, displayName: ' ' },
        orgUnitPath: '',
        phones: [{ value: '', type: '' }],
        relations: [],
        notes: { value: '' },
        customSchemas: ' ',
      },
    },
    answers: 'create_user/created',
    requests: [['POST users', ann]],
    output: answerOf('create_user/created'),
  });

  behaviour('requires the password', {
    call: { path, input: { primaryEmail: ann.primaryEmail, name: ann.name } },
    error: "'Password' must be present",
  });

  for (const text of ['Employment: 7', '[1]', '"x"', '{"Employment": 7', '{"Employment": }']) {
    behaviour(`refuses custom fields that are no JSON object: ${text}`, {
      call: { path, input: { ...ann, customSchemas: text } },
      error: 'Custom fields must be a JSON object, as in {"Employment": {"grade": "7"}}.',
    });
  }
});

describe('create_user, with custom fields', () => {
  behaviour('takes those of another step, which are an object', {
    call: { path, input: { ...ann, customSchemas: { Employment: { grade: '7', badges: [{ value: 'blue' }] } } } },
    transport: answeringWith(200, { id: '1' }),
    requests: [['POST users', { ...ann, customSchemas: { Employment: { grade: '7', badges: [{ value: 'blue' }] } } }]],
    output: { id: '1' },
  });
});

describe('create_user, which may have created the user', () => {
  behaviour('sends once and says so after a server error', {
    call: { path, input: ann },
    answers: 'create_user/server-error',
    requests: [['POST users', ann]],
    error:
      'Google broke off with status 503, and the user may have been created all the same. ' +
      'Look whether it exists before you run the step again. Google says: Service unavailable. Please try again',
  });

  behaviour('sends once and says so after a page of HTML', {
    call: { path, input: ann },
    answers: 'create_user/bad-gateway',
    requests: [['POST users', ann]],
    error:
      'Google broke off with status 502, and the user may have been created all the same. ' +
      'Look whether it exists before you run the step again.',
  });

  behaviour('sends once and says so after a time-out of Google', {
    call: { path, input: ann },
    transport: answeringWith(408, {}),
    requests: [['POST users', ann]],
    error: /^Google broke off with status 408, and the user may have been created all the same\. /,
  });

  // No handler is asked then, and this dialect cannot rescue: the help of the action says what the message cannot.
  behaviour('sends once when no answer comes in time', {
    call: { path, input: ann },
    transport: silent('timeout'),
    requests: [['POST users', ann]],
    error: 'Timed out reading data from server',
  });
});

describe('create_user, after an answer that cannot be read', () => {
  for (const [what, status, body] of [
    ['breaks off', 200, '{"kind":"admin#directory#user","id":"1","primaryEmail":"ann@exam'],
    ['is a page', 201, '<html><body>Welcome</body></html>'],
    ['leads elsewhere', 303, ''],
  ] as const) {
    behaviour(`says that the user may exist, and quotes nothing: it ${what}`, {
      call: { path, input: ann },
      transport: answeringText(status, body),
      requests: [['POST users', ann]],
      error:
        'Google accepted this, but its answer broke off, is no JSON or leads elsewhere: the user may have been created. ' +
        'Look whether it exists before you run the step again.',
    });
  }
});

describe('create_user, refused once for the rate', () => {
  behaviour('is run again, since Google has done nothing', {
    call: { path, input: ann },
    answers: 'create_user/created-after-rate-limit',
    requests: [
      ['POST users', ann],
      ['POST users', ann],
    ],
    output: answerOf('create_user/created-after-rate-limit', 1),
  });
});

describe('create_user, refused', () => {
  const refusals: readonly (readonly [fixture: string, changes: object, error: RegExp])[] = [
    ['duplicate', {}, /^A user, group or alias with this email address.* exists already\. .*Entity already exists\.$/],
    ['foreign-domain', { primaryEmail: 'ann@example.net' }, /^The connected Google account may not create this user: /],
    ['weak-password', { password: 'not-a-real-' }, /^Google does not accept the password\. /],
    ['no-such-org-unit', { orgUnitPath: '/Nowhere' }, /^There is no such org unit\. /],
    ['no-seat', {}, /^The account has no free license or seat for this\. /],
  ];
  for (const [fixture, changes, error] of refusals) {
    const input = { ...ann, ...changes };
    behaviour(fixture.replaceAll('-', ' '), {
      call: { path, input },
      answers: `create_user/${fixture}`,
      requests: [['POST users', input]],
      error,
    });
  }

  behaviour('for the rate limit, as often as it is run', {
    call: { path, input: ann },
    answers: 'create_user/rate-limited',
    requests: Array.from({ length: 4 }, () => ['POST users', ann] as const),
    error:
      /^Google's rate limit was reached, and nothing was done\. Run the step again in a minute, or fewer steps at once\./,
  });

  behaviour('for a custom field that does not exist', {
    call: { path, input: { ...ann, customSchemas: '{"Nothing": {"x": 1}}' } },
    answers: 'create_user/bad-custom-field',
    requests: [['POST users', { ...ann, customSchemas: { Nothing: { x: 1 } } }]],
    error: /^Google does not accept the custom fields\. /,
  });
});
