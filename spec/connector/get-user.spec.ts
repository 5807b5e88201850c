import { answerOf, behaviour } from './behaviour.ts';

const path = 'actions.get_user';
const liz = { path, input: { userKey: 'liz@example.com' } };
const getLiz = 'GET users/liz%40example.com?projection=full';

describe('get_user', () => {
  behaviour('finds a user by email address, with all custom fields', {
    call: liz,
    answers: 'get_user/found',
    requests: [getLiz],
    output: answerOf('get_user/found'),
  });

  behaviour('reads the custom fields of named schemas, and what anyone in the domain sees', {
    call: {
      path,
      input: { userKey: '100000000000000000001', customFieldMask: 'Employment', viewType: 'domain_public' },
    },
    answers: 'get_user/found-with-options',
    requests: ['GET users/100000000000000000001?customFieldMask=Employment&projection=custom&viewType=domain_public'],
    output: answerOf('get_user/found-with-options'),
  });

  behaviour('says that there is no such user', {
    call: { path, input: { userKey: 'nobody@example.com' } },
    answers: 'get_user/not-found',
    requests: ['GET users/nobody%40example.com?projection=full'],
    error:
      'There is no user with this email address or ID. Check it; a user created moments ago can take a minute to appear. ' +
      'Google says: Resource Not Found: userKey',
  });
});

describe('get_user, refused with 403', () => {
  behaviour('for want of a privilege', {
    call: liz,
    answers: 'get_user/forbidden',
    requests: [getLiz],
    error:
      /^The connected Google account may not do this: .* Google says: Not Authorized to access this resource\/api$/,
  });

  behaviour('for want of a scope', {
    call: liz,
    answers: 'get_user/scope-missing',
    requests: [getLiz],
    error: /^The connection lacks one of its two scopes, .*tick both boxes.* Google says: Request had insufficient/,
  });

  for (const form of ['classic', 'gateway']) {
    behaviour(`for want of a scope, in the ${form} form alone`, {
      call: liz,
      answers: `get_user/scope-missing-${form}`,
      requests: [getLiz],
      error: /^The connection lacks one of its two scopes, /,
    });
  }

  behaviour('because the API is not enabled', {
    call: liz,
    answers: 'get_user/api-not-enabled',
    requests: [getLiz],
    error:
      /^The Admin SDK API is not enabled in the Google Cloud project .*Library.* Google says: Admin SDK API has not been used/,
  });

  behaviour('because the account allows no APIs', {
    call: liz,
    answers: 'get_user/api-access-off',
    requests: [getLiz],
    error: /^API access is off for this Google Workspace account\. /,
  });
});

describe('get_user, while Google is busy', () => {
  behaviour('is run again after a failure and after rate limits of both kinds', {
    call: liz,
    answers: 'get_user/retried',
    requests: [getLiz, getLiz, getLiz, getLiz],
    output: answerOf('get_user/retried', 3),
  });

  behaviour('ends after three more attempts', {
    call: liz,
    answers: 'get_user/too-busy',
    requests: [getLiz, getLiz, getLiz, getLiz],
    error: /^Google could not answer just now \(status 503\)\. Run the step again in a few minutes\./,
  });

  behaviour('ends after three more attempts at a page of HTML', {
    call: liz,
    answers: 'get_user/bad-gateway',
    requests: [getLiz, getLiz, getLiz, getLiz],
    error: 'Google could not answer just now (status 502). Run the step again in a few minutes.',
  });
});

describe('get_user, with strange answers', () => {
  behaviour('says that a body breaks off, and does not quote it', {
    call: liz,
    answers: 'get_user/invalid-json',
    requests: [getLiz],
    error:
      "Google's answer broke off, is no JSON or leads elsewhere, as when a proxy stands between Workato and Google. Run the step again in a few minutes.",
  });

  behaviour('returns nothing for an answer without a body', {
    call: liz,
    answers: 'get_user/no-content',
    requests: [getLiz],
    output: {},
  });

  behaviour('returns nothing for null', {
    call: liz,
    answers: 'get_user/null-body',
    requests: [getLiz],
    output: {},
  });
});
