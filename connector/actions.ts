/** The actions, by the names that recipes hold on to. A new one is a file of its own and a line here. */

export { createGroup as create_group } from './groups/create-group.ts';
export { getGroup as get_group } from './groups/get-group.ts';
export { searchGroups as search_groups } from './groups/search-groups.ts';
export { addMember as add_member } from './members/add-member.ts';
export { listMembers as list_members } from './members/list-members.ts';
export { removeMember as remove_member } from './members/remove-member.ts';
export { createUser as create_user } from './users/create-user.ts';
export { getUser as get_user } from './users/get-user.ts';
export { searchUsers as search_users } from './users/search-users.ts';
export { updateUser as update_user } from './users/update-user.ts';
