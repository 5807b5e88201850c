/** Pick lists, by the names that Workato knows them by. Where one is used, the compiler writes its name. */

export { sortOrders as sort_orders } from './fields/sort-orders.ts';
export { groupOrders as group_orders } from './groups/group-orders.ts';
export { deliverySettings as delivery_settings, memberRoles as member_roles } from './members/member-choices.ts';
export { clearableFields as clearable_fields } from './users/clearable-fields.ts';
export {
  externalIdTypes as external_id_types,
  genderTypes as gender_types,
  keywordTypes as keyword_types,
  languagePreferences as language_preferences,
  locationTypes as location_types,
  messengerProtocols as messenger_protocols,
  noteContentTypes as note_content_types,
  organizationTypes as organization_types,
  phoneTypes as phone_types,
  placeTypes as place_types,
  relationTypes as relation_types,
  websiteTypes as website_types,
} from './users/profile-types.ts';
export {
  hashFunctions as hash_functions,
  projections,
  userOrders as user_orders,
  viewTypes as view_types,
} from './users/user-choices.ts';
