import { spawn } from 'node:child_process';
import type { Environment } from '../command-line/io.ts';

/** The program that opens an address, and its arguments; none goes through a shell. */
const openers: Partial<Record<NodeJS.Platform, (url: string) => [string, ...string[]]>> = {
  darwin: (url) => ['open', url],
  win32: (url) => ['rundll32', 'url.dll,FileProtocolHandler', url],
};

/**
 * Asks the system to open an address. Resolves with false when there is no opener or it fails at once;
 * an opener that keeps running counts as success, since some live as long as the browser.
 */
export function openBrowser(url: string, env: Environment): Promise<boolean> {
  const [program, ...parameters] = (openers[process.platform] ?? ((address) => ['xdg-open', address]))(url);
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { stdio: 'ignore', detached: true, env });
    child.unref();
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
    setTimeout(() => resolve(true), 2000).unref();
  });
}
