import type { Transport } from '../../scripts/platform/runtime.ts';
import { answeringText, answeringWith } from './answering.ts';
import { behaviour } from './behaviour.ts';

const users = 'GET users?customer=my_customer&fields=users%2Fid&maxResults=1';
const groups = 'GET groups?customer=my_customer&fields=groups%2Fid&maxResults=1';
const call = { path: 'test' };
const notAuthorized = 'Not Authorized to access this resource/api';

describe('test', () => {
  for (const [who, fixture] of [
    ['an administrator', 'administrator'],
    ['an administrator of an account without groups', 'empty-account'],
    ['an administrator of groups only', 'groups-only'],
    ['an administrator of users only', 'users-only'],
  ] as const) {
    behaviour(`accepts ${who}, after one call for each scope`, {
      call,
      answers: `test/${fixture}`,
      requests: [users, groups],
      output: null,
    });
  }

  behaviour('accepts an administrator of groups only, when the refusal gives no reason', {
    call,
    transport: refusingUsers({ error: { code: 403, message: notAuthorized, status: 'PERMISSION_DENIED' } }),
    requests: [users, groups],
    output: null,
  });

  behaviour('refuses an account that is no administrator', {
    call,
    answers: 'test/no-administrator',
    requests: [users, groups],
    error: /^The connected Google account may read neither users nor groups: it is no administrator /,
  });

  behaviour('tells a missing scope of users from a missing privilege', {
    call,
    answers: 'test/users-scope-missing',
    requests: [users],
    error:
      /^The connection lacks one of its two scopes, https:\/\/www\.googleapis\.com\/auth\/admin\.directory\.user, /,
  });

  behaviour('tells a missing scope of groups from a missing privilege', {
    call,
    answers: 'test/groups-scope-missing',
    requests: [users, groups],
    error:
      /^The connection lacks one of its two scopes, https:\/\/www\.googleapis\.com\/auth\/admin\.directory\.group, /,
  });

  behaviour('tells an account that belongs to no Google Workspace account', {
    call,
    transport: answeringWith(400, {
      error: {
        errors: [{ domain: 'global', reason: 'invalid', message: 'Invalid Input' }],
        code: 400,
        message: 'Invalid Input',
      },
    }),
    requests: [users, groups],
    error: /^The connected Google account belongs to no Google Workspace account, so it has no directory\. /,
  });

  behaviour('is not run again while Google is busy, and says what a 403 without a reason can be', {
    call,
    transport: answeringText(403, ''),
    requests: [users],
    error: /^Google refused this with status 403 and did not say why/,
  });

  behaviour('says that the API is not enabled', {
    call,
    answers: 'test/api-not-enabled',
    requests: [users],
    error: /^The Admin SDK API is not enabled in the Google Cloud project of the connection's client ID\. /,
  });

  behaviour('says that Google failed', {
    call,
    answers: 'test/server-error',
    requests: [users],
    error: /^Google could not answer just now \(status 503\)\. /,
  });

  behaviour('says that the refresh token has ended', {
    call,
    answers: 'test/refresh-refused',
    requests: [
      users,
      [
        'POST https://oauth2.googleapis.com/token',
        {
          client_id: '100000000001-example.apps.googleusercontent.com',
          client_secret: 'not-a-real-secret',
          grant_type: 'refresh_token',
          refresh_token: 'not-a-real-refresh-token',
        },
      ],
    ],
    error: /^Google no longer accepts the refresh token of this connection\. /,
  });
});

describe('the base of all addresses', () => {
  behaviour('ends in a slash', {
    call: { path: 'connection.base_uri' },
    output: 'https://admin.googleapis.com/admin/directory/v1/',
  });
});

describe('identity', () => {
  const path = 'connection.authorization.identity';

  behaviour('says what is connected', { call: { path }, output: 'Users and groups of Google Workspace' });

  behaviour('says nothing of an end when the time until then is unknown', {
    call: { path, settings: { refresh_token_expires_in: '' } },
    output: 'Users and groups of Google Workspace',
  });

  for (const [seconds, days] of [
    [604799, 7],
    [604800, 7],
    [604801, 8],
    [3600, 1],
  ] as const) {
    behaviour(`says that access ends after ${seconds} seconds, in days`, {
      call: { path, settings: { refresh_token_expires_in: seconds } },
      output: `Users and groups of Google Workspace (connect again within ${days} days: the OAuth app has the status Testing)`,
    });
  }
});

/** A network in which users may not be read, and there are no groups. */
function refusingUsers(body: object): Transport {
  return async ({ url }) =>
    url.includes('/users')
      ? { status: 403, headers: {}, body: JSON.stringify(body) }
      : { status: 200, headers: {}, body: '{}' };
}
