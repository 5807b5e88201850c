/** `npm run build`: connector/ → dist/connector.rb, or dist/connector-with-service-account.rb. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { command } from '../command-line/command.ts';
import { Problem } from '../command-line/problem.ts';
import { connectorFile, serviceAccountFile } from '../command-line/project.ts';
import { NotWritten, writeWhole } from '../command-line/write-whole.ts';
import { withCodeFrame } from '../compiler/diagnostics/code-frame.ts';

const help = `Usage: npm run build [-- --with-service-account]

Compiles connector/ to dist/connector.rb, the Ruby that Workato runs. After an error nothing is written.

  --with-service-account   compile to dist/connector-with-service-account.rb instead: the same connector, whose
                           connections use an OAuth client or a service account, but cannot be runtime user connections`;

export const run = command({
  name: 'npm run build',
  help,
  options: { 'with-service-account': { type: 'boolean' } },

  async run({ values }, { root, say, warn }) {
    const build = builds[values['with-service-account'] ? 'withServiceAccount' : 'usual'];
    // Only here, since it takes a second to load: a wrong command line is answered at once.
    const { compile } = await import('../compiler/compile.ts');
    const compiled = await compile(path.join(root, build.entry), root);
    if (compiled.ruby === undefined) {
      for (const diagnostic of compiled.diagnostics) warn(withCodeFrame(diagnostic, root));
      const count = compiled.diagnostics.length;
      warn(`${count} ${count === 1 ? 'error' : 'errors'}. ${build.output} was not written.`);
      return 1;
    }
    const definition = (compiled.definition ?? {}) as Definition;
    const ruby = builtFile(compiled.ruby, definition.title ?? 'A connector', versionOf(root));
    write(path.join(root, build.output), ruby, build.output);
    say(summary(build.output, ruby, definition));
    if (values['with-service-account']) say(`\n${whichBuild}`);
    return 0;
  },
});

const builds = {
  usual: { entry: connectorFile, output: 'dist/connector.rb' },
  withServiceAccount: {
    entry: serviceAccountFile,
    output: 'dist/connector-with-service-account.rb',
  },
} as const;

/** What of the definition is told. */
interface Definition {
  readonly title?: string;
  readonly actions?: object;
  readonly triggers?: object;
}

/** The file as it is written: whoever has only it can tell by its first lines which one it is. */
export function builtFile(ruby: string, title: string, version: string): string {
  return `# ${title}, version ${version}. CHANGELOG.md says what each version changes for recipes.
# Made by \`npm run build\` from the TypeScript in connector/: change that, not this file.
${ruby}`;
}

function versionOf(root: string): string {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { readonly version: string };
  return version;
}

function write(file: string, ruby: string, shown: string): void {
  try {
    writeWhole(file, ruby);
  } catch (problem) {
    if (!(problem instanceof NotWritten)) throw problem;
    const message = `${shown} cannot be written (${problem.reason}). Check that its folder can be written to.`;
    throw new Problem('not-writable', message, { exitCode: 2 });
  }
}

const whichBuild = `Which build to paste: this one where a service account is to connect. Workato offers no runtime user connections for a
connector with several ways to sign in: where recipes use those, paste dist/connector.rb of npm run build. Connections
made with that one keep working under this one, as OAuth connections.`;

function summary(name: string, ruby: string, { actions = {}, triggers = {} }: Definition): string {
  const [actionCount, triggerCount] = [actions, triggers].map((section) => Object.keys(section).length);
  const lines = ruby.split('\n').length - 1;
  const checksum = createHash('sha256').update(ruby).digest('hex');
  return `Wrote ${name}: ${actionCount} actions, ${triggerCount} triggers, ${lines} lines, ${Buffer.byteLength(ruby)} bytes.
SHA-256: ${checksum}

To use it: in Workato, open Tools > Connector SDK, choose New connector (or open yours), replace everything in the
Source code tab by this file, and save. Connect with your own Google client under the tab Test code, then release.`;
}
