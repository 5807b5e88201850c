import { pickList } from 'workato';

/**
 * The `type` of each entry of a profile list ("Users", Directory API reference). Every list but that of the genders ends in
 * `custom`, for which Google wants the name in `customType`.
 */

/** For email and postal addresses and instant messengers. */
export const placeTypes = pickList([
  ['Home', 'home'],
  ['Work', 'work'],
  ['Other', 'other'],
  ['Custom', 'custom'],
]);

export const phoneTypes = pickList([
  ['Work', 'work'],
  ['Mobile', 'mobile'],
  ['Home', 'home'],
  ['Main', 'main'],
  ['Work mobile', 'work_mobile'],
  ['Assistant', 'assistant'],
  ['Callback', 'callback'],
  ['Car', 'car'],
  ['Company main', 'company_main'],
  ['Google Voice', 'grand_central'],
  ['Home fax', 'home_fax'],
  ['ISDN', 'isdn'],
  ['Other fax', 'other_fax'],
  ['Pager', 'pager'],
  ['Radio', 'radio'],
  ['Telex', 'telex'],
  ['TTY TDD', 'tty_tdd'],
  ['Work fax', 'work_fax'],
  ['Work pager', 'work_pager'],
  ['Other', 'other'],
  ['Custom', 'custom'],
]);

export const organizationTypes = pickList([
  ['Work', 'work'],
  ['School', 'school'],
  ['Domain only', 'domain_only'],
  ['Unknown', 'unknown'],
  ['Custom', 'custom'],
]);

export const relationTypes = pickList([
  ['Manager', 'manager'],
  ['Dotted-line manager', 'dotted_line_manager'],
  ['Assistant', 'assistant'],
  ['Administrative assistant', 'admin_assistant'],
  ['Executive assistant', 'exec_assistant'],
  ['Referred by', 'referred_by'],
  ['Partner', 'partner'],
  ['Domestic partner', 'domestic_partner'],
  ['Spouse', 'spouse'],
  ['Parent', 'parent'],
  ['Mother', 'mother'],
  ['Father', 'father'],
  ['Child', 'child'],
  ['Brother', 'brother'],
  ['Sister', 'sister'],
  ['Relative', 'relative'],
  ['Friend', 'friend'],
  ['Custom', 'custom'],
]);

export const externalIdTypes = pickList([
  ['Employee ID (organization)', 'organization'],
  ['Account', 'account'],
  ['Customer', 'customer'],
  ['Login ID', 'login_id'],
  ['Network', 'network'],
  ['Custom', 'custom'],
]);

export const messengerProtocols = pickList([
  ['Google Talk', 'gtalk'],
  ['AIM', 'aim'],
  ['ICQ', 'icq'],
  ['Jabber', 'jabber'],
  ['MSN', 'msn'],
  ['NetMeeting', 'net_meeting'],
  ['QQ', 'qq'],
  ['Skype', 'skype'],
  ['Yahoo', 'yahoo'],
  ['Custom', 'custom_protocol'],
]);

export const websiteTypes = pickList([
  ['Work', 'work'],
  ['Home', 'home'],
  ['Home page', 'home_page'],
  ['Blog', 'blog'],
  ['Profile', 'profile'],
  ['Resume', 'resume'],
  ['Reservations', 'reservations'],
  ['App install page', 'app_install_page'],
  ['FTP', 'ftp'],
  ['Other', 'other'],
  ['Custom', 'custom'],
]);

export const locationTypes = pickList([
  ['Desk', 'desk'],
  ['Default', 'default'],
  ['Custom', 'custom'],
]);

export const keywordTypes = pickList([
  ['Occupation', 'occupation'],
  ['Mission', 'mission'],
  ['Outlook', 'outlook'],
  ['Custom', 'custom'],
]);

export const languagePreferences = pickList([
  ['Preferred', 'preferred'],
  ['Not preferred', 'not_preferred'],
]);

export const genderTypes = pickList([
  ['Female', 'female'],
  ['Male', 'male'],
  ['Other', 'other'],
  ['Unknown', 'unknown'],
]);

export const noteContentTypes = pickList([
  ['Plain text', 'text_plain'],
  ['HTML', 'text_html'],
]);
