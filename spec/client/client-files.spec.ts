import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { callbackUrls } from '../../connector/google/addresses.ts';
import type { Status } from '../../scripts/client/check/check.ts';
import { type FileContents, sizeLimit } from '../../scripts/client/check/file-contents.ts';
import type { FileLocation, GitState } from '../../scripts/client/check/file-location.ts';
import { reportJson, reportText } from '../../scripts/client/check/report.ts';
import { rightFile } from '../../scripts/client/check/right-client.ts';
import { runChecks } from '../../scripts/client/check/run-checks.ts';
import type { Region } from '../../scripts/client/url/workato-callbacks.ts';

/** A right client file with changes, or another file altogether; with the only checks that are not ok about it. */
interface ClientFile {
  readonly name: string;
  readonly expected: Readonly<Record<string, Status>>;
  /** Fields that get another value. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** Fields that are left out. */
  readonly without?: readonly string[];
  /** What is registered in place of the callback URL with www. */
  readonly wwwInstead?: string;
  /** What is registered besides. */
  readonly also?: readonly string[];
  /** What stands in place of `web`. */
  readonly rename?: string;
  readonly compact?: true;
  readonly bom?: true;
  readonly unwrapped?: true;
  readonly listed?: true;
  /** Another file: as JSON, as text, as base64, or as so many letters. */
  readonly document?: unknown;
  readonly text?: string;
  readonly bytes?: string;
  readonly repeat?: number;
  readonly region?: Region;
  /** The permissions of the file, in octal, and what git says about it. */
  readonly mode?: string;
  readonly git?: GitState;
}

const files = JSON.parse(
  readFileSync(new URL('../../fixtures/client/client-files.json', import.meta.url), 'utf8'),
) as ClientFile[];

function webOf({ set = {}, without = [], wwwInstead, also = [] }: ClientFile): Record<string, unknown> {
  const [www, app] = callbackUrls;
  const web = { ...rightFile.web, redirect_uris: [wwwInstead ?? www, app, ...also], ...set };
  return Object.fromEntries(Object.entries(web).filter(([name]) => !without.includes(name)));
}

function documentOf(file: ClientFile): unknown {
  if (file.document !== undefined) return file.document;
  const web = webOf(file);
  if (file.unwrapped) return web;
  const document = { [file.rename ?? 'web']: web };
  return file.listed ? [document] : document;
}

function bytesOf(file: ClientFile): Buffer {
  if (file.bytes !== undefined) return Buffer.from(file.bytes, 'base64');
  if (file.repeat !== undefined) return Buffer.alloc(file.repeat, 'x');
  const text = file.text ?? JSON.stringify(documentOf(file), undefined, file.compact ? undefined : 2);
  return Buffer.from(`${file.bom ? '\ufeff' : ''}${text}`);
}

function contentsOf(file: ClientFile): FileContents {
  const bytes = bytesOf(file);
  return { bytes: bytes.subarray(0, sizeLimit), truncated: bytes.length > sizeLimit };
}

function locationOf({ mode, git }: ClientFile): FileLocation | undefined {
  if (mode === undefined || git === undefined) return undefined;
  return { path: 'client_secret.json', mode: Number.parseInt(mode, 8), git };
}

/** The secret of a file in every writing in which it could slip out, also in part. */
function secretsOf(file: ClientFile): string[] {
  const text = bytesOf(file).toString();
  const parts = [...text.matchAll(/GOCSPX-([\w\u200b-]{4,})|not-a-real-\w+|notARealSecret\w*|AIzaNot\w+/g)];
  const secrets = parts.map(([all, tail]) => tail ?? all);
  return [...new Set(secrets)].flatMap((secret) => [secret, encodeURIComponent(secret), btoa(encodeURI(secret))]);
}

describe('client:check, the table of files', () => {
  it('has enough files, each once, and right ones among them', () => {
    assert.ok(files.length >= 60);
    assert.equal(new Set(files.map(({ name }) => name)).size, files.length);
    assert.ok(files.filter(({ expected }) => Object.keys(expected).length === 0).length >= 10);
  });

  it('meets every check that can find something', () => {
    const met = new Set(files.flatMap(({ expected }) => Object.keys(expected)));
    const all = new Set(
      files.flatMap((file) => runChecks(contentsOf(file), file.region, locationOf(file)).results.map(({ id }) => id)),
    );
    assert.deepEqual(
      [...all].filter((id) => !met.has(id)),
      ['callback-local'],
    );
  });

  for (const file of files) {
    describe(file.name, () => {
      const { results, client } = runChecks(contentsOf(file), file.region, locationOf(file));
      const text = reportText('client_secret.json', results, client);
      const json = JSON.stringify(reportJson(results, client));

      it('has exactly these findings', () => {
        const found = results.filter(({ status }) => status !== 'ok').map(({ id, status }) => [id, status]);
        assert.deepEqual(Object.fromEntries(found), file.expected);
      });

      it('is reported in one object, each check once', () => {
        const report = JSON.parse(json) as { ok: boolean; checks: Record<string, unknown>[] };
        assert.deepEqual(Object.keys(report), ['ok', 'checks']);
        assert.equal(report.ok, !Object.values(file.expected).includes('problem'));
        assert.equal(new Set(report.checks.map(({ id }) => id)).size, report.checks.length);
        for (const check of report.checks) {
          assert.deepEqual(Object.keys(check), ['id', 'status', 'message']);
          assert.ok(typeof check.message === 'string' && check.message.length > 10);
        }
      });

      it('never shows the secret', () => {
        for (const secret of secretsOf(file)) {
          assert.ok(!text.includes(secret), text);
          assert.ok(!json.includes(secret), json);
        }
      });
    });
  }
});
