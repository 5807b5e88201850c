import { answeringWith, silent } from './answering.ts';
import { answerOf, behaviour } from './behaviour.ts';

const sales = 'groups/sales%40example.com/members';
const membersOf = (fixture: string, ...pages: number[]) =>
  pages.flatMap((page) => answerOf(fixture, page).members ?? []);

describe('list_members', () => {
  const path = 'actions.list_members';

  behaviour('reads on past a short page and one without a list, to the end', {
    call: { path, input: { groupKey: 'sales@example.com', roles: 'OWNER,MANAGER', limit: 250 } },
    answers: 'list_members/three-pages',
    requests: [
      `GET ${sales}?maxResults=200&roles=OWNER%2CMANAGER`,
      `GET ${sales}?maxResults=200&pageToken=example-page-2&roles=OWNER%2CMANAGER`,
      `GET ${sales}?maxResults=200&pageToken=example-page-3&roles=OWNER%2CMANAGER`,
    ],
    output: { members: membersOf('list_members/three-pages', 0, 2) },
  });

  behaviour('lists derived members, and one without an email address', {
    call: { path, input: { groupKey: 'sales@example.com', includeDerivedMembership: 'yes' } },
    answers: 'list_members/derived',
    requests: [`GET ${sales}?includeDerivedMembership=true&maxResults=100`],
    output: { members: membersOf('list_members/derived', 0) },
  });

  behaviour('gives the token of the next page', {
    call: { path, input: { groupKey: 'sales@example.com', limit: 1 } },
    answers: 'list_members/limit-reached',
    requests: [`GET ${sales}?maxResults=1`],
    output: { members: membersOf('list_members/limit-reached', 0), nextPageToken: 'example-page-2' },
  });

  behaviour('goes on from the token of an earlier step', {
    call: { path, input: { groupKey: 'sales@example.com', pageToken: 'example-page-3' } },
    transport: answeringWith(200, { members: [{ id: '1' }] }),
    requests: [`GET ${sales}?maxResults=100&pageToken=example-page-3`],
    output: { members: [{ id: '1' }] },
  });

  behaviour('returns an empty list for a group without members', {
    call: { path, input: { groupKey: 'support@example.com' } },
    answers: 'list_members/none',
    requests: ['GET groups/support%40example.com/members?maxResults=100'],
    output: { members: [] },
  });

  behaviour('says that there is no such group', {
    call: { path, input: { groupKey: 'nothing@example.com' } },
    answers: 'list_members/group-not-found',
    requests: ['GET groups/nothing%40example.com/members?maxResults=100'],
    error: /^There is no group with this email address or ID\. /,
  });

  behaviour('says that the group may not be seen', {
    call: { path, input: { groupKey: 'sales@example.com' } },
    answers: 'list_members/forbidden',
    requests: [`GET ${sales}?maxResults=100`],
    error: /^The connected Google account may not do this/,
  });
});

