import { fields } from 'workato';
import { choice } from '../fields/choice.ts';
import { customType, primaryEntry } from './entry-fields.ts';
import { externalIdTypes, locationTypes, organizationTypes, relationTypes } from './profile-types.ts';

/** One entry of `organizations`. */
export const organizationFields = fields([
  { name: 'name', label: 'Organization name' },
  { name: 'title', label: 'Job title' },
  { name: 'department', label: 'Department' },
  { name: 'costCenter', label: 'Cost center' },
  { name: 'description', label: 'Type of employee', hint: 'Shown under this name in the Admin console.' },
  { name: 'location', label: 'Location' },
  { name: 'domain', label: 'Domain' },
  { name: 'symbol', label: 'Symbol', hint: 'A stock symbol, as in <b>GOOG</b>.' },
  {
    name: 'fullTimeEquivalent',
    label: 'Full-time equivalent',
    hint: 'In thousandths of a percent: <b>100000</b> is full time.',
    type: 'integer',
    control_type: 'integer',
  },
  choice({ name: 'type', label: 'Type', pick_list: organizationTypes }),
  customType,
  primaryEntry,
]);

/** One entry of `relations`. */
export const relationFields = fields([
  { name: 'value', label: 'Person', hint: 'For a manager or an assistant, the email address of that user.' },
  choice({ name: 'type', label: 'Relation', pick_list: relationTypes }),
  customType,
]);

/** One entry of `externalIds` of a user. */
export const externalIdFields = fields([
  { name: 'value', label: 'ID' },
  choice({ name: 'type', label: 'Type', pick_list: externalIdTypes }),
  customType,
]);

/** One entry of `locations`. */
export const locationFields = fields([
  { name: 'area', label: 'Area', hint: 'Google requires it in every entry, for example <b>Zurich, Switzerland</b>.' },
  { name: 'buildingId', label: 'Building ID' },
  { name: 'floorName', label: 'Floor name' },
  { name: 'floorSection', label: 'Floor section' },
  { name: 'deskCode', label: 'Desk code' },
  choice({ name: 'type', label: 'Type', pick_list: locationTypes }),
  customType,
]);
