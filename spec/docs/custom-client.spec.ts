import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  authorizationEndpoint,
  callbackUrls,
  directoryBase,
  revocationEndpoint,
  scopes,
  tokenEndpoint,
} from '../../connector/google/addresses.ts';
import { apiControls, clientsPage } from '../../connector/google/errors/places.ts';
import connector from '../../connector/index.ts';
import { defaultTokensFile } from '../../scripts/authorize/saved-tokens.ts';
import { scopeNames } from '../../scripts/authorize/scope-names.ts';
import { entries } from '../../scripts/client/explain/entries/index.ts';
import { explain } from '../../scripts/client/explain/explain.ts';
import { links } from '../../scripts/client/explain/links.ts';
import { authorizationUrl } from '../../scripts/client/url/authorization-url.ts';
import { adminLinks, consoleLinks } from '../../scripts/client/url/console-links.ts';
import { localCallback, regions } from '../../scripts/client/url/workato-callbacks.ts';
import { projectRoot } from '../../scripts/command-line/project.ts';
import { runCommand } from '../command-line/run-command.ts';
import { addresses, blocks, commands, guide, pages, rows, section } from './guide.ts';
import { originalStatements } from './original-statements.ts';

const { scripts } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Pages that the guide cites and nothing else in the project links to. */
const documentation = [
  'https://developers.google.com/workspace/marketplace/create-gcp-project',
  'https://developers.google.com/workspace/guides/enable-apis',
  'https://developers.google.com/workspace/guides/configure-oauth-consent',
  'https://developers.google.com/identity/protocols/oauth2/service-account',
  'https://developers.google.com/identity/protocols/oauth2/production-readiness/policy-compliance',
  'https://support.google.com/cloud/answer/15544987',
  'https://support.google.com/cloud/answer/15549135',
  'https://support.google.com/a/answer/1219251',
  'https://support.google.com/a/answer/162106',
  'https://support.google.com/a/answer/2405986',
  'https://docs.firstquadrant.ai/product-manual/integrations-settings/add-as-trusted-developer-google-workspace',
  'https://docs.workato.com/developing-connectors/sdk/quickstart/quickstart.html',
  'https://docs.workato.com/developing-connectors/sdk/guides/authentication/multi_auth.html',
  'https://docs.workato.com/connectors/google-workspace.html',
  'https://docs.workato.com/oem/custom-oauth-embedded.html',
  'https://docs.workato.com/en/security/ip-allowlists',
  'https://support.workato.com/support/solutions/articles/1000240457-http-oauth2-connecting-to-your-application-s-api',
];

/** What the 2024 guide calls the domain that need not be verified. */
const misdirection = 'http://www.workato.com';

const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => {
  const heading = new RegExp(`^## ${number}\\. .*$`, 'm').exec(guide)?.[0] ?? `## ${number}.`;
  return { heading, text: section(heading) };
});

