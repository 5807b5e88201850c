import assert from 'node:assert/strict';
import { isJson } from '../../connector/google/is-json.ts';
import type { Json, ServerAnswer } from '../../scripts/platform/runtime.ts';
import { answeringText, answeringWith } from './answering.ts';
import { behaviour } from './behaviour.ts';
import { openedRuntimes } from './runtimes.ts';

const getLiz = {
  call: { path: 'actions.get_user', input: { userKey: 'liz@example.com' } },
  requests: ['GET users/liz%40example.com?projection=full'],
};
const fourTimes = Array.from({ length: 4 }, () => getLiz.requests[0] ?? '');
const createTeam = {
  call: { path: 'actions.create_group', input: { email: 'team@example.com' } },
  request: ['POST groups', { email: 'team@example.com' }] as const,
};
const refusal = (status: number, reason: string, message: string) => ({
  error: { errors: [{ domain: 'global', reason, message }], code: status, message },
});

describe('a rate limit', () => {
  for (const [where, body] of [
    ['a reason', JSON.stringify(refusal(403, 'userRateLimitExceeded', 'Too fast'))],
    ['an older reason', JSON.stringify(refusal(403, 'quotaExceeded', 'Too fast'))],
    ['a detail', '{"error":{"code":403,"message":"Too fast","details":[{"reason":"RATE_LIMIT_EXCEEDED"}]}}'],
    ['a status of the gateway', '{"error":{"code":403,"message":"Too fast","status":"RESOURCE_EXHAUSTED"}}'],
    ['a message without a reason', '{"error":{"code":403,"message":"Rate Limit Exceeded"}}'],
    ['flat JSON', '{"error":"rateLimitExceeded","error_description":"Too fast"}'],
    ['flat JSON with a message', '{"message":"Request rate higher than configured."}'],
    ['a plain message', 'Request rate higher than configured.'],
    ['plain text', 'Quota exceeded for quota metric'],
    ['a page of HTML', '<html><title>Error 403 (Rate Limit Exceeded)</title></html>'],
    ['JSON that breaks off', '{"error":{"errors":[{"domain":"usageLimits","reason":"userRateLimitExceeded"'],
  ] as const) {
    behaviour(`is told by ${where}, and reading is then run again`, {
      ...getLiz,
      requests: fourTimes,
      transport: answeringText(403, body),
      error:
        /^Google's rate limit was reached, and nothing was done\. Run the step again in a minute, or fewer steps at once\./,
    });

    behaviour(`is told by ${where}, and a creation is then run again too: Google has done nothing`, {
      call: createTeam.call,
      requests: [createTeam.request, createTeam.request, createTeam.request, createTeam.request],
      transport: answeringText(403, body),
      error: /^Google's rate limit was reached, and nothing was done\. /,
    });
  }

  behaviour('of the day is not waited for', {
    ...getLiz,
    transport: answeringWith(403, refusal(403, 'dailyLimitExceeded', 'Daily Limit Exceeded')),
    error: /^The daily quota of the OAuth client's Google Cloud project is used up\. /,
  });
});

describe('a refusal with 403', () => {
  for (const [what, body] of [
    ['is empty', ''],
    ['is blank', ' \n'],
    ['is text', 'Access denied by the network administrator'],
    ['is a page', '<html><body>Blocked</body></html>'],
    ['is flat JSON', '{"error":"blocked"}'],
    ['is another JSON', '[403]'],
    ['has no reason', '{"error":{"code":403,"message":"No."}}'],
  ] as const) {
    behaviour(`is not called a missing privilege when it says nothing: the body ${what}`, {
      ...getLiz,
      requests: fourTimes,
      transport: answeringText(403, body),
      error:
        /^Google refused this with status 403 and did not say why: .* Run the step again in a few minutes; if it stays, /,
    });

    behaviour(`does not repeat a creation when it says nothing: the body ${what}`, {
      call: createTeam.call,
      requests: [createTeam.request],
      transport: answeringText(403, body),
      error: /^Google refused this with status 403 and did not say why: /,
    });
  }

  behaviour('is told by its reason, not by words of another', {
    ...getLiz,
    transport: answeringWith(403, refusal(403, 'forbidden', 'No rate limit here')),
    error: /^The connected Google account may not do this: .* A role can also have ended, or leave out some groups/,
  });

  behaviour('is told by the more exact of two reasons', {
    ...getLiz,
    transport: answeringWith(403, {
      error: { code: 403, message: 'x', errors: [{ reason: 'forbidden' }], details: [{ reason: 'SERVICE_DISABLED' }] },
    }),
    error: /^The Admin SDK API is not enabled /,
  });
});

