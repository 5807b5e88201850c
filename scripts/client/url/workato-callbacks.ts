import { callbackUrls } from '../../../connector/google/addresses.ts';

export type Region = 'us' | 'eu' | 'jp' | 'sg' | 'au' | 'il' | 'kr' | 'uk' | 'cn' | 'trial' | 'preview';

/** The path of every Workato callback, whatever the host. */
export const callbackPath = new URL(callbackUrls[0]).pathname;

/**
 * The host of each Workato data centre. Older editions of "Registering a new client" had one callback URL for each;
 * today one of the two universal ones is enough, so these are extras.
 */
export const regionHosts: Readonly<Record<Region, string>> = {
  us: 'app.workato.com',
  eu: 'app.eu.workato.com',
  jp: 'app.jp.workato.com',
  sg: 'app.sg.workato.com',
  au: 'app.au.workato.com',
  il: 'app.il.workato.com',
  kr: 'app.kr.workato.com',
  uk: 'app.uk.workato.com',
  cn: 'app.workatoapp.cn',
  trial: 'app.trial.workato.com',
  preview: 'app.preview.workato.com',
};

export const regions = Object.keys(regionHosts) as Region[];

/** The callback of `workato oauth2` in the official gem, and of `npm run authorize`. */
export const localCallback = 'http://localhost:45555/oauth/callback';

/** The callback URL of one data centre. */
export function regionCallback(region: Region): string {
  return `https://${regionHosts[region]}${callbackPath}`;
}

/** The callback URLs that a client needs: the two universal ones, and that of the region when one is named. */
export function requiredCallbacks(region?: Region): string[] {
  return [...new Set([...callbackUrls, ...(region ? [regionCallback(region)] : [])])];
}

/** Whether a word from the command line is one of the regions. */
export function isRegion(word: string): word is Region {
  return Object.hasOwn(regionHosts, word);
}
