import { fields } from 'workato';
import { choice } from '../fields/choice.ts';
import { projections, viewTypes } from './user-choices.ts';

/** How much of each user is read: the same for one user and for a search. */
export const readOptions = fields([
  choice({
    name: 'projection',
    label: 'Projection',
    hint: 'Which custom fields to return. Default: all custom fields, or those of the schemas that are named below.',
    pick_list: projections,
  }),
  {
    name: 'customFieldMask',
    label: 'Custom field mask',
    hint: 'Names of schemas of custom fields, separated by commas. Only with the projection <b>custom</b>.',
  },
  choice({
    name: 'viewType',
    label: 'View type',
    hint: 'Default: as an administrator. What anyone in the domain sees needs no administrator role.',
    pick_list: viewTypes,
  }),
]);
