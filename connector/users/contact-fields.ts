import { fields } from 'workato';
import { choice } from '../fields/choice.ts';
import { customType, primaryEntry } from './entry-fields.ts';
import { messengerProtocols, phoneTypes, placeTypes, websiteTypes } from './profile-types.ts';

/** One entry of `emails`. */
export const emailFields = fields([
  { name: 'address', label: 'Address', control_type: 'email' },
  choice({ name: 'type', label: 'Type', pick_list: placeTypes }),
  customType,
  primaryEntry,
  {
    name: 'public_key_encryption_certificates',
    label: 'Encryption certificate',
    type: 'object',
    properties: [
      { name: 'certificate', label: 'Certificate' },
      { name: 'is_default', label: 'Default', type: 'boolean', control_type: 'checkbox' },
      { name: 'state', label: 'State' },
    ],
  },
]);

/** One entry of `phones`. */
export const phoneFields = fields([
  { name: 'value', label: 'Number', control_type: 'phone' },
  choice({ name: 'type', label: 'Type', pick_list: phoneTypes }),
  customType,
  primaryEntry,
]);

/** One entry of `addresses`. */
export const addressFields = fields([
  choice({ name: 'type', label: 'Type', pick_list: placeTypes }),
  customType,
  {
    name: 'formatted',
    label: 'Formatted address',
    hint: 'The whole address as one text. Google does not keep it in step with the parts below.',
    control_type: 'text-area',
  },
  { name: 'streetAddress', label: 'Street address' },
  { name: 'extendedAddress', label: 'Extended address', hint: 'For example a floor or a suite.' },
  { name: 'poBox', label: 'Post office box' },
  { name: 'locality', label: 'City' },
  { name: 'region', label: 'Region', hint: 'A state, province or county.' },
  { name: 'postalCode', label: 'Postal code' },
  { name: 'country', label: 'Country' },
  { name: 'countryCode', label: 'Country code', hint: 'Two letters, as in <b>CH</b>.' },
  primaryEntry,
  {
    name: 'sourceIsStructured',
    label: 'Entered in parts',
    hint: 'Google does not support this today.',
    type: 'boolean',
    control_type: 'checkbox',
  },
]);

/** One entry of `ims`. */
export const messengerFields = fields([
  { name: 'im', label: 'Messenger ID' },
  choice({ name: 'protocol', label: 'Protocol', pick_list: messengerProtocols }),
  { name: 'customProtocol', label: 'Custom protocol', hint: 'Only with the protocol <b>Custom</b>.' },
  choice({ name: 'type', label: 'Type', pick_list: placeTypes }),
  customType,
  primaryEntry,
]);

/** One entry of `websites`. */
export const websiteFields = fields([
  { name: 'value', label: 'URL', control_type: 'url' },
  choice({ name: 'type', label: 'Type', pick_list: websiteTypes }),
  customType,
  primaryEntry,
]);
