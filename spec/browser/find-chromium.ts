import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const otherPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What to do when there is no Chromium. */
export const howToInstall = `The browser specs need Chromium or Chrome, and none was found.
Install it, on Debian with: apt-get update && apt-get install -y chromium
If it is in an unusual place, name its program: CHROMIUM_PATH=/path/to/chromium npm run test:browser`;

/** The program of Chromium or Chrome: the one that `CHROMIUM_PATH` names, else one from the usual places. */
export function findChromium(environment: NodeJS.ProcessEnv): string | undefined {
  const named = environment.CHROMIUM_PATH;
  if (named) return isProgram(named) ? named : undefined;
  const folders = [...(environment.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin'];
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...otherPlaces].find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