describe('a failure of the server', () => {
  const failed = /^Google could not answer just now \(status 50\d\)\. Run the step again in a few minutes\./;
  for (const [what, status, body] of [
    ['begins with a 4', 503, '404 page not found, and 403 Forbidden'],
    ['holds a status of another', 503, '{"error":{"code":403,"message":"403 Forbidden"}}'],
    ['names a key', 500, '{"error":{"code":404,"message":"Resource Not Found: userKey"}}'],
    ['is a page', 502, '<html><title>403 Forbidden</title></html>'],
    ['is empty', 504, ''],
  ] as const) {
    behaviour(`is told by its status, whatever the body holds: it ${what}`, {
      ...getLiz,
      requests: fourTimes,
      transport: answeringText(status, body),
      error: failed,
    });
  }
});

describe('the body of a refusal', () => {
  for (const [what, body] of [
    ['breaks off', '{"error": {"code": 404, "message": "Resource Not Found: userKey"'],
    ['breaks off after a brace', '{"error": {"code": 404, "message": "Resource Not Found: userKey"}'],
    ['has a stray word', '{"error": {"message": "Resource Not Found: userKey", oops}}'],
    ['has a stray quotation mark', '{"error": {"message": "Resource Not Found: userKey""}}'],
    ['has a comma too many', '{"error": {"message": "Resource Not Found: userKey",}}'],
    ['has a number that is none', '{"error": {"message": "Resource Not Found: userKey", "code": 0404}}'],
    ['has a line break in a text', '{"error": {"message": "Resource Not Found: userKey\n"}}'],
    ['has an escape that is none', '{"error": {"message": "Resource Not Found: userKey \\x"}}'],
    ['is nested too deeply', `{"error": "userKey", "x": ${'['.repeat(101)}${']'.repeat(101)}}`],
  ] as const) {
    behaviour(`need not be JSON: it ${what}`, {
      ...getLiz,
      transport: answeringText(404, body),
      error:
        'There is no user with this email address or ID. Check it; a user created moments ago can take a minute to appear.',
    });
  }

  behaviour('is quoted with everything that JSON allows', {
    ...getLiz,
    transport: answeringText(
      404,
      ' {"error":{"message":"userKey \\"a\\\\b\\/\\u00e9\\n{[,]}: é😀","code":-1.5e+3,"errors":[[],{},[true,false,null,"",0]]}}\r\n',
    ),
    error:
      'There is no user with this email address or ID. Check it; a user created moments ago can take a minute to appear. ' +
      'Google says: userKey "a\\b/é\n{[,]}: é😀',
  });

  behaviour('of 404 is no talk of a domain because its envelope has one', {
    ...getLiz,
    transport: answeringWith(404, refusal(404, 'notFound', 'Not Found')),
    error:
      'Google found nothing with this email address or ID. Check it and run the step again. Google says: Not Found',
  });

  for (const [what, body, quoted] of [
    ['flat JSON', '{"error":"invalid_grant","error_description":"Bad Request"}', 'Bad Request'],
    ['flat JSON without a description', '{"error":"odd_error"}', 'odd_error'],
    ['plain text', 'Missing parameter: customer\n', 'Missing parameter: customer'],
  ] as const) {
    behaviour(`is passed on when it is ${what}`, {
      ...getLiz,
      transport: answeringText(400, body),
      error: new RegExp(`^Google .* Google says: ${quoted}$`),
    });
  }

  behaviour('is cut short', {
    ...getLiz,
    transport: answeringWith(400, refusal(400, 'invalid', 'é'.repeat(100_000))),
    error: `Google does not accept a value of this request. Compare the fields of the step with what Google says. Google says: ${'é'.repeat(300)}...`,
  });

  behaviour('is no talk of a password because the word is in it', {
    ...getLiz,
    transport: answeringWith(400, refusal(400, 'invalid', 'Invalid Input: recovery_email no-password@example.com')),
    error: /^Google does not accept a value of this request\. .* Google says: Invalid Input: recovery_email/,
  });

  behaviour('is a matter of the password when its message says so', {
    ...getLiz,
    transport: answeringWith(400, refusal(400, 'invalid', 'Invalid Password')),
    error: /^Google does not accept the password\. /,
  });
});

describe('a body that is no UTF-8, as a runtime hands it over', () => {
  // The bytes of é, said to be another encoding: Ruby gets text that is broken, or of two bytes a character.
  const answers: readonly (readonly [what: string, contentType: string])[] = [
    ['broken', 'text/html; charset=us-ascii'],
    ['of two bytes', 'application/json; charset=utf-16'],
    ['of Latin letters', 'text/plain; charset=iso-8859-1'],
    ['without an encoding', 'text/plain'],
  ];
  for (const [what, contentType] of answers) {
    for (const [status, expected] of [
      [503, /^Google could not answer just now \(status 503\)\. .*: Gr\u00fc\u00dfe \u20ac$/],
      [403, /^Google refused this with status 403 and did not say why: .*: Gr\u00fc\u00dfe \u20ac$/],
      [404, /^Google found nothing with this email address or ID\. .*: Gr\u00fc\u00dfe \u20ac$/],
    ] as const) {
      behaviour(`does not break the explanation of ${status}: ${what}`, {
        ...getLiz,
        requests: status === 404 ? getLiz.requests : fourTimes,
        transport: async (): Promise<ServerAnswer> => ({
          status,
          headers: { 'content-type': contentType },
          body: 'Gr\u00fc\u00dfe \u20ac',
        }),
        error: expected,
      });
    }
  }

  it('does not break the reading of an answer', async () => {
    const user = { id: '1', name: { fullName: 'Zo\u00eb' } };
    for (const { name, session } of await openedRuntimes()) {
      for (const [, contentType] of answers) {
        const outcome = await session.call({ ...getLiz.call, settings: { access_token: 't' } }, async () => ({
          status: 200,
          headers: { 'content-type': contentType },
          body: JSON.stringify(user),
        }));
        assert.deepEqual('output' in outcome && outcome.output, user, `${contentType} under ${name}`);
      }
    }
  });
});

