/** Keeps the names of the connector as it is now as those of a release. */
import connector from '../../connector/index.ts';
import { namesOf, writeReleasedNames } from './released-names.ts';

writeReleasedNames(namesOf(connector));
