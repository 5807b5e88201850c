import { fields } from 'workato';
import { choice } from '../fields/choice.ts';
import { customType } from './entry-fields.ts';
import { genderTypes, keywordTypes, languagePreferences, noteContentTypes } from './profile-types.ts';

/** One entry of `languages`. */
export const languageFields = fields([
  {
    name: 'languageCode',
    label: 'Language code',
    hint: 'A code of ISO 639, as in <b>de</b>. Leave it blank when you give a custom language.',
  },
  choice({
    name: 'preference',
    label: 'Preference',
    hint: 'Only with a language code.',
    pick_list: languagePreferences,
  }),
  { name: 'customLanguage', label: 'Custom language', hint: 'The name of a language that has no code.' },
]);

/** One entry of `keywords`. */
export const keywordFields = fields([
  { name: 'value', label: 'Keyword' },
  choice({ name: 'type', label: 'Type', pick_list: keywordTypes }),
  customType,
]);

/** `gender`, an object. */
export const genderFields = fields([
  choice({ name: 'type', label: 'Gender', pick_list: genderTypes }),
  { name: 'customGender', label: 'Custom gender' },
  { name: 'addressMeAs', label: 'Address me as', hint: 'For example <b>they/them/their</b>.' },
]);

/** `notes`, an object. */
export const noteFields = fields([
  { name: 'value', label: 'Text', control_type: 'text-area' },
  choice({ name: 'contentType', label: 'Content type', hint: 'Plain text if blank.', pick_list: noteContentTypes }),
]);
