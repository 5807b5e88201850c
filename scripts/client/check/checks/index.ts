import type { Check } from '../check.ts';
import type { Client } from '../client.ts';
import * as ofCallbacks from './callback-checks.ts';
import { clientKind } from './client-kind.ts';
import * as ofCredentials from './credential-checks.ts';
import { fileEncoding } from './file-encoding.ts';
import { fileInGit } from './file-in-git.ts';
import { fileMode } from './file-mode.ts';
import { fileNotEmpty } from './file-not-empty.ts';
import { fileSize } from './file-size.ts';
import { jsonObject } from './json-object.ts';

/** Checks of the bytes. A problem here ends the run, since nothing more can be read. */
export const contentsChecks = [fileSize, fileNotEmpty, fileEncoding] as const;

/** Checks of the text, likewise. */
export const textChecks = [jsonObject] as const;

/** Checks of the whole document, likewise: another kind of file has nothing of what follows. */
export const documentChecks = [clientKind] as const;

/** Checks of what signs in. */
export const credentialChecks: readonly Check<Client>[] = Object.values(ofCredentials);

/** Checks of where Google sends the browser back to. */
export const callbackChecks: readonly Check<Client>[] = Object.values(ofCallbacks).flat();

/** Checks of the place where the file lies; only for a file with a path. */
export const locationChecks = [fileMode, fileInGit] as const;