describe('add_member', () => {
  const path = 'actions.add_member';
  const input = { groupKey: 'sales@example.com', email: 'liz@example.com' };
  const add = (role: string) => [`POST ${sales}`, { email: 'liz@example.com', role }] as const;
  const getLiz = `GET ${sales}/liz%40example.com`;

  behaviour('adds in the usual role when none is asked for', {
    call: { path, input: { ...input, role: '' } },
    answers: 'add_member/added',
    requests: [add('MEMBER')],
    output: { outcome: 'added', member: answerOf('add_member/added') },
  });

  behaviour('adds in a role, with delivery settings', {
    call: { path, input: { ...input, role: 'OWNER', delivery_settings: 'DAILY' } },
    answers: 'add_member/added-as-owner',
    requests: [[`POST ${sales}`, { email: 'liz@example.com', role: 'OWNER', delivery_settings: 'DAILY' }]],
    output: { outcome: 'added', member: answerOf('add_member/added-as-owner') },
  });

  behaviour('takes a role in lower case, as other systems write it', {
    call: { path, input: { ...input, role: ' member ' } },
    answers: 'add_member/already-a-member',
    requests: [add('MEMBER'), getLiz],
    output: { outcome: 'already a member', member: answerOf('add_member/already-a-member', 1) },
  });

  behaviour('leaves a member in the same role alone', {
    call: { path, input: { ...input, role: 'MEMBER' } },
    answers: 'add_member/already-a-member',
    requests: [add('MEMBER'), getLiz],
    output: { outcome: 'already a member', member: answerOf('add_member/already-a-member', 1) },
  });

  behaviour('never demotes an owner when no role is asked for', {
    call: { path, input: { ...input, role: ' ' } },
    answers: 'add_member/owner-kept',
    requests: [add('MEMBER'), getLiz],
    output: { outcome: 'already a member', member: answerOf('add_member/owner-kept', 1) },
  });

  behaviour('changes the role of a member', {
    call: { path, input: { ...input, role: 'MANAGER' } },
    answers: 'add_member/role-changed',
    requests: [add('MANAGER'), getLiz, [`PATCH ${sales}/liz%40example.com`, { role: 'MANAGER' }]],
    output: { outcome: 'role changed', member: answerOf('add_member/role-changed', 2) },
  });

  behaviour('tells a pending invitation', {
    call: { path, input: { ...input, email: ' guest@example.org ' } },
    answers: 'add_member/pending-invitation',
    requests: [[`POST ${sales}`, { email: 'guest@example.org', role: 'MEMBER' }], `GET ${sales}/guest%40example.org`],
    error: /an invitation is pending, or the addition is still under way\. /,
  });

  const addToNothing = [
    'POST groups/nothing%40example.com/members',
    { email: 'liz@example.com', role: 'MEMBER' },
  ] as const;

  behaviour('says that there is no such group, after some time in which it could have appeared', {
    call: { path, input: { ...input, groupKey: 'nothing@example.com' } },
    answers: 'add_member/group-not-found',
    requests: [addToNothing, addToNothing, addToNothing, addToNothing],
    error: /^There is no group with this email address or ID\. /,
  });

  behaviour('waits for a group that was created moments ago', {
    call: { path, input: { ...input, groupKey: 'nothing@example.com' } },
    answers: 'add_member/group-appears',
    requests: [addToNothing, addToNothing],
    output: { outcome: 'added', member: answerOf('add_member/group-appears', 1) },
  });

  behaviour('says that the group is gone, not that an invitation is pending', {
    call: { path, input },
    answers: 'add_member/group-gone',
    requests: [add('MEMBER'), getLiz],
    error: /^There is no group with this email address or ID\. /,
  });

  behaviour('says that a group would contain itself', {
    call: { path, input: { ...input, email: 'everyone@example.com' } },
    answers: 'add_member/cyclic',
    requests: [[`POST ${sales}`, { email: 'everyone@example.com', role: 'MEMBER' }]],
    error: /^The group cannot have this member, because it would contain itself\. /,
  });

  behaviour('says that a group cannot be an owner', {
    call: { path, input: { ...input, email: 'team@example.com', role: 'OWNER' } },
    answers: 'add_member/group-as-owner',
    requests: [[`POST ${sales}`, { email: 'team@example.com', role: 'OWNER' }]],
    error: /a group can only have the role MEMBER\./,
  });

  behaviour('says why the role cannot be changed', {
    call: { path, input: { ...input, role: 'OWNER' } },
    answers: 'add_member/role-change-refused',
    requests: [add('OWNER'), getLiz, [`PATCH ${sales}/liz%40example.com`, { role: 'OWNER' }]],
    error: /^The connected Google account may not do this/,
  });

  behaviour('ends after three more attempts at a page of HTML', {
    call: { path, input },
    answers: 'add_member/bad-gateway',
    requests: [add('MEMBER'), add('MEMBER'), add('MEMBER'), add('MEMBER')],
    error: 'Google could not answer just now (status 502). Run the step again in a few minutes.',
  });

  behaviour('finds the member when the answer to the addition was lost', {
    call: { path, input },
    answers: 'add_member/answer-lost',
    requests: [add('MEMBER'), add('MEMBER'), getLiz],
    output: { outcome: 'already a member', member: answerOf('add_member/answer-lost', 2) },
  });

  behaviour('sends once when no answer comes in time', {
    call: { path, input },
    transport: silent('timeout'),
    requests: [add('MEMBER')],
    error: 'Timed out reading data from server',
  });

  behaviour('is run again after a rate limit', {
    call: { path, input },
    answers: 'add_member/retried',
    requests: [add('MEMBER'), add('MEMBER')],
    output: { outcome: 'added', member: answerOf('add_member/retried', 1) },
  });

  behaviour('ends after three more attempts at a rate limit', {
    call: { path, input },
    answers: 'add_member/rate-limited',
    requests: [add('MEMBER'), add('MEMBER'), add('MEMBER'), add('MEMBER')],
    error:
      /^Google's rate limit was reached, and nothing was done\. Run the step again in a minute, or fewer steps at once\./,
  });

  behaviour('is run again from the start when the role cannot be read just now', {
    call: { path, input: { ...input, role: 'MANAGER' } },
    answers: 'add_member/role-changed-at-last',
    requests: [
      add('MANAGER'),
      getLiz,
      add('MANAGER'),
      getLiz,
      [`PATCH ${sales}/liz%40example.com`, { role: 'MANAGER' }],
    ],
    output: { outcome: 'role changed', member: answerOf('add_member/role-changed-at-last', 4) },
  });

  for (const email of ['..', ' ']) {
    behaviour(`sends nothing when the member is '${email}'`, {
      call: { path, input: { ...input, email } },
      error: /^('\.\.' is no key of a|The key of the) user, group or member/,
    });
  }
});

