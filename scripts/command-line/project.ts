import { fileURLToPath } from 'node:url';

/** The project's own folder, wherever a command is called from. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The connector's entry module, in the project's folder. */
export const connectorFile = 'connector/index.ts';

/** The entry module of the build that also knows service accounts. */
export const serviceAccountFile = 'connector/with-service-account.ts';

/** The connector's entry module. */
export const connectorEntry = fileURLToPath(new URL(`../../${connectorFile}`, import.meta.url));
