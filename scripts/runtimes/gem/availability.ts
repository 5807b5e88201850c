import { execFile } from 'node:child_process';
import { rubyEnvironment } from './environment.ts';
import pinned from './version.json' with { type: 'json' };

/** Whether connectors can run under the official gem here, and if not, why and which commands change that. */
export type GemAvailability =
  | { readonly available: true; readonly ruby: string; readonly gem: string }
  | { readonly available: false; readonly reason: string; readonly commands: readonly string[] };

const installRuby = `sudo apt-get install ${pinned.debianPackages.join(' ')}`;
const installGem = `sudo gem install --no-document ${pinned.gem} --version ${pinned.version}`;

/** Asks Ruby for the gem in the version that `version.json` pins. The commands are Debian's and Ubuntu's. */
export async function gemAvailability(): Promise<GemAvailability> {
  const script = 'gem ARGV[0], ARGV[1]; print RUBY_VERSION';
  const args = ['-e', script, pinned.gem, `= ${pinned.version}`];
  return await new Promise((resolve) => {
    execFile('ruby', args, { env: rubyEnvironment() }, (error, stdout) => {
      if (!error) resolve({ available: true, ruby: stdout, gem: pinned.version });
      else if (error.code === 'ENOENT')
        resolve({ available: false, reason: 'Ruby is not installed.', commands: [installRuby, installGem] });
      else
        resolve({
          available: false,
          reason: `The gem ${pinned.gem} ${pinned.version} is not installed.`,
          commands: [installRuby, installGem],
        });
    });
  });
}

/** The same as one sentence and the commands, one per line; for a person. */
export function installationAdvice(missing: Extract<GemAvailability, { available: false }>): string {
  return [`${missing.reason} On Debian or Ubuntu, install it with:`, ...missing.commands].join('\n  ');
}
