import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFixture } from '../../scripts/recordings/index.ts';

describe('reading a fixture', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'fixtures-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const scenario = {
    title: 'A user is found.',
    call: { path: 'actions.get_user', input: { userKey: 'liz@example.com' } },
    provenance: 'documented: "Users", Directory API reference.',
  };
  const answer = { scope: 'https://admin.googleapis.com', method: 'GET', path: '/users', status: 200 };

  const write = (content: string): string => {
    const file = join(folder, 'fixture.json');
    writeFileSync(file, content);
    return file;
  };

  it('gives its answers and its scenario', () => {
    const fixture = readFixture(write(JSON.stringify([{ scenario, ...answer }, answer])));
    assert.deepEqual(fixture.scenario, scenario);
    assert.equal(fixture.definitions.length, 2);
  });

  const wrong: readonly (readonly [what: string, content: string, message: RegExp])[] = [
    ['text that is no JSON', '[{', /fixture\.json is not JSON: /],
    ['an object', '{}', /has the wrong shape: .*must be array/],
    ['an empty list', '[]', /must NOT have fewer than 1 items/],
    ['no scenario', JSON.stringify([answer]), /\/0 must have required property 'scenario'/],
    [
      'a second scenario',
      JSON.stringify([
        { scenario, ...answer },
        { scenario, ...answer },
      ]),
      /\/1 must NOT have additional/,
    ],
    [
      'no provenance',
      JSON.stringify([{ scenario: { ...scenario, provenance: 'somewhere' }, ...answer }]),
      /\/0\/scenario\/provenance must be .*: documented, reported, recorded or invented, .* as in "documented: /,
    ],
    [
      'a title that is no sentence',
      JSON.stringify([{ scenario: { ...scenario, title: 'found' }, ...answer }]),
      /\/0\/scenario\/title must be one sentence, with a capital at its beginning and a full stop at its end/,
    ],
    [
      'a misspelt method',
      JSON.stringify([{ scenario, ...answer, method: 'FETCH' }]),
      /\/0\/method must be equal to one of the allowed values: GET, POST, /,
    ],
    [
      'a misspelt key',
      JSON.stringify([{ scenario, ...answer, stauts: 200 }]),
      /\/0 must NOT have additional properties: 'stauts'/,
    ],
    [
      'plain HTTP',
      JSON.stringify([{ scenario, ...answer, scope: 'http://example.com' }]),
      /\/0\/scope must be the scheme and host .* as in https:\/\/admin\.googleapis\.com/,
    ],
  ];
  for (const [what, content, message] of wrong) {
    it(`refuses ${what}`, () => assert.throws(() => readFixture(write(content)), message));
  }

  it('says which file is missing', () => {
    assert.throws(
      () => readFixture(join(folder, 'nothing.json')),
      /nothing\.json cannot be read: is there such a file\?/,
    );
  });
});
