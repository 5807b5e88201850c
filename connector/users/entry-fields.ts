import { yesNo } from '../fields/yes-no.ts';

/** What the entries of most profile lists have in common ("Users", Directory API reference). */
export const customType = {
  name: 'customType',
  label: 'Custom type',
  hint: 'Only with the type <b>Custom</b>, which needs it.',
} as const;

export const primaryEntry = yesNo({
  name: 'primary',
  label: 'Primary',
  hint: 'At most one entry may be the primary one.',
});
