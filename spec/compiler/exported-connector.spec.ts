import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compile } from '../../scripts/compiler/compile.ts';

const connectorNamed = (exported: string, actions = '{}'): string => `import { connector } from 'workato';

${exported} connector({
  title: 'Directory',
  connection: { fields: [], authorization: { type: 'custom_auth', apply() {} } },
  async test() {},
  actions: ${actions},
});
`;

describe('a module that exports a connector', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'exported-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const compiled = async (text: string) => {
    const file = path.join(folder, 'connector.ts');
    writeFileSync(file, text);
    return await compile(file, folder);
  };

  it('may give it a name, or none', async () => {
    const named = await compiled(connectorNamed('export const directory ='));
    const main = await compiled(connectorNamed('export default'));
    assert.equal(named.kind, 'connector');
    assert.equal(named.ruby, main.ruby);
    assert.match(named.ruby ?? '', /^\{\n {2}title: 'Directory',\n/);
  });

  it('is told the place of a mistake in either', async () => {
    const wrong = '{ getUser: null as never }';
    const [named] = (await compiled(connectorNamed('export const directory =', wrong))).diagnostics;
    const [main] = (await compiled(connectorNamed('export default', wrong))).diagnostics;
    assert.equal(named?.line, 7);
    assert.deepEqual(named, main && { ...main, column: named?.column });
  });
});
