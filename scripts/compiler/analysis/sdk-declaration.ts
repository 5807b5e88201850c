/** What of the SDK a declaration is: that goes by the file that it stands in. */
import { fileURLToPath } from 'node:url';
import type { typescript } from '../typescript.ts';

/** The folder of the SDK, spelt as TypeScript spells names of files. */
export const sdkFolder = fileURLToPath(new URL('../../sdk/', import.meta.url)).replaceAll('\\', '/');

const standsIn =
  (place: string) =>
  (declaration: typescript.Node): boolean =>
    declaration.getSourceFile().fileName.startsWith(sdkFolder + place);

/** Whether it is of the JavaScript that connector code may use. */
export const isCoreDeclaration = standsIn('core.d.ts');
/** Whether it is of the module `workato`. */
export const isSdkDeclaration = standsIn('types/');
/** Whether it is of a builder, such as `action`, or of what that takes. */
export const isBuilderDeclaration = standsIn('types/definitions.d.ts');
