import { answeringWith } from './answering.ts';
import { behaviour } from './behaviour.ts';

const path = 'actions.get_user';
const long = 'x'.repeat(10_000);

/** Keys that need care, and how they stand in the address. */
const keys: readonly (readonly [what: string, key: string, segment: string])[] = [
  ['a plus sign', 'a+b@x.org', 'a%2Bb%40x.org'],
  ['an apostrophe', "o'neil", 'o%27neil'],
  ['the way to another resource', '../groups/x', '..%2Fgroups%2Fx'],
  ['a query and a fragment', 'a?b=c&d#e', 'a%3Fb%3Dc%26d%23e'],
  ['a percent sign', '%2e%2e', '%252e%252e'],
  ['a blank inside', 'a b', 'a%20b'],
  ['letters beyond ASCII', 'zoë😀@example.com', 'zo%C3%AB%F0%9F%98%80%40example.com'],
  ['a backslash and a line break', 'a\\b\nc', 'a%5Cb%0Ac'],
  ['blanks around it', '  liz@example.com ', 'liz%40example.com'],
];

describe('a key in a path', () => {
  for (const [what, userKey, segment] of keys) {
    behaviour(`is one segment: ${what}`, {
      call: { path, input: { userKey } },
      transport: answeringWith(200, { id: '1' }),
      requests: [`GET users/${segment}?projection=full`],
      output: { id: '1' },
    });
  }

  behaviour('may be a number, as a formula of a recipe gives it', {
    call: { path, input: { userKey: 1234567 } },
    transport: answeringWith(200, { id: '1' }),
    requests: ['GET users/1234567?projection=full'],
    output: { id: '1' },
  });

  for (const userKey of ['.', '..', ' .. ']) {
    behaviour(`is refused when it is '${userKey}'`, {
      call: { path, input: { userKey } },
      error: `'${userKey.trim()}' is no key of a user, group or member. Give an email address or an ID.`,
    });
  }

  behaviour('is required', {
    call: { path, input: { userKey: '' } },
    error: "'User' must be present",
  });

  behaviour('is required, whatever else is given', {
    call: { path, input: {} },
    error: "'User' must be present",
  });

  behaviour('is refused when it is blank', {
    call: { path, input: { userKey: ' ' } },
    error: 'The key of the user, group or member is blank. Give an email address or an ID.',
  });

  behaviour('is explained when it is too long for Google', {
    call: { path, input: { userKey: long } },
    answers: 'get_user/too-long',
    requests: [`GET users/${long}?projection=full`],
    error:
      'A value in this request is too long for Google (status 414). Shorten the key, the query or the longest field.',
  });

  behaviour('is checked for the group and the member alike', {
    call: { path: 'actions.remove_member', input: { groupKey: 'sales@example.com', memberKey: '..' } },
    error: "'..' is no key of a user, group or member. Give an email address or an ID.",
  });
});