describe('remove_member', () => {
  const path = 'actions.remove_member';
  const input = { groupKey: 'sales@example.com', memberKey: 'liz@example.com' };
  const removeLiz = `DELETE ${sales}/liz%40example.com`;

  behaviour('removes a member', {
    call: { path, input },
    answers: 'remove_member/removed',
    requests: [removeLiz],
    output: { outcome: 'removed' },
  });

  behaviour('takes an empty 200 for success too', {
    call: { path, input },
    answers: 'remove_member/removed-200',
    requests: [removeLiz],
    output: { outcome: 'removed' },
  });

  behaviour('is done when there is nothing to remove', {
    call: { path, input: { ...input, memberKey: 'sam@example.com' } },
    answers: 'remove_member/not-a-member',
    requests: [`DELETE ${sales}/sam%40example.com`],
    output: { outcome: 'not a member' },
  });

  behaviour('fails when there is no such group', {
    call: { path, input: { ...input, groupKey: 'nothing@example.com' } },
    answers: 'remove_member/group-not-found',
    requests: ['DELETE groups/nothing%40example.com/members/liz%40example.com'],
    error: /^There is no group with this email address or ID\. /,
  });

  behaviour('says that a privilege is missing', {
    call: { path, input },
    answers: 'remove_member/forbidden',
    requests: [removeLiz],
    error: /^The connected Google account may not do this/,
  });

  behaviour('is run again after a rate limit', {
    call: { path, input },
    answers: 'remove_member/retried',
    requests: [removeLiz, removeLiz],
    output: { outcome: 'removed' },
  });

  behaviour('ends after three more attempts', {
    call: { path, input },
    answers: 'remove_member/server-error',
    requests: [removeLiz, removeLiz, removeLiz, removeLiz],
    error: /^Google could not answer just now \(status 503\)\. Run the step again in a few minutes\./,
  });
});
