import { answeringWith } from './answering.ts';
import { answerOf, behaviour } from './behaviour.ts';

const path = 'connection.authorization.refresh';
const call = { path, refreshToken: 'not-a-real-refresh-token' };

const form = {
  client_id: '100000000001-example.apps.googleusercontent.com',
  client_secret: 'not-a-real-secret',
  grant_type: 'refresh_token',
  refresh_token: 'not-a-real-refresh-token',
};
const renewal = ['POST https://oauth2.googleapis.com/token', form] as const;
const requests = [renewal];

describe('refresh', () => {
  behaviour('leaves the refresh token out when Google gives none, so that the stored one stays', {
    call,
    answers: 'refresh/renewed',
    requests,
    output: { access_token: 'not-a-real-access-token-2' },
  });

  for (const nothing of [null, ''] as const) {
    behaviour(`leaves out what Google gives as ${JSON.stringify(nothing)}`, {
      call,
      transport: answeringWith(200, {
        access_token: 'not-a-real-access-token-2',
        refresh_token: nothing,
        refresh_token_expires_in: nothing,
      }),
      requests,
      output: { access_token: 'not-a-real-access-token-2' },
    });
  }

  behaviour('hands a new refresh token on', {
    call,
    answers: 'refresh/renewed-with-refresh-token',
    requests,
    output: { access_token: 'not-a-real-access-token-2', refresh_token: 'not-a-real-refresh-token-2' },
  });

  behaviour('keeps how long the refresh token still lasts among the settings', {
    call,
    answers: 'refresh/renewed-in-testing',
    requests,
    output: [{ access_token: 'not-a-real-access-token-2' }, { refresh_token_expires_in: 172800 }],
  });

  behaviour('sends nothing without a refresh token', {
    call: { path, refreshToken: '' },
    error: 'The connection is not signed in to Google. Open the connection and connect it.',
  });

  behaviour('explains a refresh token that has ended', {
    call,
    answers: 'refresh/ended',
    requests,
    error:
      /^Google no longer accepts the refresh token .* Testing, where access ends after seven days; .* Google says: Token has/,
  });

  behaviour('does not take a wrong secret for a refresh token that has ended', {
    call,
    answers: 'refresh/wrong-secret',
    requests,
    error: /^Google does not know the client ID, or the client secret is not its secret\. /,
  });

  behaviour('explains a refresh token of another client', {
    call,
    answers: 'refresh/other-client',
    requests,
    error: /^Google does not let this OAuth client sign in this way\. /,
  });

  behaviour('explains a page of HTML', {
    call,
    answers: 'refresh/html-page',
    requests,
    error: 'Google could not answer the sign-in just now (status 502). Try again in a few minutes.',
  });
});

describe('an access token that has ended', () => {
  const liz = { path: 'actions.get_user', input: { userKey: 'liz@example.com' } };
  const getLiz = 'GET users/liz%40example.com?projection=full';

  behaviour('is renewed once, and the request sent again', {
    call: liz,
    answers: 'get_user/refreshed',
    requests: [getLiz, renewal, getLiz],
    changes: { access_token: 'not-a-real-access-token-2' },
    output: answerOf('get_user/refreshed', 2),
  });

  behaviour('ends the step when it cannot be renewed', {
    call: liz,
    answers: 'get_user/refresh-refused',
    requests: [getLiz, renewal],
    error: /^Google no longer accepts the refresh token of this connection\. Open the connection and connect again\. /,
  });

  behaviour('ends the step when the new one is refused too', {
    call: liz,
    answers: 'get_user/still-unauthorized',
    requests: [getLiz, renewal, getLiz],
    changes: { access_token: 'not-a-real-access-token-2' },
    error:
      'Google does not accept the access of this connection, even renewed. Open the connection and connect again. ' +
      'Google says: Invalid Credentials',
  });

  for (const [what, blank] of [
    ['empty', ''],
    ['null', null],
  ] as const) {
    behaviour(`is missing in a connection that never signed in: ${what}`, {
      call: { ...liz, settings: { access_token: blank, refresh_token: blank } },
      answers: 'get_user/not-signed-in',
      requests: [getLiz],
      error: 'The connection is not signed in to Google. Open the connection and connect it.',
    });
  }

  behaviour('is not asked for without a client', {
    call: { ...liz, settings: { client_id: null, client_secret: null } },
    answers: 'get_user/not-signed-in',
    requests: [getLiz],
    error: 'The connection has no client ID or no client secret. Open the connection, fill in both and connect again.',
  });

  behaviour('is not renewed on 403: a new one has the same rights', {
    call: liz,
    answers: 'get_user/scope-missing',
    requests: [getLiz],
    error: /^The connection lacks one of its two scopes/,
  });
});
