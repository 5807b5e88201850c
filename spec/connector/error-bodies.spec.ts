import { answeringText, answeringWith } from './answering.ts';
import { behaviour } from './behaviour.ts';

const getLiz = {
  call: { path: 'actions.get_user', input: { userKey: 'liz@example.com' } },
  requests: ['GET users/liz%40example.com?projection=full'],
};
const refusal = (status: number, reason: string, message: string) => ({
  error: { errors: [{ domain: 'global', reason, message }], code: status, message },
});

describe('a rate limit', () => {
  for (const [where, body] of [
    ['a reason', JSON.stringify(refusal(403, 'userRateLimitExceeded', 'Too fast'))],
    ['an older reason', JSON.stringify(refusal(403, 'quotaExceeded', 'Too fast'))],
    ['a detail', '{"error":{"code":403,"message":"Too fast","details":[{"reason":"RATE_LIMIT_EXCEEDED"}]}}'],
    ['a plain message', 'Request rate higher than configured.'],
    ['plain text', 'Quota exceeded for quota metric'],
  ] as const) {
    behaviour(`is told by ${where}, and reading is then run again`, {
      ...getLiz,
      requests: Array.from({ length: 4 }, () => getLiz.requests[0] ?? ''),
      transport: answeringText(403, body),
      error: '403 Forbidden',
    });

    behaviour(`is told by ${where} when something is created, which is not run again`, {
      call: { path: 'actions.create_group', input: { email: 'team@example.com' } },
      requests: [['POST groups', { email: 'team@example.com' }]],
      transport: answeringText(403, body),
      error: /^Google's rate limit was reached, and nothing was done\. /,
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

  behaviour('of the token endpoint need not be JSON either', {
    call: { path: 'connection.authorization.refresh', refreshToken: 'not-a-real-refresh-token' },
    transport: answeringText(400, '{"error": "invalid_grant",}'),
    requests: [
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
    error: /^Google's token endpoint answered with status 400 and something that is not its usual answer\. /,
  });
});
