/** `npm run build`: connector/ → dist/connector.rb, or dist/connector-with-service-account.rb. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compile, sourceText } from '../compiler/compile.ts';
import { formatDiagnostic } from '../compiler/diagnostics/diagnostic.ts';
import { hideSecrets } from '../redact/hide-secrets.ts';
import { connectorEntry, projectRoot, serviceAccountEntry } from './project.ts';
import { writeWhole } from './write-file.ts';
import '../command-line/closed-pipe.ts';

const help = `Usage: npm run build [-- --with-service-account]

Compiles connector/ to dist/connector.rb, the Ruby that Workato runs. After an error nothing is written.

  --with-service-account   compile to dist/connector-with-service-account.rb instead: the same connector, whose
                           connections use an OAuth client or a service account, but cannot be runtime user connections`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { help: { type: 'boolean', short: 'h' }, 'with-service-account': { type: 'boolean' } },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const withServiceAccount = values['with-service-account'] ?? false;
  const name = withServiceAccount ? 'dist/connector-with-service-account.rb' : 'dist/connector.rb';
  const compiled = await compile(withServiceAccount ? serviceAccountEntry : connectorEntry, projectRoot);
  if (compiled.ruby === undefined) {
    for (const diagnostic of compiled.diagnostics) {
      console.error(hideSecrets(formatDiagnostic(diagnostic, sourceText(diagnostic, projectRoot))));
    }
    const count = compiled.diagnostics.length;
    console.error(`${count} ${count === 1 ? 'error' : 'errors'}. ${name} was not written.`);
    return 1;
  }
  await writeWhole(path.join(projectRoot, name), compiled.ruby, name);
  console.log(summary(name, compiled.ruby, compiled.definition ?? {}));
  if (withServiceAccount) console.log(`\n${whichBuild}`);
  return 0;
}

const whichBuild = `Which build to paste: this one where a service account is to connect. Workato offers no runtime user connections for a
connector with several ways to sign in: where recipes use those, paste dist/connector.rb of npm run build. Connections
made with that one keep working under this one, as OAuth connections.`;

function summary(name: string, ruby: string, definition: object): string {
  const count = (section: string) =>
    Object.keys((definition as Record<string, object | undefined>)[section] ?? {}).length;
  const lines = ruby.split('\n').length - 1;
  return `Wrote ${name}: ${count('actions')} actions, ${count('triggers')} triggers, ${lines} lines, ${Buffer.byteLength(ruby)} bytes.

To use it: in Workato, open Tools > Connector SDK, choose New connector (or open yours), replace everything in the
Source code tab by this file, and save. Connect with your own Google client under the tab Test code, then release.`;
}

process.exitCode = await main().catch((problem: unknown) => {
  console.error(hideSecrets(problem instanceof Error ? problem.message : String(problem)));
  return 2;
});
