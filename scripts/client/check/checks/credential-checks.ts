/** Checks of what signs in: the client id, the secret, Google's addresses. A new one is a file of its own and a line here. */

export { clientIdFormCheck } from './client-id-form.ts';
export { clientSecretBlanks } from './client-secret-blanks.ts';
export { clientSecretForm } from './client-secret-form.ts';
export { clientSecretMasked } from './client-secret-masked.ts';
export { clientSecretPresent } from './client-secret-present.ts';
export { fieldTypes } from './field-types.ts';
export { googleEndpoints } from './google-endpoints.ts';
export { projectIdCheck } from './project-id.ts';