describe('the guide to the custom client: its facts', () => {
  it('has exactly the two scopes, in step 5 to tick and under Service account to enter', () => {
    const text = (part: string) => blocks(part).filter(({ language }) => language === 'text');
    assert.deepEqual(text(steps[4]?.text ?? '')[0]?.text.split('\n'), [...scopes]);
    assert.deepEqual(text(section('# Service account'))[0]?.text.split(','), [...scopes]);
    const named = guide.match(/https:\/\/www\.googleapis\.com\/auth\/[\w.]+\w/g) ?? [];
    assert.deepEqual([...new Set(named)].sort(), [...scopes].sort());
  });

  it('has both callback URLs in step 6, to paste', () => {
    const text = blocks(steps[5]?.text ?? '').find(({ language }) => language === 'text');
    assert.deepEqual(text?.text.split('\n'), [...callbackUrls]);
    assert.deepEqual(
      rows(section('## Other callback URLs')).map(([url]) => url),
      [...callbackUrls, localCallback].map((url) => `\`${url}\``),
    );
  });

  it('has the data centres that the tools know', () => {
    assert.ok(guide.replace(/\s+/g, ' ').includes(`\`--region\`: ${regions.map((name) => `\`${name}\``).join(', ')}.`));
  });

  it("has the HTTP connector's authorization URL as client:url prints it, without what Workato adds", () => {
    const part = section("## The same client in Workato's HTTP connector");
    const url = new URL(authorizationUrl('ID', 'CALLBACK', 'STATE'));
    for (const added of ['client_id', 'redirect_uri', 'state']) url.searchParams.delete(added);
    assert.equal(blocks(part)[0]?.text, url.href);
    assert.ok(url.href.startsWith(authorizationEndpoint));
    for (const address of [tokenEndpoint, directoryBase, callbackUrls[0]]) assert.ok(part.includes(`\`${address}\``));
  });

  it("names the places in Google's consoles as the connector does", () => {
    const text = guide.replace(/\s+/g, ' ');
    for (const place of [clientsPage, apiControls]) assert.ok(text.includes(place.replaceAll(' > ', ' › ')), place);
  });

  it('calls the boxes, the files and the fields what they are called', () => {
    const text = guide.replace(/\s+/g, ' ');
    assert.ok(scopeNames[0] && text.includes(`*${scopeNames[0].box}*`));
    assert.ok(text.includes(`\`${defaultTokensFile}\``));
    const fields = connector.connection?.fields;
    assert.ok(Array.isArray(fields) && fields.length > 0);
    for (const { label } of fields) assert.ok(text.includes(`**${label}**`), label);
  });

  it('names the fields of the second build as its form does', async () => {
    const { authTypeFields, serviceAccountFields } = await import('../../connector/service-account/fields.ts');
    const text = section('# Service account').replace(/\s+/g, ' ');
    const required = [...authTypeFields, ...serviceAccountFields].filter(({ optional }) => !optional);
    assert.ok(required.length >= 4);
    for (const { label } of required) assert.ok(text.includes(`*${label}*`), label);
    const settings: Record<string, string> = JSON.parse(blocks(section('# Service account'))[3]?.text ?? '{}');
    for (const { name } of required) assert.ok(name in settings, name);
  });

  it('has no address but constants of the project and the pages that it cites', () => {
    const known = new Set<string>([
      ...callbackUrls,
      localCallback,
      ...scopes,
      authorizationEndpoint,
      tokenEndpoint,
      revocationEndpoint,
      directoryBase,
      ...Object.values(consoleLinks()),
      // The link for the project that the table's sample message names.
      'https://console.cloud.google.com/apis/library/admin.googleapis.com?project=123456789012',
      ...Object.values(adminLinks),
      ...Object.values(links).map(({ url }) => url),
      ...documentation,
      misdirection,
    ]);
    const inGuide = addresses().map((url) =>
      url.startsWith(`${authorizationEndpoint}?`) ? authorizationEndpoint : url,
    );
    assert.deepEqual(
      inGuide.filter((url) => !known.has(url)),
      [],
    );
    assert.deepEqual(
      documentation.filter((url) => !inGuide.includes(url)),
      [],
    );
  });
});

