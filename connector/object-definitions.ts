/** Lists of fields that several actions share. Where one is used, the compiler writes its name. */

export { groupExternalIdFields as group_external_id, groupFields as group } from './groups/group-fields.ts';
export { memberFields as member } from './members/member-fields.ts';
export { accountFields as user_account } from './users/account-fields.ts';
export {
  addressFields as user_address,
  emailFields as user_email,
  messengerFields as user_im,
  phoneFields as user_phone,
  websiteFields as user_website,
} from './users/contact-fields.ts';
export {
  genderFields as user_gender,
  keywordFields as user_keyword,
  languageFields as user_language,
  noteFields as user_notes,
} from './users/personal-fields.ts';
export { profileFields as user_profile } from './users/profile-fields.ts';
export { readOptions as user_read_options } from './users/read-options.ts';
export {
  posixAccountFields as user_posix_account,
  sshPublicKeyFields as user_ssh_public_key,
} from './users/system-fields.ts';
export { userFields as user } from './users/user-fields.ts';
export {
  externalIdFields as user_external_id,
  locationFields as user_location,
  organizationFields as user_organization,
  relationFields as user_relation,
} from './users/work-fields.ts';