describe('whether a text is JSON', () => {
  for (const [text, expected] of [
    ['{"a":[1,-2.5e+3,"\\"\\\\\\u00e9"],"b":{"c":null}}', true],
    ['""', true],
    ['"\\"', false],
    ['"\\\\"', true],
    ['\\n', false],
    ['{"a" : 1 , "b":[ ]}', true],
    ['{"a":1,}', false],
    ['{"a" 1}', false],
    ['{1:2}', false],
    ['[1 2]', false],
    ['tr ue', false],
    ['truefalse', false],
    ['01', false],
    ['- 1', false],
    ['_', false],
    ['"a\tb"', false],
    ['', false],
  ] as const) {
    it(`${expected ? 'is' : 'is not'}: ${text}`, () => assert.equal(isJson(text), expected));
  }

  // The work, not the time: each pattern goes over the text once for each of at most 100 levels.
  for (const [what, text] of [
    ['an unterminated text', `{"a":"${'x\\"'.repeat(20_000)}`],
    ['quotation marks', '"'.repeat(60_000)],
    ['quotation marks and line breaks', `{"a":"${'x"\n'.repeat(20_000)}`],
    ['open lists', '['.repeat(60_000)],
    ['open objects', '{"a":'.repeat(12_000)],
    ['an open list of numbers', `[${'0,'.repeat(30_000)}`],
    ['backslashes', '\\'.repeat(60_001)],
  ] as const) {
    behaviour(`is settled for 60 kB of ${what}, on every runtime`, {
      ...getLiz,
      transport: answeringText(404, text),
      error: /^Google found nothing with this email address or ID\. Check it and run the step again\./,
    });
  }
});

describe('the token endpoint', () => {
  const form: Json = {
    client_id: '100000000001-example.apps.googleusercontent.com',
    client_secret: 'not-a-real-secret',
    grant_type: 'refresh_token',
    refresh_token: 'not-a-real-refresh-token',
  };
  const refresh = {
    call: { path: 'connection.authorization.refresh', refreshToken: 'not-a-real-refresh-token' },
    requests: [['POST https://oauth2.googleapis.com/token', form]],
  } as const;
  const unusual = (status: number) =>
    `Google's token endpoint answered with status ${status} and something that is not its usual answer. Try again in a few ` +
    'minutes; if it stays, a proxy may stand between Workato and Google.';
  const tokens = '{"access_token":"not-a-real-token-1","refresh_token":"not-a-real-token-2","expires_in":3599';

  for (const [what, status, body] of [
    ['breaks off', 200, tokens],
    ['is text', 200, 'not-a-real-token-1'],
    ['is a list', 200, '["not-a-real-token-1"]'],
    ['is empty', 200, ''],
    ['is a redirect', 302, tokens],
    ['breaks off with 400', 400, '{"error": "invalid_grant",}'],
    ['breaks off with 403', 403, tokens],
    ['has tokens in place of a name', 400, '{"error":"not-a-real-token-1 not-a-real-token-2"}'],
  ] as const) {
    behaviour(`quotes nothing of an answer that cannot be read: it ${what}`, {
      ...refresh,
      transport: answeringText(status, body),
      error: unusual(status),
    });
  }

  behaviour('quotes nothing of such an answer when a step renews its access', {
    ...getLiz,
    requests: [getLiz.requests[0] ?? '', refresh.requests[0]],
    transport: async ({ url }) =>
      url.includes('oauth2')
        ? { status: 200, headers: {}, body: tokens }
        : { status: 401, headers: {}, body: '{"error":{"code":401,"message":"Invalid Credentials"}}' },
    error: unusual(200),
  });

  for (const repeated of ['not-a-real-secret', 'not-a-real-refresh-token']) {
    behaviour(`does not repeat what it repeats of the request: ${repeated}`, {
      ...refresh,
      transport: answeringWith(400, { error: 'invalid_grant', error_description: `Bad value ${repeated}.` }),
      error: /^Google no longer accepts the refresh token of this connection\. (?!.*not-a-real)/,
    });
  }

  behaviour('does not quote a page of a failing server', {
    ...refresh,
    transport: answeringText(520, `<html>${tokens}`),
    error: 'Google could not answer the sign-in just now (status 520). Try again in a few minutes.',
  });
});
