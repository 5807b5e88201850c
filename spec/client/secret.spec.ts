import assert from 'node:assert/strict';
import { contentsOf } from '../../scripts/client/check/file-contents.ts';
import { reportJson, reportText } from '../../scripts/client/check/report.ts';
import { rightFile } from '../../scripts/client/check/right-client.ts';
import { runChecks } from '../../scripts/client/check/run-checks.ts';
import { hideKnownSecret, shown } from '../../scripts/client/check/shown.ts';
import { evidenceOf } from '../../scripts/client/explain/evidence.ts';
import { explain } from '../../scripts/client/explain/explain.ts';
import { explanationJson, explanationText } from '../../scripts/client/explain/report.ts';
import { hideSecrets } from '../../scripts/redact/hide-secrets.ts';

const secret = rightFile.web.client_secret;
/** The form before 2021, which only its place in the file gives away. */
const oldSecret = 'notARealSecretNotAReal00';
const right = JSON.stringify(rightFile);

/** Everything that client:check prints about a file. */
function printed(text: string): string {
  const { results, client } = runChecks(contentsOf(text));
  return `${reportText('client_secret.json', results, client)}\n${JSON.stringify(reportJson(results, client))}`;
}

describe('client tools, the secret', () => {
  it('is not printed when the JSON is broken around it', () => {
    const quoted = `"${secret}"`;
    for (const text of [
      right.replace(quoted, secret),
      right.replace(quoted, `${quoted} ${quoted}`),
      right.replace(quoted, `'${secret}'`),
      right.replace(quoted, `"${secret}`),
      right.replace(/:/g, '='),
      `${secret}${right}`,
      `${right}${secret}`,
      `{${secret}}`,
      ...Array.from(right, (_letter, index) => right.slice(0, index)),
    ]) {
      assert.ok(!/not-a-real-|real-sec/.test(printed(text)), text);
    }
  });

  it('is not printed when it stands in another field, in whatever form', () => {
    for (const field of Object.keys(rightFile.web)) {
      for (const value of [
        secret,
        ` ${secret}\n`,
        [secret],
        [`https://example.com/?secret=${secret}`],
        [`https://www.workato.com/oauth/callback?secret=${encodeURIComponent(secret)}`],
        { secret },
      ]) {
        const text = printed(JSON.stringify({ web: { ...rightFile.web, [field]: value } }));
        assert.ok(!text.includes('not-a-real-secret'), `${field} ${JSON.stringify(value)}\n${text}`);
      }
    }
  });

  it('is not printed in its old form either, when the same value stands in two fields', () => {
    for (const field of Object.keys(rightFile.web)) {
      const value = field === 'redirect_uris' ? [`https://example.com/${oldSecret}`] : oldSecret;
      const web = { ...rightFile.web, client_secret: oldSecret, [field]: value };
      const text = printed(JSON.stringify({ web }));
      assert.ok(!text.includes(oldSecret), `${field}\n${text}`);
    }
  });

  it('is not printed when an error text contains it, nor are codes and tokens', () => {
    for (const hidden of [secret, 'ya29.not-a-real-token', '1//not-a-real-refresh-token', '4/0not-a-real-code-0000']) {
      for (const text of [
        `invalid_client ${hidden}`,
        `Error 400: redirect_uri_mismatch\nRequest details: redirect_uri=${hidden} client_id=${hidden}`,
        `https://app.workato.com/oauth/callback?error=${hidden}&error_description=${hidden}&code=${hidden}`,
        `{"error":"invalid_grant","client_secret":"${hidden}","error_description":"${hidden}"}`,
        hidden,
      ]) {
        const [explanations, evidence] = [explain(text), evidenceOf(text)];
        const output =
          explanationText(explanations, evidence) + JSON.stringify(explanationJson(explanations, evidence));
        assert.ok(!output.includes('not-a-real'), `${text}\n${output}`);
      }
    }
  });

  it('is hidden by its form, and when it is known in every writing', () => {
    assert.equal(hideSecrets(`a ${secret} b`), 'a GOCSPX-[hidden] b');
    const odd = 'pass"word with/blank+00';
    const writings = [
      odd,
      ` ${odd} `,
      encodeURIComponent(odd),
      Buffer.from(odd).toString('base64'),
      Buffer.from(odd).toString('base64url'),
      JSON.stringify(odd).slice(1, -1),
    ];
    for (const writing of writings)
      assert.equal(
        hideKnownSecret(`<${writing}>`, odd).trim(),
        `<${writing.startsWith(' ') ? ' [hidden] ' : '[hidden]'}>`,
      );
  });

  it('shows values of the file without what could move the cursor or hide', () => {
    assert.equal(shown('a\u001b[2Jb\u200bc\u202ed'), '"a\\u{1b}[2Jb\\u{200b}c\\u{202e}d"');
    assert.equal(shown('x'.repeat(300)), `"${'x'.repeat(200)}…"`);
  });
});
