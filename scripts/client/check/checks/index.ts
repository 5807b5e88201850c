import { callbackBlanks } from './callback-blanks.ts';
import { callbackCase } from './callback-case.ts';
import { callbackDataCentre } from './callback-data-centre.ts';
import { callbackForeign } from './callback-foreign.ts';
import { callbackFragment } from './callback-fragment.ts';
import { callbackHost } from './callback-host.ts';
import { callbackIpAddress } from './callback-ip-address.ts';
import { callbackLocal } from './callback-local.ts';
import { callbackLookAlike } from './callback-look-alike.ts';
import { callbackPathCheck } from './callback-path.ts';
import { callbackPort } from './callback-port.ts';
import { callbackQuery } from './callback-query.ts';
import { callbackScheme } from './callback-scheme.ts';
import { callbackTrailingSlash } from './callback-trailing-slash.ts';
import { callbackUnderJavascriptOrigins } from './callback-under-javascript-origins.ts';
import { callbackUserInfo } from './callback-user-info.ts';
import { callbackWildcard } from './callback-wildcard.ts';
import { callbacksRegistered } from './callbacks-registered.ts';
import { clientIdFormCheck } from './client-id-form.ts';
import { clientKind } from './client-kind.ts';
import { clientSecretBlanks } from './client-secret-blanks.ts';
import { clientSecretForm } from './client-secret-form.ts';
import { clientSecretMasked } from './client-secret-masked.ts';
import { clientSecretPresent } from './client-secret-present.ts';
import { fieldTypes } from './field-types.ts';
import { fileEncoding } from './file-encoding.ts';
import { fileInGit } from './file-in-git.ts';
import { fileMode } from './file-mode.ts';
import { fileNotEmpty } from './file-not-empty.ts';
import { fileSize } from './file-size.ts';
import { googleEndpoints } from './google-endpoints.ts';
import { jsonObject } from './json-object.ts';
import { plainHttp } from './plain-http.ts';
import { projectIdCheck } from './project-id.ts';

/** Checks of the bytes. A problem here ends the run, since nothing more can be read. */
export const contentsChecks = [fileSize, fileNotEmpty, fileEncoding] as const;

/** Checks of the text, likewise. */
export const textChecks = [jsonObject] as const;

/** Checks of the whole document, likewise: another kind of file has nothing of what follows. */
export const documentChecks = [clientKind] as const;

/** Checks of the client itself. */
export const clientChecks = [
  fieldTypes,
  clientIdFormCheck,
  clientSecretPresent,
  clientSecretMasked,
  clientSecretBlanks,
  clientSecretForm,
  projectIdCheck,
  googleEndpoints,
  callbacksRegistered,
  callbackDataCentre,
  callbackTrailingSlash,
  callbackScheme,
  callbackHost,
  callbackPathCheck,
  callbackCase,
  callbackPort,
  callbackQuery,
  callbackFragment,
  callbackWildcard,
  callbackIpAddress,
  callbackUserInfo,
  callbackBlanks,
  callbackLookAlike,
  callbackUnderJavascriptOrigins,
  callbackForeign,
  callbackLocal,
  plainHttp,
] as const;

/** Checks of the place where the file lies; only for a file with a path. */
export const locationChecks = [fileMode, fileInGit] as const;
