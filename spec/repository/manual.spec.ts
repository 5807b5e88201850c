import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../scripts/command-line/project.ts';

const read = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');
const manual = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** What the README only makes while it is followed, and what commands write. */
const made = /count-users-by-department|count_users_by_department|^\.secrets|^dist\/|^path\/to\//;

describe('the manual', () => {
  for (const page of manual) {
    const text = read(page);

    it(`${page} names files and folders that exist`, () => {
      const named = [...text.matchAll(/`([\w@.-]+(?:\/[\w@.-]+)*\/?)`/g), ...text.matchAll(/\]\((?!https?:)([^)#]+)/g)]
        .map(([, name = '']) => name)
        .filter((name) => /\/|\.(?:md|ts|mjs|json)$/.test(name) && !made.test(name));
      const roots = ['', 'scripts/client/check/checks', 'scripts/client/explain/entries', 'scripts/sdk', 'scripts'];
      const lost = named.filter((name) => !roots.some((root) => existsSync(path.join(projectRoot, root, name))));
      assert.deepEqual(
        lost.filter((name) => !/^(?:application|admin\.directory|example\.com)|[A-Z]{3,}/.test(name)),
        [],
      );
    });

    it(`${page} names commands that exist`, () => {
      const named = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
      assert.deepEqual(
        named.filter((name) => !(name in scripts)),
        [],
      );
    });
  }

  it('has a word for each room, each pass and each command', () => {
    const architecture = read('ARCHITECTURE.md');
    const folders = (folder: string) =>
      readdirSync(path.join(projectRoot, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name);
    for (const room of [...folders('scripts'), ...folders('scripts/compiler')]) {
      assert.ok(architecture.includes(`\`${room}\``), `ARCHITECTURE.md does not name ${room}`);
    }
    for (const room of folders('scripts')) assert.ok(read('README.md').includes(`${room}/`), `README.md: ${room}`);
    const readme = read('README.md');
    for (const script of Object.keys(scripts).filter((name) => name !== 'check:forms')) {
      assert.ok(readme.includes(script), `README.md does not name npm run ${script}`);
    }
  });

  it('lists the passes in the order in which the compiler runs them', () => {
    const row = /^\| `(\w+)` \| /gm;
    const [, passes = ''] = read('ARCHITECTURE.md').split('## The passes');
    const listed = Array.from((passes.split('\n## ')[0] ?? '').matchAll(row), ([, name]) => name);
    const order = 'load → evaluate → validate → lower → emit → print → verify';
    assert.equal(listed.join(' → '), order);
    assert.ok(read('README.md').includes(order));
    assert.ok(read('scripts/compiler/compile.ts').includes(order), 'compile.ts');
  });
});
