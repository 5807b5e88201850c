import { answeringWith, silent } from './answering.ts';
import { answerOf, behaviour } from './behaviour.ts';

const groupsOf = (fixture: string, ...pages: number[]) => pages.flatMap((page) => answerOf(fixture, page).groups ?? []);

describe('get_group', () => {
  const path = 'actions.get_group';

  behaviour('finds a group by email address', {
    call: { path, input: { groupKey: 'sales@example.com' } },
    answers: 'get_group/found',
    requests: ['GET groups/sales%40example.com'],
    output: answerOf('get_group/found'),
  });

  behaviour('says that there is no such group', {
    call: { path, input: { groupKey: 'nothing@example.com' } },
    answers: 'get_group/not-found',
    requests: ['GET groups/nothing%40example.com'],
    error: /^There is no group with this email address or ID\. /,
  });

  behaviour('says that the group may not be seen', {
    call: { path, input: { groupKey: 'others@example.net' } },
    answers: 'get_group/forbidden',
    requests: ['GET groups/others%40example.net'],
    error: /the address belongs to a domain or an account that is not yours/,
  });

  behaviour('is run again while Google is busy', {
    call: { path, input: { groupKey: 'sales@example.com' } },
    answers: 'get_group/retried',
    requests: ['GET groups/sales%40example.com', 'GET groups/sales%40example.com'],
    output: answerOf('get_group/retried', 1),
  });
});

describe('search_groups', () => {
  const path = 'actions.search_groups';
  const list = 'GET groups?customer=my_customer';

  behaviour('reads on past a page without a list, to the end', {
    call: { path, input: { limit: 300, orderBy: 'email', sortOrder: 'DESCENDING' } },
    answers: 'search_groups/three-pages',
    requests: [
      `${list}&maxResults=200&orderBy=email&sortOrder=DESCENDING`,
      `${list}&maxResults=200&orderBy=email&pageToken=example-page-2&sortOrder=DESCENDING`,
      `${list}&maxResults=200&orderBy=email&pageToken=example-page-3&sortOrder=DESCENDING`,
    ],
    output: { groups: groupsOf('search_groups/three-pages', 0, 2) },
  });

  behaviour('lists the groups of a member, without naming the account', {
    call: { path, input: { userKey: 'liz@example.com' } },
    answers: 'search_groups/of-member',
    requests: ['GET groups?maxResults=100&userKey=liz%40example.com'],
    output: { groups: groupsOf('search_groups/of-member', 0) },
  });

  behaviour('takes the member without pasted blanks', {
    call: { path, input: { userKey: ' liz@example.com ' } },
    answers: 'search_groups/of-member',
    requests: ['GET groups?maxResults=100&userKey=liz%40example.com'],
    output: { groups: groupsOf('search_groups/of-member', 0) },
  });

  behaviour('gives no token when that of the page is blank', {
    call: { path, input: {} },
    transport: answeringWith(200, { groups: [], nextPageToken: '' }),
    requests: [`${list}&maxResults=100`],
    output: { groups: [] },
  });

  behaviour('searches one domain, and gives the token of the next page', {
    call: { path, input: { query: "name:'Sal'*", domain: 'example.com', limit: 1 } },
    answers: 'search_groups/by-name',
    requests: ['GET groups?domain=example.com&maxResults=1&query=name%3A%27Sal%27%2A'],
    output: { groups: groupsOf('search_groups/by-name', 0), nextPageToken: 'example-page-2' },
  });

  behaviour('goes on from the token of an earlier search', {
    call: { path, input: { pageToken: 'example-page-3' } },
    transport: answeringWith(200, { groups: [{ id: '1' }] }),
    requests: [`${list}&maxResults=100&pageToken=example-page-3`],
    output: { groups: [{ id: '1' }] },
  });

  behaviour('returns an empty list when nothing matches', {
    call: { path, input: { query: 'email:nothing*' } },
    answers: 'search_groups/none',
    requests: [`${list}&maxResults=100&query=email%3Anothing%2A`],
    output: { groups: [] },
  });

  behaviour('says that a domain is not of this account', {
    call: { path, input: { domain: 'example.net' } },
    answers: 'search_groups/foreign-domain',
    requests: ['GET groups?domain=example.net&maxResults=100'],
    error: /^The Google Workspace account has no such domain\. /,
  });

  behaviour('says that a privilege is missing', {
    call: { path, input: {} },
    answers: 'search_groups/forbidden',
    requests: [`${list}&maxResults=100`],
    error: /^The connected Google account may not do this/,
  });
});

describe('create_group', () => {
  const path = 'actions.create_group';
  const team = { email: 'team@example.com', name: 'Team', description: 'A <new> team & more' };
  const requests = [['POST groups', team]] as const;
  const hostile = '\'"\\ #{x} <b>&amp;\n\t\u2028é日😀%'.repeat(400).slice(0, 10_000);

  behaviour('sends what was filled in', {
    call: { path, input: { ...team, externalIds: [] } },
    answers: 'create_group/created',
    requests,
    output: answerOf('create_group/created'),
  });

  behaviour('sends a text of 10,000 characters of every kind as it is', {
    call: { path, input: { ...team, description: hostile } },
    transport: answeringWith(200, { id: '1' }),
    requests: [['POST groups', { ...team, description: hostile }]],
    output: { id: '1' },
  });

  behaviour('says that the address is taken', {
    call: { path, input: team },
    answers: 'create_group/duplicate',
    requests,
    error:
      'A user, group or alias with this email address exists already. Choose another address, or look up the one that exists. ' +
      'Google says: Entity already exists.',
  });

  behaviour('says what a refusal can mean', {
    call: { path, input: team },
    answers: 'create_group/forbidden',
    requests,
    error: /^The connected Google account may not create this group: .* belongs to something that exists already\./,
  });

  behaviour('sends once and says that the group may exist after a server error', {
    call: { path, input: team },
    answers: 'create_group/server-error',
    requests,
    error:
      'Google broke off with status 500, and the group may have been created all the same. ' +
      'Look whether it exists before you run the step again. Google says: Backend Error',
  });

  behaviour('sends once when no answer comes in time', {
    call: { path, input: team },
    transport: silent('timeout'),
    requests,
    error: 'Timed out reading data from server',
  });
});
