import assert from 'node:assert/strict';
import { decodeAuthError } from '../../scripts/client/explain/auth-error.ts';
import { evidenceOf } from '../../scripts/client/explain/evidence.ts';
import { explain } from '../../scripts/client/explain/explain.ts';

/** A field of a protocol buffer that holds a text or other fields. */
function field(number: number, content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  const length = bytes.length < 128 ? [bytes.length] : [(bytes.length & 0x7f) | 0x80, bytes.length >> 7];
  return Buffer.concat([Buffer.from([(number << 3) | 2, ...length]), bytes]);
}

const status400 = Buffer.from([0x20, 0x90, 0x03]);

const mismatch = Buffer.concat([
  field(1, 'redirect_uri_mismatch'),
  field(2, "\nYou can't sign in to this app because it doesn't comply with Google's OAuth 2.0 policy.\n"),
  field(3, 'https://developers.google.com/identity/protocols/oauth2/web-server#authorization-errors'),
  status400,
  field(5, Buffer.concat([field(1, 'redirect_uri'), field(2, 'https://app.workato.com/oauth/callback')])),
]);

const page = 'https://accounts.google.com/signin/oauth/error/v2';

describe('client:explain, what is decoded from a text', () => {
  it('reads the name, the sentence and the status, as Google wrote them', () => {
    assert.deepEqual(decodeAuthError('Cg5pbnZhbGlkX2NsaWVudBIfVGhlIE9BdXRoIGNsaWVudCB3YXMgbm90IGZvdW5kLiCRAw'), {
      code: 'invalid_client',
      message: 'The OAuth client was not found.',
      status: 401,
      details: {},
    });
  });

  it('reads it percent-encoded, too', () => {
    assert.deepEqual(decodeAuthError('Cg5kZWxldGVkX2NsaWVudBIdVGhlIE9BdXRoIGNsaWVudCB3YXMgZGVsZXRlZC4gkQM%3D'), {
      code: 'deleted_client',
      message: 'The OAuth client was deleted.',
      status: 401,
      details: {},
    });
  });

  it('reads the short form, which has no sentence', () => {
    assert.deepEqual(decodeAuthError('ChVyZWRpcmVjdF91cmlfbWlzbWF0Y2ggkAMyAggB'), {
      code: 'redirect_uri_mismatch',
      status: 400,
      details: {},
    });
  });

  for (const encoding of ['base64', 'base64url'] as const) {
    it(`reads the parameters of the request, in ${encoding}`, () => {
      const error = decodeAuthError(encodeURIComponent(mismatch.toString(encoding)));
      assert.equal(error?.code, 'redirect_uri_mismatch');
      assert.equal(error?.message?.startsWith("You can't sign in"), true);
      assert.deepEqual(error?.details, { redirect_uri: 'https://app.workato.com/oauth/callback' });
    });
  }

  it('reads the name from however much of it was copied', () => {
    const blob = mismatch.toString('base64url');
    for (let length = 31; length <= blob.length; length += 1) {
      assert.equal(decodeAuthError(blob.slice(0, length))?.code, 'redirect_uri_mismatch', String(length));
    }
  });

  it('finds the name in another arrangement', () => {
    assert.equal(decodeAuthError(Buffer.from('\0\u0007 org_internal {}').toString('base64'))?.code, 'org_internal');
    assert.equal(decodeAuthError(Buffer.from('disabled_client').toString('base64url'))?.code, 'disabled_client');
  });

  it('finds nothing in garbage', () => {
    for (const garbage of ['', '%', '%E0%A4%A', 'AAAA', '////', Buffer.alloc(300, 0xff).toString('base64')]) {
      assert.equal(decodeAuthError(garbage), undefined, garbage);
    }
  });

  it('explains an address with it, and names the callback URL that is missing', () => {
    const address = `${page}?authError=${encodeURIComponent(mismatch.toString('base64'))}&client_id=1&flowName=GeneralOAuthFlow`;
    const [best] = explain(address);
    assert.equal(best?.id, 'redirect-uri-mismatch');
    assert.match(best?.causes[0]?.cure ?? '', /exactly https:\/\/app\.workato\.com\/oauth\/callback$/);
    const { details } = evidenceOf(address);
    assert.equal(details.redirect_uri, 'https://app.workato.com/oauth/callback');
    assert.equal(details.client_id, '1');
  });

  it('explains an address that a terminal or a mail broke into lines', () => {
    const blob = mismatch.toString('base64url').replace(/(.{50})/g, '$1\n');
    assert.equal(explain(`${page}?authError=${blob}`)[0]?.id, 'redirect-uri-mismatch');
  });

  it('explains an address that is the parameter of another one, encoded twice', () => {
    const address = `${page}?authError=${encodeURIComponent(mismatch.toString('base64'))}&client_id=1`;
    const outer = `https://accounts.google.com/ServiceLogin?continue=${encodeURIComponent(address)}`;
    assert.equal(explain(outer)[0]?.id, 'redirect-uri-mismatch');
  });

  it('explains the parameter alone, with or without its name', () => {
    const blob = mismatch.toString('base64');
    for (const text of [blob, `authError=${blob}`, `authError = ${blob}`, `\n  ${blob}\n`]) {
      assert.equal(explain(text)[0]?.id, 'redirect-uri-mismatch', text);
    }
  });

  it('tells a JavaScript origin from a callback URL by the help page, in every language', () => {
    const origin = Buffer.concat([
      field(1, 'redirect_uri_mismatch'),
      field(2, 'אין לך אפשרות להיכנס לאפליקציה הזו'),
      field(
        3,
        'https://developers.google.com/identity/protocols/oauth2/javascript-implicit-flow#authorization-errors-origin-mismatch',
      ),
      status400,
      field(5, Buffer.concat([field(1, 'origin'), field(2, 'https://example.com')])),
    ]);
    assert.equal(explain(`${page}?authError=${origin.toString('base64url')}`)[0]?.id, 'javascript-origin-mismatch');
  });

  it('names the blank in a client id that the address shows', () => {
    const [best] = explain(
      'https://accounts.google.com/signin/oauth/error?authError=Cg5pbnZhbGlkX2NsaWVudBIfVGhlIE9BdXRoIGNsaWVudCB3YXMgbm90IGZvdW5kLiCRAw%3D%3D&client_id=123456789012-notarealclientnotarealclient0000.apps.googleusercontent.com%0A++',
    );
    assert.equal(best?.id, 'client-not-found');
    assert.match(best?.causes[0]?.cause ?? '', /a blank or a line break in it/);
  });

  it('reads what the page lists under its request details, in one line or in several', () => {
    for (const text of [
      'Error 400: redirect_uri_mismatch\nRequest details: redirect_uri=https://app.workato.com/oauth/callback flowName=GeneralOAuthFlow',
      'Error 400: redirect_uri_mismatch\nRequest Details\naccess_type=offline\nredirect_uri=https://app.workato.com/oauth/callback\nstate=1',
      'Error 400: redirect_uri_mismatch\nredirect_uri: https://app.workato.com/oauth/callback',
      'Fehler 400: redirect_uri_mismatch\nAnfragedetails: redirect_uri=https://app.workato.com/oauth/callback',
      'Error 400: redirect_uri_mismatch (redirect_uri=https://app.workato.com/oauth/callback)',
    ]) {
      assert.match(
        explain(text)[0]?.causes[0]?.cure ?? '',
        /exactly https:\/\/app\.workato\.com\/oauth\/callback$/,
        text,
      );
    }
  });

  it('knows the callback URL of a Virtual Private Workato in a request', () => {
    const [best] = explain(
      'Error 400: redirect_uri_mismatch\nRequest details: redirect_uri=https://acme.workato.com/oauth/callback',
    );
    assert.match(best?.causes[0]?.cause ?? '', /Virtual Private Workato/);
    const [wrong] = explain(
      'Error 400: redirect_uri_mismatch\nRequest details: redirect_uri=https://workato.com/oauth/callback',
    );
    assert.match(wrong?.causes[0]?.cause ?? '', /nearly, but not exactly/);
  });

  it('puts words together that a terminal broke at its edge', () => {
    for (const text of [
      'Error 400: redirect_uri_mis\nmatch',
      'returned "Daily Limit for Unauthenticat\ned Use Exceeded. Continued use requires signup."',
      '> Client is unauthorized to retr\n> ieve access tokens using this method',
    ]) {
      assert.equal(explain(text).length, 1, text);
    }
  });

  it('takes no word out of the base64 itself', () => {
    assert.deepEqual(explain(`${page}?authError=org_internal_invalid_rapt`), []);
  });

  it('keeps codes, tokens and states to itself', () => {
    const { details } = evidenceOf(
      'https://app.workato.com/oauth/callback?error=access_denied&state=hidden&code=4/0hidden&client_secret=hidden&access_token=hidden',
    );
    assert.deepEqual(details, { error: 'access_denied' });
  });

  it('names the page on which to enable the API for the project of the message', () => {
    const [best] = explain(
      'Admin SDK API has not been used in project 123456789012 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/admin.googleapis.com/overview?project=123456789012 then retry.',
    );
    assert.match(best?.causes[0]?.cure ?? '', /apis\/library\/admin\.googleapis\.com\?project=123456789012,/);
    const [other] = explain('Google Drive API has not been used in project 123456789012 before or it is disabled.');
    assert.equal(other?.id, 'api-not-enabled');
    assert.match(other?.causes[0]?.cause ?? '', /names another API/);
  });
});
