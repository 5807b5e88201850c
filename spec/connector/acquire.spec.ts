import { answeringWith } from './answering.ts';
import { behaviour } from './behaviour.ts';

const path = 'connection.authorization.acquire';
const redirectUri = 'https://www.workato.com/oauth/callback';
const call = { path, authCode: 'not-a-real-code', redirectUri };

const form = {
  client_id: '100000000001-example.apps.googleusercontent.com',
  client_secret: 'not-a-real-secret',
  code: 'not-a-real-code',
  grant_type: 'authorization_code',
  redirect_uri: redirectUri,
};
const requests = [['POST https://oauth2.googleapis.com/token', form]] as const;
const tokens = { access_token: 'not-a-real-access-token', refresh_token: 'not-a-real-refresh-token' };

describe('acquire', () => {
  behaviour('trades the code for tokens', {
    call,
    answers: 'acquire/exchanged',
    requests,
    output: [tokens, null, null],
  });

  behaviour('sends the callback URL that it is given, and the client without pasted blanks', {
    call: {
      ...call,
      redirectUri: 'http://localhost:45555/oauth/callback',
      settings: { client_id: ` ${form.client_id}\n`, client_secret: '\tnot-a-real-secret ' },
    },
    answers: 'acquire/exchanged',
    requests: [[requests[0][0], { ...form, redirect_uri: 'http://localhost:45555/oauth/callback' }]],
    output: [tokens, null, null],
  });

  behaviour('keeps how long the access of an app in Testing lasts among the settings', {
    call,
    answers: 'acquire/exchanged-in-testing',
    requests,
    output: [tokens, null, { refresh_token_expires_in: 604799 }],
  });

  behaviour('refuses a grant of only one scope, and names the other', {
    call,
    answers: 'acquire/scope-unticked',
    requests,
    error:
      'Google granted no access to https://www.googleapis.com/auth/admin.directory.user. ' +
      "Connect again and tick both boxes on Google's page.",
  });

  for (const scope of [null, undefined]) {
    behaviour(`takes an answer whose scope is ${scope} for all that was asked for`, {
      call,
      transport: answeringWith(200, { ...tokens, refresh_token_expires_in: null, ...(scope === null && { scope }) }),
      requests,
      output: [tokens, null, null],
    });
  }

  behaviour('refuses an answer without a refresh token', {
    call,
    answers: 'acquire/no-refresh-token',
    requests,
    error:
      'Google sent no refresh token, so the connection would end within an hour. Remove this app at ' +
      'https://myaccount.google.com/connections with the account that you connect, then connect again.',
  });

  for (const settings of [{ client_id: '' }, { client_secret: ' ' }, { client_id: null, client_secret: null }]) {
    behaviour(`sends nothing without a client: ${JSON.stringify(settings)}`, {
      call: { ...call, settings },
      error:
        'The connection has no client ID or no client secret. Open the connection, fill in both and connect again.',
    });
  }
});

describe('acquire, refused', () => {
  const refusals: readonly (readonly [what: string, fixture: string, error: string | RegExp])[] = [
    [
      'because the code was used before',
      'code-used',
      'Google does not accept the code of this sign-in: it is too old or was used before. Connect again. ' +
        'Google says: Bad Request',
    ],
    [
      'for a wrong secret',
      'wrong-secret',
      /^Google does not know the client ID, or the client secret is not its secret\. /,
    ],
    [
      'for a callback URL that is not registered',
      'redirect-mismatch',
      /add https:\/\/www\.workato\.com\/oauth\/callback and https:\/\/app\.workato\.com\/oauth\/callback under Authorized/,
    ],
    [
      'by an administrator',
      'blocked-by-administrator',
      /API controls, the client ID must be marked as trusted\. .*restricted by/,
    ],
    [
      'because the client was deleted',
      'deleted-client',
      /^The OAuth client was deleted or disabled in Google Cloud\. /,
    ],
    [
      'for another reason',
      'unknown-refusal',
      'Google refused the sign-in with unsupported_grant_type (status 400). Check the client in Google Cloud, then connect ' +
        'again. Google says: Invalid grant_type: authorization_code',
    ],
    [
      'with a page of HTML from a gateway',
      'html-page',
      'Google could not answer the sign-in just now (status 502). Try again in a few minutes.',
    ],
    [
      'with a page of HTML from a proxy',
      'html-refusal',
      "Google's token endpoint answered with status 403 and something that is not its usual answer. Try again in a few " +
        'minutes; if it stays, a proxy may stand between Workato and Google.',
    ],
  ];
  for (const [what, fixture, error] of refusals) {
    behaviour(what, { call, answers: `acquire/${fixture}`, requests, error });
  }
});
