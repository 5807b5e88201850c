/**
 * The builders give back their very argument: what they are for is checking, which TypeScript does. Identity matters,
 * since fields and pick lists that are shared are recognized by it.
 */
import type * as sdk from '../types/workato.d.ts';

export const connector: typeof sdk.connector = (definition) => definition;
export const action: typeof sdk.action = (definition) => definition as unknown as sdk.Action;
export const fields: typeof sdk.fields = (list) => list as never;
export const pickList: typeof sdk.pickList = (entries) => entries;
