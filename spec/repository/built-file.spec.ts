import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import connector from '../../connector/index.ts';
import { projectRoot } from '../../scripts/command-line/project.ts';
import { builtFile } from '../../scripts/commands/build.ts';
import { runCommand } from '../command-line/run-command.ts';
import { temporaryFolder } from '../commands/temporary-folder.ts';
import { compiledText } from '../compiled.ts';

const kept = readFileSync(path.join(projectRoot, 'dist/connector.rb'), 'utf8');

describe('dist/connector.rb, for people without Node', () => {
  const folder = temporaryFolder();

  // Of the commit it may be, so that work on the connector can be tested before it is built; a commit has it fresh.
  it('is what the connector compiles to: as it stands, or as it was committed', async () => {
    const { version } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as { version: string };
    const fresh = builtFile(await compiledText('connector/index.ts'), connector.title, version);
    const isFresh = kept === fresh || kept === (await builtOfCommit());
    assert.ok(isFresh, 'It is out of date. Run npm run build, and commit dist/connector.rb with what changed it.');
  });

  /** What the connector of the last commit compiles to now; undefined without git. */
  async function builtOfCommit(): Promise<string | undefined> {
    const root = path.join(folder(), 'project');
    mkdirSync(root);
    const words = ['-C', projectRoot, 'archive', '--format=tar', 'HEAD', 'connector', 'package.json'];
    const archive = spawnSync('git', words, { maxBuffer: 64 * 1024 * 1024 });
    if (archive.status !== 0) return undefined;
    if (spawnSync('tar', ['-x', '-C', root], { input: archive.stdout }).status !== 0) return undefined;
    symlinkSync(path.join(projectRoot, 'node_modules'), path.join(root, 'node_modules'));
    const { code } = await runCommand('build', [], { root });
    return code === 0 ? readFileSync(path.join(root, 'dist/connector.rb'), 'utf8') : undefined;
  }

  it('tells its version and where it is from in its first lines', () => {
    assert.match(kept, /^# .+, version \d+\.\d+\.\d+\. CHANGELOG\.md [^\n]+\n# Made by `npm run build` [^\n]+\n\{\n/);
  });
});
