import { fileURLToPath } from 'node:url';

/** The project's own folder, wherever a command is called from. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The connector's entry module. */
export const connectorEntry = fileURLToPath(new URL('../../connector/index.ts', import.meta.url));

/** The entry module of the build that also knows service accounts. */
export const serviceAccountEntry = fileURLToPath(new URL('../../connector/with-service-account.ts', import.meta.url));
