/** Writes docs/errors.md as the connector is now. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openRuntime } from '../../scripts/runtimes/open-runtime.ts';
import { errorPage } from './error-table.ts';
import { evaluated } from './runtimes.ts';

const session = await openRuntime('typescript', await evaluated(resolve('connector/index.ts')));
writeFileSync('docs/errors.md', await errorPage(session));
await session.close();