describe('the guide to the custom client: its sources', () => {
  const sources = rows(section('## Sources'));

  it('gives every source an address, a date and how far it was read, and says that nothing was seen live', () => {
    assert.match(guide, /No console screen was seen live/);
    for (const [mark = '', page = '', date = '', read = ''] of sources) {
      assert.match(mark, /^[GW]\d+$/);
      assert.match(page, /^\[.+\]\(https:\/\/\S+\)$/, mark);
      assert.match(read, /^(?:whole|excerpt|notes)$/, mark);
      assert.match(date, /^(?:\d{4}-\d\d-\d\d|undated)$/, mark);
    }
  });

  it('cites every source, and none that is not there', () => {
    const cited = new Set([...guide.matchAll(/\[([GW]\d+)\]/g)].map(([, mark]) => mark));
    assert.deepEqual([...cited].sort(), sources.map(([mark]) => mark).sort());
  });

  const rests = section('## What each step rests on');

  it('says for each step what it rests on, but for those of the own machine, which are run', () => {
    const items = steps.flatMap(({ text }, index) =>
      [...text.matchAll(/^(\d+)\. [\s\S]*?(?=^\d+\. |^\S|(?![\s\S]))/gm)]
        .filter(([item]) => !/git ignores here/.test(item))
        .map(([, item]) => `${index + 1}.${item}`),
    );
    const named = rows(rests).flatMap(([step = '', sources = '']) => (/^\[[GW]/.test(sources) ? [step] : []));
    assert.deepEqual(named, items);
  });

  it('says it for each part of the other pages that tells what others do', () => {
    const parts = ['Domain verification', 'Other callback URLs', 'Rotating the secret', 'Leaving Testing'];
    for (const part of parts) assert.match(rests, new RegExp(`^\\| \\[.*\\| \\*${part}\\* \\| \\[[GW]`, 'm'));
    assert.match(rests, /^\| \[Service account\]\(service-account\.md\) \| all \| \[G13\]/m);
  });
});

describe('the guide to the custom client: its pages', () => {
  it('are short where they are for doing: the ten steps', () => {
    const lines = readFileSync(path.join(projectRoot, pages[0] ?? ''), 'utf8').split('\n');
    assert.ok(lines.length <= 200, `${lines.length} lines`);
    assert.doesNotMatch(lines.join('\n'), /\[[GW]\d+\]/);
  });

  it('mark the steps that may be left out', () => {
    const optional = steps
      .filter(({ heading }) => /\(optional/.test(heading))
      .map(({ heading }) => heading.slice(3, 5));
    assert.deepEqual(optional, ['5.', '8.']);
  });

  it('lead to pages and headings that exist', () => {
    for (const page of pages) {
      const text = readFileSync(path.join(projectRoot, page), 'utf8');
      for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
        const [file = '', anchor] = target.split('#');
        const found = path.resolve(projectRoot, path.dirname(page), file);
        assert.ok(existsSync(found), `${page}: ${target}`);
        if (anchor === undefined) continue;
        const anchors = [...readFileSync(found, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
          heading
            .toLowerCase()
            .replace(/[^\w\s-]/g, '')
            .replace(/\s/g, '-'),
        );
        assert.ok(anchors.includes(anchor), `${page}: ${target}`);
      }
    }
  });
});

describe('the guide to the custom client: its tables', () => {
  for (const [text = '', cause, cure, name] of rows(section('## When a page is wrong'))) {
    it(`explains as client:explain does: ${text.slice(0, 80)}`, () => {
      const [first] = explain(text);
      assert.ok(first, 'client:explain does not recognise it');
      const [usual] = first.causes;
      const told = [usual?.cause, usual?.cure, `\`${first.id}\``];
      assert.deepEqual(
        [cause, cure, name],
        told,
        'Run npx tsx spec/docs/write-error-table.ts, and read what it changed.',
      );
    });
  }

  it('explains every error of registration, consent and tokens that client:explain knows and a user of Workato can meet', () => {
    const elsewhere = [
      // Met with other programs, or said by the page itself.
      'client-file-of-another-kind',
      'advanced-protection',
      'authorization-code-unusable',
      'client-type-wrong',
      'redirect-uri-not-allowed',
      'sign-in-rate-limited',
      'token-request-malformed',
    ];
    const explained = new Set(
      rows(section('## When a page is wrong')).map(([, , , name]) => name?.replaceAll('`', '')),
    );
    const missing = entries
      .filter(({ step }) => step !== 'API call' && step !== 'Workato')
      .map(({ id }) => id)
      .filter((id) => !explained.has(id) && !elsewhere.includes(id));
    assert.deepEqual(missing, []);
  });

  it('names no explanation that client:explain does not know', () => {
    const ids = new Set(entries.map(({ id }) => id));
    const last = section('## Each statement of the 2024 guide, and where it stands here');
    const named = [...last.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, id = '']) => id);
    assert.ok(named.length > 3);
    for (const id of named) assert.ok(ids.has(id), id);
  });

  it('has a row for every statement of the 2024 guide, in its order', () => {
    const table = rows(section('## Each statement of the 2024 guide, and where it stands here'));
    assert.deepEqual(
      table.map(([number, statement]) => [number, statement]),
      originalStatements.map((statement, index) => [String(index + 1), statement]),
    );
    for (const [number, , stands = '', where = ''] of table) {
      assert.match(stands, /^(?:kept|corrected|explained)$/, number);
      assert.ok(where.length > 5, number);
    }
  });

  it('points to sections that exist', () => {
    const headings = [...guide.matchAll(/^#{1,3} (?:\d+\. )?(.*)$/gm)].map(([, heading]) => heading);
    const last = section('## Each statement of the 2024 guide, and where it stands here');
    for (const heading of ['Platform connectors and custom OAuth profiles', 'Service account', 'Domain verification']) {
      assert.ok(headings.includes(heading) && last.includes(`*${heading}*`), heading);
    }
    for (const [, number] of last.matchAll(/[Ss]teps? (\d+)/g)) assert.ok(steps[Number(number) - 1], number);
  });
});

describe('the guide to the custom client: its commands', () => {
  const helps = new Map<string, string>();

  /** What `--help` of a command prints. */
  async function help(script: string): Promise<string> {
    const file = /^node scripts\/start\.mjs ([\w-]+)$/.exec(scripts[script] ?? '')?.[1];
    assert.ok(file, `package.json has no script ${script}`);
    const known = helps.get(script);
    if (known !== undefined) return known;
    const { code, stdout } = await runCommand(file, ['--help']);
    assert.equal(code, 0, script);
    helps.set(script, stdout);
    return stdout;
  }

  const lines = commands(guide).filter((line) => !line.startsWith('chmod '));
  for (const line of new Set(lines)) {
    it(`exists, with its options: ${line}`, async () => {
      const [, script = '', parameters = ''] = /^npm run ([\w:-]+)(?: -- (.*))?$/.exec(line) ?? [];
      const text = await help(script);
      for (const [option] of parameters.matchAll(/--[\w-]+/g)) assert.ok(text.includes(option), option);
    });
  }

  it('are also right where the text names them', async () => {
    for (const [, script = ''] of guide.matchAll(/`npm run ([\w:-]+)/g)) await help(script);
    for (const option of ['--region', '--online']) assert.ok((await help('client:check')).includes(option));
    for (const option of ['--check', '--revoke']) assert.ok((await help('authorize')).includes(option));
    for (const file of guide.match(/dist\/[\w-]+\.rb/g) ?? []) assert.ok((await help('build')).includes(file), file);
  });
});
