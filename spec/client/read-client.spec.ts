import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { credentialChecks, documentChecks } from '../../scripts/client/check/checks/index.ts';
import { rightFile } from '../../scripts/client/check/right-client.ts';
import { readClient } from '../../scripts/client/read-client.ts';
import { Problem } from '../../scripts/command-line/problem.ts';
import { runCommand } from '../command-line/run-command.ts';
import { temporaryFolder } from '../commands/temporary-folder.ts';

describe('the client file of the commands that sign in', () => {
  const folder = temporaryFolder();
  const fileWith = (content: string): string => {
    const file = path.join(folder(), 'client_secret.json');
    writeFileSync(file, content);
    return file;
  };
  const refusalOf = (file: string): Problem => {
    try {
      readClient(file);
    } catch (problem) {
      if (problem instanceof Problem) return problem;
      throw problem;
    }
    throw new assert.AssertionError({ message: `${file} was accepted` });
  };

  it('is read, a byte order mark and all', () => {
    const file = fileWith(`\uFEFF${JSON.stringify(rightFile)}`);
    assert.deepEqual(readClient(file), {
      file,
      clientId: rightFile.web.client_id,
      clientSecret: rightFile.web.client_secret,
      redirectUris: rightFile.web.redirect_uris,
    });
  });

  it('needs no callback URL of Workato', () => {
    const local = ['http://localhost:45555/oauth/callback'];
    const file = fileWith(JSON.stringify({ web: { ...rightFile.web, redirect_uris: local } }));
    assert.deepEqual(readClient(file).redirectUris, local);
  });

  // What `client:check` calls a problem is refused by all commands, in its words.
  const documents = documentChecks.flatMap(({ id, counterExamples }) =>
    counterExamples.map(({ given, status }) => ({ id, status, document: given })),
  );
  const clients = credentialChecks.flatMap(({ id, counterExamples }) =>
    counterExamples.map(({ given, status }) => ({ id, status, document: { web: given.web } })),
  );
  // A field of the wrong type is no longer there in an example of a client.
  for (const { id, document } of [...documents, ...clients].filter(
    ({ id, status }) => status === 'problem' && id !== 'field-types',
  )) {
    it(`is refused for ${id}: ${JSON.stringify(document).slice(0, 100)}`, () => {
      const { message, remedy, exitCode } = refusalOf(fileWith(JSON.stringify(document)));
      assert.match(message, /client_secret\.json cannot be used\. \w.*[.]$/);
      assert.ok(remedy);
      assert.equal(exitCode, 2);
      assert.ok(!/not-a-real-secret/.test(message + remedy));
    });
  }

  it('is refused for a field of the wrong type', () => {
    const file = fileWith(JSON.stringify({ web: { ...rightFile.web, redirect_uris: 'x' } }));
    assert.match(refusalOf(file).message, /The field redirect_uris is not a list of texts\.$/);
  });

  it('is refused when it is no JSON, missing or a folder', () => {
    assert.match(refusalOf(fileWith(`{"web": ${rightFile.web.client_secret}`)).message, /The file is not JSON/);
    assert.match(refusalOf(path.join(folder(), 'missing')).message, /cannot be read: there is no such file\.$/);
    mkdirSync(path.join(folder(), 'folder'));
    assert.match(refusalOf(path.join(folder(), 'folder')).message, /cannot be read: it is a folder\.$/);
  });

  for (const command of ['authorize', 'google-stand-in']) {
    it(`is refused by ${command} in one sentence with what to do`, async () => {
      const file = fileWith(JSON.stringify({ web: { ...rightFile.web, client_secret: '****6789' } }));
      const { code, stdout, stderr } = await runCommand(command, [file]);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(
        stderr,
        /client_secret\.json cannot be used\. The client secret is masked: .*\nA secret cannot be shown/,
      );
    });
  }

  it('is refused by authorize in JSON too, under a name that stays the same', async () => {
    const { stdout } = await runCommand('authorize', [path.join(folder(), 'missing'), '--json']);
    assert.equal(JSON.parse(stdout).problem.id, 'client_file');
  });
});
