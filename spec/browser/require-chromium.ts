import { findChromium, howToInstall } from './find-chromium.ts';

/** Ends the run before the first spec, with the way out, where there is no Chromium. */
export function mochaGlobalSetup(): void {
  if (findChromium(process.env)) return;
  console.error(howToInstall);
  process.exit(1);
}
