import assert from 'node:assert/strict';
import { answeringWith } from './answering.ts';
import { answerOf, behaviour } from './behaviour.ts';

const path = 'actions.search_users';
const list = 'GET users?customer=my_customer';
const usersOf = (fixture: string, ...pages: number[]) => pages.flatMap((page) => answerOf(fixture, page).users ?? []);

describe('search_users', () => {
  behaviour('reads on past a short page and one without a list, to the end', {
    call: { path, input: { query: "orgUnitPath='/Sales' isSuspended=false", limit: '1200' } },
    answers: 'search_users/three-pages',
    requests: [
      `${list}&maxResults=500&projection=full&query=orgUnitPath%3D%27%2FSales%27+isSuspended%3Dfalse`,
      `${list}&maxResults=500&pageToken=example-page-2&projection=full&query=orgUnitPath%3D%27%2FSales%27+isSuspended%3Dfalse`,
      `${list}&maxResults=500&pageToken=example-page-3&projection=full&query=orgUnitPath%3D%27%2FSales%27+isSuspended%3Dfalse`,
    ],
    output: { users: usersOf('search_users/three-pages', 0, 2) },
  });

  behaviour('asks for no more than is wanted, and gives the token of the next page', {
    call: { path, input: { limit: 2 } },
    answers: 'search_users/limit-reached',
    requests: [`${list}&maxResults=2&projection=full`, `${list}&maxResults=1&pageToken=example-page-2&projection=full`],
    output: { users: usersOf('search_users/limit-reached', 0, 1), nextPageToken: 'example-page-3' },
  });

  behaviour('goes on at a page token', {
    call: { path, input: { pageToken: 'example-page-3' } },
    answers: 'search_users/continued',
    requests: [`${list}&maxResults=100&pageToken=example-page-3&projection=full`],
    output: { users: usersOf('search_users/continued', 0) },
  });

  behaviour('returns an empty list when nobody matches', {
    call: { path, input: { query: 'givenName:Nobody' } },
    answers: 'search_users/none',
    requests: [`${list}&maxResults=100&projection=full&query=givenName%3ANobody`],
    output: { users: [] },
  });

  behaviour('passes every option on, and asks for a domain in place of the account', {
    call: {
      path,
      input: {
        domain: 'example.org',
        projection: 'custom',
        customFieldMask: 'Employment,Badges',
        viewType: 'admin_view',
        orderBy: 'familyName',
        sortOrder: 'DESCENDING',
        showDeleted: 'true',
      },
    },
    answers: 'search_users/all-options',
    requests: [
      'GET users?customFieldMask=Employment%2CBadges&domain=example.org&maxResults=100&orderBy=familyName&projection=custom' +
        '&showDeleted=true&sortOrder=DESCENDING&viewType=admin_view',
    ],
    output: { users: usersOf('search_users/all-options', 0) },
  });

  behaviour('treats blank fields as absent', {
    call: { path, input: { query: ' ', limit: '', domain: '', pageToken: '', orderBy: '', showDeleted: '' } },
    answers: 'search_users/forbidden',
    requests: [`${list}&maxResults=100&projection=full`],
    error: /^The connected Google account may not do this/,
  });

  behaviour('escapes a query of any characters', {
    call: { path, input: { query: "name:'O\\'Neil & Söhne' #1 100%+x=?/<>\"😀" } },
    answers: 'search_users/hostile-text',
    requests: [
      `${list}&maxResults=100&projection=full&query=name%3A%27O%5C%27Neil+%26+S%C3%B6hne%27+%231+100%25%2Bx%3D%3F%2F%3C%3E%22%F0%9F%98%80`,
    ],
    output: (output) => assert.match(JSON.stringify(output), /日本 😀/),
  });
});

describe('search_users, with page tokens that lead in a circle', () => {
  const error =
    /^Google gave the token of a page that was read already, so this list would never end\. Run the step again /;

  behaviour('ends with an error when a token comes again', {
    call: { path, input: {} },
    answers: 'search_users/repeated-token',
    requests: [
      `${list}&maxResults=100&projection=full`,
      `${list}&maxResults=99&pageToken=example-page-2&projection=full`,
    ],
    error,
  });

  behaviour('ends with an error when two tokens take turns', {
    call: { path, input: {} },
    answers: 'search_users/circling-tokens',
    requests: [
      `${list}&maxResults=100&projection=full`,
      `${list}&maxResults=100&pageToken=example-page-2&projection=full`,
      `${list}&maxResults=100&pageToken=example-page-3&projection=full`,
    ],
    error,
  });

  behaviour('ends with an error when the token is the one that it was given, though the limit is reached', {
    call: { path, input: { pageToken: 'example-page-2', limit: 1 } },
    transport: answeringWith(200, { users: [{ id: '1' }], nextPageToken: 'example-page-2' }),
    requests: [`${list}&maxResults=1&pageToken=example-page-2&projection=full`],
    error,
  });
});

describe('search_users, refused', () => {
  behaviour('for a query that Google does not understand', {
    call: { path, input: { query: 'name==Liz' } },
    answers: 'search_users/bad-query',
    requests: [`${list}&maxResults=100&projection=full&query=name%3D%3DLiz`],
    error: /^Google does not understand the query\. .* Google says: Invalid Input: query$/,
  });

  behaviour('for a page token that is too old', {
    call: { path, input: { pageToken: 'example-page-9' } },
    answers: 'search_users/old-page-token',
    requests: [`${list}&maxResults=100&pageToken=example-page-9&projection=full`],
    error: /^Google does not accept the page token\. /,
  });

  behaviour('for a domain of somebody else', {
    call: { path, input: { domain: 'example.net' } },
    answers: 'search_users/foreign-domain',
    requests: ['GET users?domain=example.net&maxResults=100&projection=full'],
    error: /^The Google Workspace account has no such domain\. /,
  });

  behaviour('for want of a privilege', {
    call: { path, input: {} },
    answers: 'search_users/forbidden',
    requests: [`${list}&maxResults=100&projection=full`],
    error: /^The connected Google account may not do this/,
  });

  behaviour('while Google is busy, and then run again from the start', {
    call: { path, input: { limit: 2 } },
    answers: 'search_users/retried',
    requests: [
      `${list}&maxResults=2&projection=full`,
      `${list}&maxResults=1&pageToken=example-page-2&projection=full`,
      `${list}&maxResults=2&projection=full`,
      `${list}&maxResults=1&pageToken=example-page-2&projection=full`,
    ],
    output: { users: usersOf('search_users/retried', 2, 3) },
  });
});

describe('a limit', () => {
  const notWhole = (text: string) => `Limit must be a whole number, but it is '${text}'.`;

  for (const [limit, error] of [
    ['abc', notWhole('abc')],
    [1.5, notWhole('1.5')],
    ['12 users', notWhole('12 users')],
    ['2.7', notWhole('2.7')],
    ['1e3', notWhole('1e3')],
    ['0', 'The limit must be at least 1. Leave it blank for the default.'],
    [-3, 'The limit must be at least 1. Leave it blank for the default.'],
  ] as const) {
    behaviour(`is refused when it is ${limit}`, { call: { path, input: { limit } }, error });
  }

  behaviour('is the default when it is blank', {
    call: { path, input: { limit: ' ', query: 'givenName:Nobody' } },
    answers: 'search_users/none',
    requests: [`${list}&maxResults=100&projection=full&query=givenName%3ANobody`],
    output: { users: [] },
  });
});
