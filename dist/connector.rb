# Google Directory (custom client), version 0.2.0. CHANGELOG.md says what each version changes for recipes.
# Made by `npm run build` from the TypeScript in connector/: change that, not this file.
{
  title: 'Google Directory (custom client)',

  connection: {
    fields: [
      {
        name: 'client_id',
        label: 'Client ID',
        hint: 'In Google Cloud, under <b>Google Auth Platform &gt; Clients</b>, of an OAuth client of the type ' \
              '<b>Web application</b>. It ends in <b>.apps.googleusercontent.com</b>. Enter these URLs there under ' \
              '<b>Authorized redirect URIs</b>: <b>https://www.workato.com/oauth/callback</b> and ' \
              '<b>https://app.workato.com/oauth/callback</b>. The <b>Admin SDK API</b> must be enabled in the same ' \
              'project.',
        optional: false
      },
      {
        name: 'client_secret',
        label: 'Client secret',
        hint: 'On the page of the same OAuth client, under <b>Client secrets</b>. Google shows a secret once, when ' \
              'it is made; if it is lost, add a new one there.',
        control_type: 'password',
        optional: false
      }
    ],

    authorization: {
      type: 'oauth2',

      # The platform adds `state` and `redirect_uri`, and would add `client_id` from a lambda of that name: Google
      # refuses a parameter that comes twice, so it stands here only. Without `access_type` and `prompt` no refresh
      # token comes.
      authorization_url: lambda do |connection|
        # Exactly these two scopes: nothing in this project may need another.
        scopes = [
          'https://www.googleapis.com/auth/admin.directory.group',
          'https://www.googleapis.com/auth/admin.directory.user'
        ]

        parameters = {
          'response_type' => 'code',
          'client_id' => (connection['client_id'] || '').gsub(/\A[\s\p{Z}\ufeff]+|[\s\p{Z}\ufeff]+\z/, ''),
          'scope' => scopes.join(' '),
          'access_type' => 'offline',
          'prompt' => 'consent'
        }.to_param
        "https://accounts.google.com/o/oauth2/v2/auth?#{parameters}"
      end,

      acquire: lambda do |connection, auth_code, redirect_uri|
        client = call('client_credentials', connection)
        form = { 'grant_type' => 'authorization_code', 'code' => auth_code, 'redirect_uri' => redirect_uri }.merge(
          client
        )
        tokens = call('request_tokens', 'connect', form, [client['client_secret'], auth_code])

        # What was granted can be less than what was asked for: Google's page has a box for each scope.
        missing = tokens['scope'].is_a?(String) ? call('missing_scopes', tokens['scope']) : []
        if missing.length > 0
          error(
            "Google granted no access to #{missing.join(' and ')}. Connect again and tick both boxes on Google's page."
          )
        end
        error('Google sent no access token. Connect again.') if tokens['access_token'].blank?
        if tokens['refresh_token'].blank?
          error(
            'Google sent no refresh token, so the connection would end within an hour. Remove this app at ' \
            'https://myaccount.google.com/connections with the account that you connect, then connect again.'
          )
        end
        lifetime = tokens['refresh_token_expires_in']
        [
          { access_token: tokens['access_token'], refresh_token: tokens['refresh_token'] },
          nil,
          lifetime.is_a?(Integer) || lifetime.is_a?(Float) ? { refresh_token_expires_in: lifetime } : nil
        ]
      end,

      refresh: lambda do |connection, refresh_token|
        error('The connection is not signed in to Google. Open the connection and connect it.') if refresh_token.blank?
        client = call('client_credentials', connection)
        form = { 'grant_type' => 'refresh_token', 'refresh_token' => refresh_token }.merge(client)
        tokens = call('request_tokens', 'renew', form, [client['client_secret'], refresh_token])
        error('Google sent no access token. Open the connection and connect again.') if tokens['access_token'].blank?

        # As a rule Google sends no new refresh token, and an empty one would overwrite the one that is stored.
        renewed = {
          'access_token' => tokens['access_token'],
          'refresh_token' => tokens['refresh_token'].presence
        }.compact
        lifetime = tokens['refresh_token_expires_in']
        lifetime.is_a?(Integer) || lifetime.is_a?(Float) ? [renewed, { refresh_token_expires_in: lifetime }] : renewed
      end,

      # Not 403: a new token has the same rights.
      refresh_on: [401],

      # Without a token the request goes out bare; Google's 401 then leads to `refresh`, which says what is missing. To
      # another host it goes out bare too, whatever address a custom action names.
      apply: lambda do |_connection, access_token|
        if access_token.present? && current_url.slice(0, 29) == 'https://admin.googleapis.com/'
          headers('Authorization' => "Bearer #{access_token}")
        end
      end,

      identity: lambda do |connection|
        lifetime = connection['refresh_token_expires_in']
        next 'Users and groups of Google Workspace' unless lifetime.is_a?(Integer) || lifetime.is_a?(Float)

        days = call('rounded_up', lifetime / 86400.0)
        "Users and groups of Google Workspace (connect again within #{days} days: the OAuth app has the status Testing)"
      end
    },

    base_uri: lambda do |_connection|
      'https://admin.googleapis.com/admin/directory/v1/'
    end
  },

  test: lambda do |_connection|
    users = call('refusal_of', 'users')
    groups = call('refusal_of', 'groups')

    if users == 'forbidden' && groups == 'forbidden'
      error(
        'The connected Google account may read neither users nor groups: it is no administrator of the Google ' \
        'Workspace account. Connect with an administrator account, or give this one a role with privileges for ' \
        'users or groups.'
      )
    end
    if users == 'value-refused' || groups == 'value-refused'
      error(
        'The connected Google account belongs to no Google Workspace account, so it has no directory. Connect with ' \
        'an administrator account of your Google Workspace.'
      )
    end
  end,

  actions: {
    # connector/members/add-member.ts
    add_member: {
      title: 'Add member to group',
      subtitle: 'Add a member to a group, or change the role',
      description: "Add <span class='provider'>member</span> to a group in <span class='provider'>Google " \
                   'Directory</span>',
      help: {
        body: 'Makes sure that a user, a group or an outside address is a member of the group, in the role that you ' \
              'choose, and says in <b>Outcome</b> what it did: <b>added</b>, <b>already a member</b>, or <b>role ' \
              'changed</b>. Without a role a new member becomes MEMBER, and one who is in the group keeps the ' \
              'present role. Running the step again is safe; it then finds the member whom it added. While Google ' \
              'is busy, the step waits and runs again, up to three times.',
        learn_more_url: 'https://developers.google.com/workspace/admin/directory/reference/rest/v1/members/insert',
        learn_more_text: 'members.insert in the Directory API reference'
      },

      input_fields: lambda do |_object_definitions|
        [
          {
            name: 'groupKey',
            label: 'Group',
            hint: "The group's email address, an alias, or the ID.",
            optional: false,
            sticky: true
          },
          {
            name: 'email',
            label: 'Member',
            hint: 'The email address of a user, a group, or someone outside of your account, or the ID. The ' \
                  'customer ID, which every user of <b>Search users</b> carries, makes everyone in the account a ' \
                  'member.',
            control_type: 'email',
            optional: false,
            sticky: true
          },
          {
            name: 'role',
            label: 'Role',
            hint: 'Default: MEMBER for a new member, the present role for one who is in the group. A group can only ' \
                  'be MEMBER.',
            pick_list: 'member_roles',
            sticky: true,
            control_type: 'select',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'role',
              label: 'Role',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of MEMBER, MANAGER, OWNER.'
            }
          },
          {
            name: 'delivery_settings',
            label: 'Delivery settings',
            hint: 'Which mail of the group a new member gets; one who is in the group keeps the present setting.',
            pick_list: 'delivery_settings',
            control_type: 'select',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'delivery_settings',
              label: 'Delivery settings',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of ALL_MAIL, DAILY, DIGEST, NONE, DISABLED.'
            }
          }
        ]
      end,

      execute: lambda do |_connection, input, _input_schema, _output_schema, continued|
        members = "groups/#{call('path_key', input['groupKey'])}/members"
        member_path = "#{members}/#{call('path_key', input['email'])}"
        key = input['email'].to_s.gsub(/\A[\s\p{Z}\ufeff]+|[\s\p{Z}\ufeff]+\z/, '')
        role = input['role'].presence&.gsub(/\A[\s\p{Z}\ufeff]+|[\s\p{Z}\ufeff]+\z/, '')&.upcase

        added = call(
          'add',
          members,
          {
            'email' => key.include?('@') ? key : nil,
            'id' => key.include?('@') ? nil : key,
            'role' => role || 'MEMBER',
            'delivery_settings' => input['delivery_settings'].
                                   presence&.
                                   gsub(/\A[\s\p{Z}\ufeff]+|[\s\p{Z}\ufeff]+\z/, '')&.
                                   upcase
          }.compact,
          continued,
          %w[exists-already conflict other-change-under-way]
        )
        next { outcome: 'added', member: added } unless added.has_key?('refused')

        # Google says that the address is there, or that something else is changing it: the first request of a step that
        # was run again may have added it.
        member = call('try_to_read', member_path, {}, continued, ['member-missing'])
        if member.has_key?('refused')
          error(added['because']) if added['refused'] == 'other-change-under-way'
          call('explain_invitation')
        end
        # No role asked for: an owner stays an owner.
        next { outcome: 'already a member', member: member } if role == nil || member['role'] == role

        { outcome: 'role changed', member: call('amend', member_path, { 'role' => role }, continued) }
      end,

      output_fields: lambda do |object_definitions|
        [
          { name: 'outcome', label: 'Outcome', hint: 'added, already a member, or role changed.' },
          { name: 'member', label: 'Member', type: 'object', properties: object_definitions['member'] }
        ]
      end,

      sample_output: lambda do |_connection, _input|
        { outcome: 'added', member: call('sample_member') }
      end
    },

    # connector/groups/create-group.ts
    create_group: {
      title: 'Create group',
      subtitle: 'Create a group without members',
      description: "Create <span class='provider'>group</span> in <span class='provider'>Google Directory</span>",
      help: {
        body: 'Creates one group without members. For some seconds afterwards, steps that add members can fail ' \
              'because Google does not find the group yet. A rate limit makes the step wait and run again, up to ' \
              'three times; after any other error it is not repeated. <b>If it ends with a time-out, a lost ' \
              'connection such as <i>Connection reset by peer</i>, or a server error, the group may exist all the ' \
              'same</b>: look it up before you run the step again.',
        learn_more_url: 'https://developers.google.com/workspace/admin/directory/reference/rest/v1/groups/insert',
        learn_more_text: 'groups.insert in the Directory API reference'
      },

      input_fields: lambda do |object_definitions|
        [
          {
            name: 'email',
            label: 'Email',
            hint: 'In a domain of your Google Workspace account, and not used by another user, alias or group.',
            control_type: 'email',
            optional: false,
            sticky: true
          },
          {
            name: 'name',
            label: 'Name',
            hint: 'At most 73 characters. Blank: Google makes one from the email address.',
            sticky: true
          },
          {
            name: 'description',
            label: 'Description',
            hint: 'At most 4,096 characters.',
            control_type: 'text-area',
            sticky: true
          },
          {
            name: 'externalIds',
            label: 'External IDs',
            hint: 'IDs of the group in other systems.',
            type: 'array',
            of: 'object',
            properties: object_definitions['group_external_id']
          }
        ]
      end,

      execute: lambda do |_connection, input, _input_schema, _output_schema, continued|
        input = call('without_blanks', input, ['email'], { 'description' => true })

        call('create', 'group', 'groups', call('filled_in', input), continued)
      end,

      output_fields: lambda do |object_definitions|
        object_definitions['group']
      end,

      sample_output: lambda do |_connection, _input|
        call('sample_group')
      end
    },

    # connector/users/create-user.ts
    create_user: {
      title: 'Create user',
      subtitle: 'Create a user account',
      description: "Create <span class='provider'>user</span> in <span class='provider'>Google Directory</span>",
      help: {
        body: 'Creates one user and returns what Google answers, which lacks some fields: the account is ready ' \
              'after some seconds, and <b>Get user</b> then returns all of it. Until then other steps on this user ' \
              'can fail. Each user takes a license of your Google Workspace subscription. A rate limit makes the ' \
              'step wait and run again, up to three times; after any other error it is not repeated. <b>If it ends ' \
              'with a time-out, a lost connection such as <i>Connection reset by peer</i>, or a server error, the ' \
              'user may exist all the same</b>: look it up before you run the step again.',
        learn_more_url: 'https://developers.google.com/workspace/admin/directory/reference/rest/v1/users/insert',
        learn_more_text: 'users.insert in the Directory API reference'
      },

      input_fields: lambda do |object_definitions|
        [
          {
            name: 'primaryEmail',
            label: 'Primary email',
            hint: 'In a domain of your Google Workspace account, and not used by another user, alias or group.',
            control_type: 'email',
            optional: false,
            sticky: true
          },
          {
            name: 'name',
            label: 'Name',
            type: 'object',
            optional: false,
            sticky: true,
            properties: [
              { name: 'givenName', label: 'Given name', hint: 'At most 60 characters.', optional: false, sticky: true },
              {
                name: 'familyName',
                label: 'Family name',
                hint: 'At most 60 characters.',
                optional: false,
                sticky: true
              },
              { name: 'displayName', label: 'Display name', hint: 'At most 256 characters.' }
            ]
          },
          {
            name: 'password',
            label: 'Password',
            hint: '8 to 100 ASCII characters, or a hash if you choose a hash function. It is never returned.',
            control_type: 'password',
            optional: false,
            sticky: true
          }
        ].concat(object_definitions['user_account'])
      end,

      execute: lambda do |_connection, input, _input_schema, _output_schema, continued|
        input = call('without_blanks', input, %w[primaryEmail name password], { 'customSchemas' => true })

        call('create', 'user', 'users', call('user_body', input), continued)
      end,

      output_fields: lambda do |object_definitions|
        object_definitions['user']
      end,

      sample_output: lambda do |_connection, _input|
        call('sample_user')
      end
    },

    # connector/groups/get-group.ts
    get_group: {
      title: 'Get group',
      subtitle: 'Get a group by email address or ID',
      description: "Get <span class='provider'>group</span> in <span class='provider'>Google Directory</span>",
      help: {
        body: 'Returns one group. Its members come with <b>List members</b>. The step fails when there is no such ' \
              'group. While Google is busy, the step waits and runs again, up to three times.',
        learn_more_url: 'https://developers.google.com/workspace/admin/directory/reference/rest/v1/groups/get',
        learn_more_text: 'groups.get in the Directory API reference'
      },

      input_fields: lambda do |_object_definitions|
        [
          {
            name: 'groupKey',
            label: 'Group',
            hint: "The group's email address, an alias, or the ID. The ID never changes.",
            optional: false,
            sticky: true
          }
        ]
      end,

      execute: lambda do |_connection, input, _input_schema, _output_schema, continued|
        call('read', "groups/#{call('path_key', input['groupKey'])}", {}, continued)
      end,

      output_fields: lambda do |object_definitions|
        object_definitions['group']
      end,

      sample_output: lambda do |_connection, _input|
        call('sample_group')
      end
    },

    # connector/users/get-user.ts
    get_user: {
      title: 'Get user',
      subtitle: 'Get a user by email address or ID',
      description: "Get <span class='provider'>user</span> in <span class='provider'>Google Directory</span>",
      help: {
        body: 'Returns one user with all custom fields. It reads the user itself, while a search reads an index ' \
              'that can lag behind by hours. The step fails when there is no such user. While Google is busy, the ' \
              'step waits and runs again, up to three times.',
        learn_more_url: 'https://developers.google.com/workspace/admin/directory/reference/rest/v1/users/get',
        learn_more_text: 'users.get in the Directory API reference'
      },

      input_fields: lambda do |object_definitions|
        [
          {
            name: 'userKey',
            label: 'User',
            hint: "The user's primary email address, an alias, or the ID. The ID never changes.",
            optional: false,
            sticky: true
          }
        ].concat(object_definitions['user_read_options'])
      end,

      execute: lambda do |_connection, input, _input_schema, _output_schema, continued|
        call(
          'read',
          "users/#{call('path_key', input['userKey'])}",
          {
            'projection' => input['projection'].presence || (input['customFieldMask'].blank? ? 'full' : 'custom'),
            'customFieldMask' => input['customFieldMask'].presence,
            'viewType' => input['viewType'].presence
          }.compact,
          continued
        )
      end,

      output_fields: lambda do |object_definitions|
        object_definitions['user']
      end,

      sample_output: lambda do |_connection, _input|
        call('sample_user')
      end
    },

    # connector/members/list-members.ts
    list_members: {
      title: 'List members of group',
      subtitle: 'List the members of a group',
      description: "List <span class='provider'>members</span> of a group in <span class='provider'>Google " \
                   'Directory</span>',
      help: {
        body: 'Returns the members of a group, up to the limit (default: 100). If there are more, <b>Next page ' \
              'token</b> is there: give it to the next step, with all other fields the same. A member can be a ' \
              'user, a group, an address outside of your account, or everyone in the account, which has no email. ' \
              'While Google is busy, the step waits and runs again, up to three times.',
        learn_more_url: 'https://developers.google.com/workspace/admin/directory/reference/rest/v1/members/list',
        learn_more_text: 'members.list in the Directory API reference'
      },

      input_fields: lambda do |_object_definitions|
        [
          {
            name: 'groupKey',
            label: 'Group',
            hint: "The group's email address, an alias, or the ID.",
            optional: false,
            sticky: true
          },
          {
            name: 'roles',
            label: 'Roles',
            hint: 'Only members in these roles; an owner or manager is not listed as a member. Blank: all.',
            pick_list: 'member_roles',
            sticky: true,
            control_type: 'multiselect',
            delimiter: ',',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'roles',
              label: 'Roles',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'Some of MEMBER, MANAGER, OWNER, separated by commas, or a list of them.'
            }
          },
          {
            name: 'includeDerivedMembership',
            label: 'Include derived membership',
            hint: 'Yes also returns the members of groups in this group. Their roles are those in their own group, ' \
                  'and a person in several groups can come several times.',
            type: 'boolean',
            control_type: 'checkbox',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'includeDerivedMembership',
              label: 'Include derived membership',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of true, false.'
            },
            convert_input: 'boolean_conversion'
          },
          {
            name: 'limit',
            label: 'Limit',
            hint: 'The most members to return. Default: 100. Google gives them in pages of up to 200.',
            type: 'integer',
            control_type: 'integer',
            sticky: true
          },
          {
            name: 'pageToken',
            label: 'Page token',
            hint: '<b>Next page token</b> of an earlier step with the same fields.'
          }
        ]
      end,

      execute: lambda do |_connection, input, _input_schema, _output_schema, continued|
        input = call('without_blanks', input, ['groupKey'])

        found = call(
          'read_pages',
          "groups/#{call('path_key', input['groupKey'])}/members",
          {
            'roles' => input['roles'] == nil ? nil : call('role_names', input['roles']),
            'includeDerivedMembership' => input['includeDerivedMembership']
          }.compact,
          {
            'limit' => call('whole_number', input['limit'], 'Limit') || 100,
            'pageSize' => 200,
            'pageToken' => input['pageToken']
          }.compact,
          continued
        )
        { members: found['entries'], nextPageToken: found['nextPageToken'] }.compact
      end,

      output_fields: lambda do |object_definitions|
        [
          { name: 'members', label: 'Members', type: 'array', of: 'object', properties: object_definitions['member'] },
          { name: 'nextPageToken', label: 'Next page token', hint: 'Missing on the last page.' }
        ]
      end,

      sample_output: lambda do |_connection, _input|
        { members: [call('sample_member')], nextPageToken: 'example-page-token' }
      end
    },

    # connector/members/remove-member.ts
    remove_member: {
      title: 'Remove member from group',
      subtitle: 'Remove a member from a group',
      description: "Remove <span class='provider'>member</span> from a group in <span class='provider'>Google " \
                   'Directory</span>',
      help: {
        body: 'Makes sure that someone is no direct member of the group, and says in <b>Outcome</b> what it did: ' \
              '<b>removed</b>, or <b>not a member</b> if there was nothing to remove. A member of a group inside ' \
              'this group stays in that group. The step fails when there is no such group. Google may not find a ' \
              'member from outside of your account by the address, and then the outcome is <b>not a member</b>: the ' \
              '<b>Member ID</b> from <b>List members</b> is the sure key. While Google is busy, the step waits and ' \
              'runs again, up to three times.',
        learn_more_url: 'https://developers.google.com/workspace/admin/directory/reference/rest/v1/members/delete',
        learn_more_text: 'members.delete in the Directory API reference'
      },

      input_fields: lambda do |_object_definitions|
        [
          {
            name: 'groupKey',
            label: 'Group',
            hint: "The group's email address, an alias, or the ID.",
            optional: false,
            sticky: true
          },
          {
            name: 'memberKey',
            label: 'Member',
            hint: "The member's email address, an alias, or the ID. For a member from outside of your account give " \
                  'the <b>Member ID</b> that <b>List members</b> returns: Google may not find such a member by the ' \
                  'address.',
            optional: false,
            sticky: true
          }
        ]
      end,

      execute: lambda do |_connection, input, _input_schema, _output_schema, continued|
        member_path = "groups/#{call('path_key', input['groupKey'])}/members/#{call('path_key', input['memberKey'])}"
        removed = call('remove', member_path, continued, %w[member-missing other-change-under-way])
        next { outcome: 'removed' } unless removed.has_key?('refused')

        if removed['refused'] == 'other-change-under-way'
          member = call('try_to_read', member_path, {}, continued, ['member-missing'])
          error(removed['because']) unless member.has_key?('refused')
        end
        { outcome: 'not a member' }
      end,

      output_fields: lambda do |_object_definitions|
        [{ name: 'outcome', label: 'Outcome', hint: 'removed, or not a member.' }]
      end,

      sample_output: lambda do |_connection, _input|
        { outcome: 'removed' }
      end
    },

    # connector/groups/search-groups.ts
    search_groups: {
      title: 'Search groups',
      subtitle: 'Search or list groups',
      description: "Search <span class='provider'>groups</span> in <span class='provider'>Google Directory</span>",
      help: {
        body: 'Returns the groups that match, those of one user, or all groups, up to the limit (default: 100). If ' \
              'there are more, <b>Next page token</b> is there: give it to the next search, with all other fields ' \
              'the same. While Google is busy, the step waits and runs again, up to three times.',
        learn_more_url: 'https://developers.google.com/workspace/admin/directory/v1/guides/search-groups',
        learn_more_text: 'How to write a query'
      },

      input_fields: lambda do |_object_definitions|
        [
          {
            name: 'query',
            label: 'Query',
            hint: "Clauses that must all match, as in <b>name='Sales Europe'</b>, <b>name:Sal*</b> or " \
                  '<b>email:sales*</b>. A value with blanks stands in single quotes, and a quote inside it is ' \
                  'written <b>\\\'</b>. Blank: all groups.',
            sticky: true
          },
          {
            name: 'userKey',
            label: 'Member',
            hint: 'Only the groups that this user or group is a direct member of: an email address or an ID.',
            sticky: true
          },
          {
            name: 'limit',
            label: 'Limit',
            hint: 'The most groups to return. Default: 100. Google gives them in pages of up to 200.',
            type: 'integer',
            control_type: 'integer',
            sticky: true
          },
          {
            name: 'orderBy',
            label: 'Order by',
            pick_list: 'group_orders',
            control_type: 'select',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'orderBy',
              label: 'Order by',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of email.'
            }
          },
          {
            name: 'sortOrder',
            label: 'Sort order',
            hint: 'Only with <b>Order by</b>. Default: ascending.',
            pick_list: 'sort_orders',
            control_type: 'select',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'sortOrder',
              label: 'Sort order',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of ASCENDING, DESCENDING.'
            }
          },
          {
            name: 'domain',
            label: 'Domain',
            hint: 'Only groups of this domain. Default: all domains of the Google Workspace account.'
          },
          {
            name: 'pageToken',
            label: 'Page token',
            hint: '<b>Next page token</b> of an earlier search with the same fields.'
          }
        ]
      end,

      execute: lambda do |_connection, input, _input_schema, _output_schema, continued|
        # Google wants the account, a domain or a member, and refuses the account beside a member.
        is_everywhere = input['domain'].blank? && input['userKey'].blank?
        found = call(
          'read_pages',
          'groups',
          {
            'customer' => is_everywhere ? 'my_customer' : nil,
            'domain' => input['domain'].presence,
            'userKey' => if input['userKey'].blank?
                           nil
                         else
                           input['userKey'].presence.to_s.gsub(/\A[\s\p{Z}\ufeff]+|[\s\p{Z}\ufeff]+\z/, '')
                         end,
            'query' => input['query'].presence,
            'orderBy' => input['orderBy'].presence,
            'sortOrder' => input['sortOrder'].presence&.upcase
          }.compact,
          {
            'limit' => call('whole_number', input['limit'], 'Limit') || 100,
            'pageSize' => 200,
            'pageToken' => input['pageToken'].presence
          }.compact,
          continued
        )
        { groups: found['entries'], nextPageToken: found['nextPageToken'] }.compact
      end,

      output_fields: lambda do |object_definitions|
        [
          { name: 'groups', label: 'Groups', type: 'array', of: 'object', properties: object_definitions['group'] },
          { name: 'nextPageToken', label: 'Next page token', hint: 'Missing on the last page.' }
        ]
      end,

      sample_output: lambda do |_connection, _input|
        { groups: [call('sample_group')], nextPageToken: 'example-page-token' }
      end
    },

    # connector/users/search-users.ts
    search_users: {
      title: 'Search users',
      subtitle: 'Search or list users',
      description: "Search <span class='provider'>users</span> in <span class='provider'>Google Directory</span>",
      help: {
        body: 'Returns the users that match, or all users, up to the limit (default: 100), with all custom fields ' \
              'unless the projection says otherwise. If there are more, <b>Next page token</b> is there: give it to ' \
              'the next search, with all other fields the same. The search reads an index: a change shows within an ' \
              'hour as a rule and after 36 hours at the latest, so use <b>Get user</b> for one user that you know. ' \
              'While Google is busy, the step waits and runs again, up to three times.',
        learn_more_url: 'https://developers.google.com/workspace/admin/directory/v1/guides/search-users',
        learn_more_text: 'How to write a query'
      },

      input_fields: lambda do |object_definitions|
        [
          {
            name: 'query',
            label: 'Query',
            hint: "Clauses that must all match, as in <b>orgUnitPath='/Sales' isSuspended=false</b> or " \
                  '<b>givenName:Jane*</b>. A value with blanks stands in single quotes, and a quote inside it is ' \
                  'written <b>\\\'</b>. Blank: all users.',
            sticky: true
          },
          {
            name: 'limit',
            label: 'Limit',
            hint: 'The most users to return. Default: 100. Google gives them in pages of up to 500.',
            type: 'integer',
            control_type: 'integer',
            sticky: true
          }
        ].concat(object_definitions['user_read_options']).
          concat([
            {
              name: 'orderBy',
              label: 'Order by',
              pick_list: 'user_orders',
              control_type: 'select',
              optional: true,
              toggle_hint: 'Select from list',
              toggle_field: {
                name: 'orderBy',
                label: 'Order by',
                type: 'string',
                control_type: 'text',
                optional: true,
                toggle_hint: 'Enter a value',
                hint: 'One of email, familyName, givenName.'
              }
            },
            {
              name: 'sortOrder',
              label: 'Sort order',
              hint: 'Default: ascending.',
              pick_list: 'sort_orders',
              control_type: 'select',
              optional: true,
              toggle_hint: 'Select from list',
              toggle_field: {
                name: 'sortOrder',
                label: 'Sort order',
                type: 'string',
                control_type: 'text',
                optional: true,
                toggle_hint: 'Enter a value',
                hint: 'One of ASCENDING, DESCENDING.'
              }
            },
            {
              name: 'domain',
              label: 'Domain',
              hint: 'Only users of this domain. Default: all domains of the Google Workspace account.'
            },
            {
              name: 'showDeleted',
              label: 'Show deleted',
              hint: 'Yes returns the users that were deleted in the last 20 days instead, with few fields.',
              type: 'boolean',
              control_type: 'checkbox',
              optional: true,
              toggle_hint: 'Select from list',
              toggle_field: {
                name: 'showDeleted',
                label: 'Show deleted',
                type: 'string',
                control_type: 'text',
                optional: true,
                toggle_hint: 'Enter a value',
                hint: 'One of true, false.'
              },
              convert_input: 'boolean_conversion'
            },
            {
              name: 'pageToken',
              label: 'Page token',
              hint: '<b>Next page token</b> of an earlier search with the same fields. It is valid for three days.'
            }
          ])
      end,

      execute: lambda do |_connection, input, _input_schema, _output_schema, continued|
        input = call('without_blanks', input)

        found = call(
          'read_pages',
          'users',
          {
            # Google wants one of the two.
            'customer' => input['domain'] == nil ? 'my_customer' : nil,
            'domain' => input['domain'],
            'query' => input['query'],
            'projection' => input['projection'] || (input['customFieldMask'] == nil ? 'full' : 'custom'),
            'customFieldMask' => input['customFieldMask'],
            'viewType' => input['viewType'],
            'orderBy' => input['orderBy'],
            'sortOrder' => input['sortOrder']&.upcase,
            'showDeleted' => input['showDeleted']
          }.compact,
          {
            'limit' => call('whole_number', input['limit'], 'Limit') || 100,
            'pageSize' => 500,
            'pageToken' => input['pageToken']
          }.compact,
          continued
        )
        { users: found['entries'], nextPageToken: found['nextPageToken'] }.compact
      end,

      output_fields: lambda do |object_definitions|
        [
          { name: 'users', label: 'Users', type: 'array', of: 'object', properties: object_definitions['user'] },
          { name: 'nextPageToken', label: 'Next page token', hint: 'Missing on the last page.' }
        ]
      end,

      sample_output: lambda do |_connection, _input|
        { users: [call('sample_user')], nextPageToken: 'example-page-token' }
      end
    },

    # connector/users/update-user.ts
    update_user: {
      title: 'Update user',
      subtitle: 'Update, suspend, move or rename a user',
      description: "Update <span class='provider'>user</span> in <span class='provider'>Google Directory</span>",
      help: {
        body: 'Changes the fields that you fill in and leaves all others as they are. <b>A list is replaced as a ' \
              'whole</b>: to add a phone, give the present phones too. To empty a field, choose it under <b>Fields ' \
              'to clear</b>. After a change of the primary email the old address stays as an alias of the user. ' \
              'While Google is busy, the step waits and runs again, up to three times.',
        learn_more_url: 'https://developers.google.com/workspace/admin/directory/reference/rest/v1/users/update',
        learn_more_text: 'users.update in the Directory API reference'
      },

      input_fields: lambda do |object_definitions|
        [
          {
            name: 'userKey',
            label: 'User',
            hint: "The user's primary email address, an alias, or the ID. The ID never changes.",
            optional: false,
            sticky: true
          },
          {
            name: 'primaryEmail',
            label: 'New primary email',
            hint: 'Renames the user. The old address becomes an alias, and it can take ten minutes until all ' \
                  'services know the new one.',
            control_type: 'email'
          },
          {
            name: 'name',
            label: 'Name',
            hint: 'A part that you leave blank stays as it is.',
            type: 'object',
            properties: [
              { name: 'givenName', label: 'Given name', hint: 'At most 60 characters.' },
              { name: 'familyName', label: 'Family name', hint: 'At most 60 characters.' },
              { name: 'displayName', label: 'Display name', hint: 'At most 256 characters.' }
            ]
          },
          {
            name: 'password',
            label: 'New password',
            hint: '8 to 100 ASCII characters, or a hash if you choose a hash function. It is never returned.',
            control_type: 'password'
          }
        ].concat(object_definitions['user_account']).
          concat([
            {
              name: 'fieldsToClear',
              label: 'Fields to clear',
              hint: 'These become empty. A blank field of the form changes nothing. A field that you fill in is not ' \
                    'cleared.',
              pick_list: 'clearable_fields',
              control_type: 'multiselect',
              delimiter: ',',
              optional: true,
              toggle_hint: 'Select from list',
              toggle_field: {
                name: 'fieldsToClear',
                label: 'Fields to clear',
                type: 'string',
                control_type: 'text',
                optional: true,
                toggle_hint: 'Enter a value',
                hint: 'Some of addresses, emails, externalIds, gender, ims, keywords, languages, locations, notes, ' \
                      'organizations, phones, posixAccounts, recoveryEmail, recoveryPhone, relations, ' \
                      'sshPublicKeys, websites, separated by commas, or a list of them.'
              }
            }
          ])
      end,

      execute: lambda do |_connection, input, _input_schema, _output_schema, continued|
        input = call('without_blanks', input, ['userKey'], { 'customSchemas' => true })

        user_key = input['userKey']
        fields_to_clear = input['fieldsToClear']
        changes = input.except('userKey', 'fieldsToClear')
        cleared = fields_to_clear == nil ? {} : call('empty_values', fields_to_clear)

        call(
          'update',
          changes['archived'] == true ? 'archive' : 'change',
          "users/#{call('path_key', user_key)}",
          cleared.merge(call('user_body', changes)),
          continued
        )
      end,

      output_fields: lambda do |object_definitions|
        object_definitions['user']
      end,

      sample_output: lambda do |_connection, _input|
        call('sample_user')
      end
    }
  },

  object_definitions: {
    # connector/groups/group-fields.ts
    group: {
      fields: lambda do |_connection, _config_fields, object_definitions|
        [
          { name: 'id', label: 'Group ID', hint: 'Never changes, unlike the email address.' },
          { name: 'email', label: 'Email', control_type: 'email' },
          { name: 'name', label: 'Name' },
          { name: 'description', label: 'Description' },
          { name: 'directMembersCount', label: 'Direct members', hint: 'The number of direct members, as text.' },
          { name: 'adminCreated', label: 'Created by an administrator', type: 'boolean', control_type: 'checkbox' },
          { name: 'aliases', label: 'Aliases', type: 'array', of: 'string' },
          { name: 'nonEditableAliases', label: 'Non-editable aliases', type: 'array', of: 'string' },
          {
            name: 'externalIds',
            label: 'External IDs',
            type: 'array',
            of: 'object',
            properties: object_definitions['group_external_id']
          },
          { name: 'etag', label: 'ETag' },
          { name: 'kind', label: 'Kind' }
        ]
      end
    },

    # connector/groups/group-fields.ts
    group_external_id: {
      fields: lambda do |_connection, _config_fields|
        [{ name: 'namespace', label: 'Namespace', hint: 'The system that gave the ID.' }, { name: 'id', label: 'ID' }]
      end
    },

    # connector/members/member-fields.ts
    member: {
      fields: lambda do |_connection, _config_fields|
        [
          { name: 'id', label: 'Member ID', hint: 'Never changes, unlike the email address.' },
          {
            name: 'email',
            label: 'Email',
            hint: 'Missing when the member is everyone in the account.',
            control_type: 'email'
          },
          { name: 'role', label: 'Role', hint: 'OWNER, MANAGER or MEMBER.' },
          { name: 'type', label: 'Type', hint: 'USER, GROUP, EXTERNAL, or CUSTOMER for everyone in the account.' },
          { name: 'status', label: 'Status', hint: 'For example ACTIVE or SUSPENDED.' },
          {
            name: 'delivery_settings',
            label: 'Delivery settings',
            hint: 'Which mail of the group the member gets. Lists of members do not carry it.'
          },
          { name: 'etag', label: 'ETag' },
          { name: 'kind', label: 'Kind' }
        ]
      end
    },

    # connector/users/user-fields.ts
    user: {
      fields: lambda do |_connection, _config_fields, object_definitions|
        [
          { name: 'id', label: 'User ID', hint: 'Never changes, unlike the email address.' },
          { name: 'primaryEmail', label: 'Primary email', control_type: 'email' },
          {
            name: 'name',
            label: 'Name',
            type: 'object',
            properties: [
              { name: 'givenName', label: 'Given name' },
              { name: 'familyName', label: 'Family name' },
              { name: 'fullName', label: 'Full name' },
              { name: 'displayName', label: 'Display name' }
            ]
          },
          { name: 'orgUnitPath', label: 'Org unit path' },
          { name: 'suspended', label: 'Suspended', type: 'boolean', control_type: 'checkbox' },
          { name: 'suspensionReason', label: 'Suspension reason' },
          { name: 'suspensionTime', label: 'Suspension time' },
          { name: 'archived', label: 'Archived', type: 'boolean', control_type: 'checkbox' },
          { name: 'archivalTime', label: 'Archival time' },
          { name: 'isAdmin', label: 'Super administrator', type: 'boolean', control_type: 'checkbox' },
          { name: 'isDelegatedAdmin', label: 'Delegated administrator', type: 'boolean', control_type: 'checkbox' },
          { name: 'creationTime', label: 'Creation time' },
          {
            name: 'lastLoginTime',
            label: 'Last login time',
            hint: '1970-01-01T00:00:00.000Z if the user never signed in.'
          },
          { name: 'deletionTime', label: 'Deletion time' },
          { name: 'aliases', label: 'Aliases', type: 'array', of: 'string' },
          { name: 'nonEditableAliases', label: 'Non-editable aliases', type: 'array', of: 'string' },
          { name: 'recoveryEmail', label: 'Recovery email', control_type: 'email' },
          { name: 'recoveryPhone', label: 'Recovery phone', control_type: 'phone' },
          {
            name: 'changePasswordAtNextLogin',
            label: 'Change password at next login',
            type: 'boolean',
            control_type: 'checkbox'
          },
          {
            name: 'isEnrolledIn2Sv',
            label: 'Enrolled in 2-step verification',
            type: 'boolean',
            control_type: 'checkbox'
          },
          { name: 'isEnforcedIn2Sv', label: '2-step verification enforced', type: 'boolean', control_type: 'checkbox' },
          { name: 'agreedToTerms', label: 'Agreed to terms', type: 'boolean', control_type: 'checkbox' },
          { name: 'isMailboxSetup', label: 'Mailbox set up', type: 'boolean', control_type: 'checkbox' },
          {
            name: 'includeInGlobalAddressList',
            label: 'In global address list',
            type: 'boolean',
            control_type: 'checkbox'
          }
        ].concat(object_definitions['user_profile']).
          concat([
            {
              name: 'customSchemas',
              label: 'Custom fields',
              hint: 'An object of schemas, each an object of fields, as in ' \
                    "<b>customSchemas['Employment']['grade']</b>.",
              type: 'object',
              properties: []
            },
            { name: 'isGuestUser', label: 'Guest', type: 'boolean', control_type: 'checkbox' },
            {
              name: 'guestAccountInfo',
              label: 'Guest account',
              type: 'object',
              properties: [{ name: 'primaryGuestEmail', label: 'Primary guest email', control_type: 'email' }]
            },
            { name: 'ipWhitelisted', label: 'IP address allowed', type: 'boolean', control_type: 'checkbox' },
            {
              name: 'thumbnailPhotoUrl',
              label: 'Photo URL',
              hint: 'It may be temporary or private.',
              control_type: 'url'
            },
            { name: 'thumbnailPhotoEtag', label: 'Photo ETag' },
            { name: 'customerId', label: 'Customer ID' },
            { name: 'etag', label: 'ETag' },
            { name: 'kind', label: 'Kind' }
          ])
      end
    },

    # connector/users/account-fields.ts
    user_account: {
      fields: lambda do |_connection, _config_fields, object_definitions|
        [
          {
            name: 'hashFunction',
            label: 'Hash function of the password',
            hint: 'Leave it blank for a password in clear text. Otherwise give the password as a hash of this kind: ' \
                  'MD5 and SHA-1 unsalted and in hex; crypt with the prefix $1$, $5$ or $6$, or DES.',
            pick_list: 'hash_functions',
            control_type: 'select',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'hashFunction',
              label: 'Hash function of the password',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of MD5, SHA-1, crypt.'
            }
          },
          {
            name: 'changePasswordAtNextLogin',
            label: 'Change password at next login',
            hint: 'Has no effect on a user who signs in through another identity provider.',
            type: 'boolean',
            control_type: 'checkbox',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'changePasswordAtNextLogin',
              label: 'Change password at next login',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of true, false.'
            },
            convert_input: 'boolean_conversion'
          },
          {
            name: 'orgUnitPath',
            label: 'Org unit path',
            hint: 'The full path with a slash in front, as in <b>/Sales/EMEA</b>; <b>/</b> is the top. It must exist.',
            sticky: true
          },
          {
            name: 'suspended',
            label: 'Suspended',
            hint: 'A suspended user cannot sign in and keeps all data.',
            type: 'boolean',
            control_type: 'checkbox',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'suspended',
              label: 'Suspended',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of true, false.'
            },
            convert_input: 'boolean_conversion'
          },
          {
            name: 'archived',
            label: 'Archived',
            hint: 'Needs a free Archived User license.',
            type: 'boolean',
            control_type: 'checkbox',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'archived',
              label: 'Archived',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of true, false.'
            },
            convert_input: 'boolean_conversion'
          },
          {
            name: 'includeInGlobalAddressList',
            label: 'In global address list',
            hint: 'No hides the profile from the global address list.',
            type: 'boolean',
            control_type: 'checkbox',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'includeInGlobalAddressList',
              label: 'In global address list',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of true, false.'
            },
            convert_input: 'boolean_conversion'
          },
          { name: 'recoveryEmail', label: 'Recovery email', control_type: 'email' },
          {
            name: 'recoveryPhone',
            label: 'Recovery phone',
            hint: 'In the E.164 format, as in <b>+16505550123</b>.',
            control_type: 'phone'
          }
        ].concat(object_definitions['user_profile']).
          concat([
            {
              name: 'customSchemas',
              label: 'Custom fields',
              hint: 'A JSON object of schemas, each an object of fields, as in <b>{"Employment": {"grade": ' \
                    '"7"}}</b>. Fields that are not named stay as they are; null clears one.',
              control_type: 'text-area'
            }
          ])
      end
    },

    # connector/users/contact-fields.ts
    user_address: {
      fields: lambda do |_connection, _config_fields|
        [
          {
            name: 'type',
            label: 'Type',
            pick_list: 'place_types',
            control_type: 'select',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'type',
              label: 'Type',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of home, work, other, custom.'
            }
          },
          { name: 'customType', label: 'Custom type', hint: 'Only with the type <b>Custom</b>, which needs it.' },
          {
            name: 'formatted',
            label: 'Formatted address',
            hint: 'The whole address as one text. Google does not keep it in step with the parts below.',
            control_type: 'text-area'
          },
          { name: 'streetAddress', label: 'Street address' },
          { name: 'extendedAddress', label: 'Extended address', hint: 'For example a floor or a suite.' },
          { name: 'poBox', label: 'Post office box' },
          { name: 'locality', label: 'City' },
          { name: 'region', label: 'Region', hint: 'A state, province or county.' },
          { name: 'postalCode', label: 'Postal code' },
          { name: 'country', label: 'Country' },
          { name: 'countryCode', label: 'Country code', hint: 'Two letters, as in <b>CH</b>.' },
          {
            name: 'primary',
            label: 'Primary',
            hint: 'At most one entry may be the primary one.',
            type: 'boolean',
            control_type: 'checkbox',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'primary',
              label: 'Primary',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of true, false.'
            },
            convert_input: 'boolean_conversion'
          },
          {
            name: 'sourceIsStructured',
            label: 'Entered in parts',
            hint: 'Google does not support this today.',
            type: 'boolean',
            control_type: 'checkbox',
            convert_input: 'boolean_conversion'
          }
        ]
      end
    },

    # connector/users/contact-fields.ts
    user_email: {
      fields: lambda do |_connection, _config_fields|
        [
          { name: 'address', label: 'Address', control_type: 'email' },
          {
            name: 'type',
            label: 'Type',
            pick_list: 'place_types',
            control_type: 'select',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'type',
              label: 'Type',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of home, work, other, custom.'
            }
          },
          { name: 'customType', label: 'Custom type', hint: 'Only with the type <b>Custom</b>, which needs it.' },
          {
            name: 'primary',
            label: 'Primary',
            hint: 'At most one entry may be the primary one.',
            type: 'boolean',
            control_type: 'checkbox',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'primary',
              label: 'Primary',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of true, false.'
            },
            convert_input: 'boolean_conversion'
          },
          {
            name: 'public_key_encryption_certificates',
            label: 'Encryption certificate',
            type: 'object',
            properties: [
              { name: 'certificate', label: 'Certificate' },
              {
                name: 'is_default',
                label: 'Default',
                type: 'boolean',
                control_type: 'checkbox',
                convert_input: 'boolean_conversion'
              },
              { name: 'state', label: 'State' }
            ]
          }
        ]
      end
    },

    # connector/users/work-fields.ts
    user_external_id: {
      fields: lambda do |_connection, _config_fields|
        [
          { name: 'value', label: 'ID' },
          {
            name: 'type',
            label: 'Type',
            pick_list: 'external_id_types',
            control_type: 'select',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'type',
              label: 'Type',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of organization, account, customer, login_id, network, custom.'
            }
          },
          { name: 'customType', label: 'Custom type', hint: 'Only with the type <b>Custom</b>, which needs it.' }
        ]
      end
    },

    # connector/users/personal-fields.ts
    user_gender: {
      fields: lambda do |_connection, _config_fields|
        [
          {
            name: 'type',
            label: 'Gender',
            pick_list: 'gender_types',
            control_type: 'select',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'type',
              label: 'Gender',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of female, male, other, unknown.'
            }
          },
          { name: 'customGender', label: 'Custom gender' },
          { name: 'addressMeAs', label: 'Address me as', hint: 'For example <b>they/them/their</b>.' }
        ]
      end
    },

    # connector/users/contact-fields.ts
    user_im: {
      fields: lambda do |_connection, _config_fields|
        [
          { name: 'im', label: 'Messenger ID' },
          {
            name: 'protocol',
            label: 'Protocol',
            pick_list: 'messenger_protocols',
            control_type: 'select',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'protocol',
              label: 'Protocol',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of gtalk, aim, icq, jabber, msn, net_meeting, qq, skype, yahoo, custom_protocol.'
            }
          },
          { name: 'customProtocol', label: 'Custom protocol', hint: 'Only with the protocol <b>Custom</b>.' },
          {
            name: 'type',
            label: 'Type',
            pick_list: 'place_types',
            control_type: 'select',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'type',
              label: 'Type',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of home, work, other, custom.'
            }
          },
          { name: 'customType', label: 'Custom type', hint: 'Only with the type <b>Custom</b>, which needs it.' },
          {
            name: 'primary',
            label: 'Primary',
            hint: 'At most one entry may be the primary one.',
            type: 'boolean',
            control_type: 'checkbox',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'primary',
              label: 'Primary',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of true, false.'
            },
            convert_input: 'boolean_conversion'
          }
        ]
      end
    },

    # connector/users/personal-fields.ts
    user_keyword: {
      fields: lambda do |_connection, _config_fields|
        [
          { name: 'value', label: 'Keyword' },
          {
            name: 'type',
            label: 'Type',
            pick_list: 'keyword_types',
            control_type: 'select',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'type',
              label: 'Type',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of occupation, mission, outlook, custom.'
            }
          },
          { name: 'customType', label: 'Custom type', hint: 'Only with the type <b>Custom</b>, which needs it.' }
        ]
      end
    },

    # connector/users/personal-fields.ts
    user_language: {
      fields: lambda do |_connection, _config_fields|
        [
          {
            name: 'languageCode',
            label: 'Language code',
            hint: 'A code of ISO 639, as in <b>de</b>. Leave it blank when you give a custom language.'
          },
          {
            name: 'preference',
            label: 'Preference',
            hint: 'Only with a language code.',
            pick_list: 'language_preferences',
            control_type: 'select',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'preference',
              label: 'Preference',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of preferred, not_preferred.'
            }
          },
          { name: 'customLanguage', label: 'Custom language', hint: 'The name of a language that has no code.' }
        ]
      end
    },

    # connector/users/work-fields.ts
    user_location: {
      fields: lambda do |_connection, _config_fields|
        [
          {
            name: 'area',
            label: 'Area',
            hint: 'Google requires it in every entry, for example <b>Zurich, Switzerland</b>.'
          },
          { name: 'buildingId', label: 'Building ID' },
          { name: 'floorName', label: 'Floor name' },
          { name: 'floorSection', label: 'Floor section' },
          { name: 'deskCode', label: 'Desk code' },
          {
            name: 'type',
            label: 'Type',
            pick_list: 'location_types',
            control_type: 'select',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'type',
              label: 'Type',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of desk, default, custom.'
            }
          },
          { name: 'customType', label: 'Custom type', hint: 'Only with the type <b>Custom</b>, which needs it.' }
        ]
      end
    },

    # connector/users/personal-fields.ts
    user_notes: {
      fields: lambda do |_connection, _config_fields|
        [
          { name: 'value', label: 'Text', control_type: 'text-area' },
          {
            name: 'contentType',
            label: 'Content type',
            hint: 'Plain text if blank.',
            pick_list: 'note_content_types',
            control_type: 'select',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'contentType',
              label: 'Content type',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of text_plain, text_html.'
            }
          }
        ]
      end
    },

    # connector/users/work-fields.ts
    user_organization: {
      fields: lambda do |_connection, _config_fields|
        [
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
            convert_input: 'integer_conversion'
          },
          {
            name: 'type',
            label: 'Type',
            pick_list: 'organization_types',
            control_type: 'select',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'type',
              label: 'Type',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of work, school, domain_only, unknown, custom.'
            }
          },
          { name: 'customType', label: 'Custom type', hint: 'Only with the type <b>Custom</b>, which needs it.' },
          {
            name: 'primary',
            label: 'Primary',
            hint: 'At most one entry may be the primary one.',
            type: 'boolean',
            control_type: 'checkbox',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'primary',
              label: 'Primary',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of true, false.'
            },
            convert_input: 'boolean_conversion'
          }
        ]
      end
    },

    # connector/users/contact-fields.ts
    user_phone: {
      fields: lambda do |_connection, _config_fields|
        [
          { name: 'value', label: 'Number', control_type: 'phone' },
          {
            name: 'type',
            label: 'Type',
            pick_list: 'phone_types',
            control_type: 'select',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'type',
              label: 'Type',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of work, mobile, home, main, work_mobile, assistant, callback, car, company_main, ' \
                    'grand_central, home_fax, isdn, other_fax, pager, radio, telex, tty_tdd, work_fax, work_pager, ' \
                    'other, custom.'
            }
          },
          { name: 'customType', label: 'Custom type', hint: 'Only with the type <b>Custom</b>, which needs it.' },
          {
            name: 'primary',
            label: 'Primary',
            hint: 'At most one entry may be the primary one.',
            type: 'boolean',
            control_type: 'checkbox',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'primary',
              label: 'Primary',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of true, false.'
            },
            convert_input: 'boolean_conversion'
          }
        ]
      end
    },

    # connector/users/system-fields.ts
    user_posix_account: {
      fields: lambda do |_connection, _config_fields|
        [
          { name: 'username', label: 'Username' },
          { name: 'uid', label: 'User ID', hint: 'The numeric ID, as text.' },
          { name: 'gid', label: 'Group ID', hint: 'The numeric ID of the default group, as text.' },
          { name: 'homeDirectory', label: 'Home directory' },
          { name: 'shell', label: 'Shell' },
          { name: 'gecos', label: 'GECOS' },
          { name: 'systemId', label: 'System ID', hint: 'The system to which the user name or the user ID belongs.' },
          { name: 'accountId', label: 'Account ID' },
          { name: 'operatingSystemType', label: 'Operating system type' },
          {
            name: 'primary',
            label: 'Primary',
            hint: 'At most one account of a system may be the primary one.',
            type: 'boolean',
            control_type: 'checkbox',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'primary',
              label: 'Primary',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of true, false.'
            },
            convert_input: 'boolean_conversion'
          }
        ]
      end
    },

    # connector/users/profile-fields.ts
    user_profile: {
      fields: lambda do |_connection, _config_fields, object_definitions|
        [
          {
            name: 'organizations',
            label: 'Organizations',
            type: 'array',
            of: 'object',
            properties: object_definitions['user_organization']
          },
          {
            name: 'phones',
            label: 'Phones',
            hint: 'At most 1 KB.',
            type: 'array',
            of: 'object',
            properties: object_definitions['user_phone']
          },
          {
            name: 'addresses',
            label: 'Addresses',
            type: 'array',
            of: 'object',
            properties: object_definitions['user_address']
          },
          {
            name: 'emails',
            label: 'Emails',
            hint: 'Further addresses for contact. The primary email and aliases are not changed here.',
            type: 'array',
            of: 'object',
            properties: object_definitions['user_email']
          },
          {
            name: 'relations',
            label: 'Relations',
            hint: 'A manager stands here, on the side of the report.',
            type: 'array',
            of: 'object',
            properties: object_definitions['user_relation']
          },
          {
            name: 'externalIds',
            label: 'External IDs',
            hint: 'An employee ID has the type <b>organization</b>.',
            type: 'array',
            of: 'object',
            properties: object_definitions['user_external_id']
          },
          {
            name: 'locations',
            label: 'Locations',
            type: 'array',
            of: 'object',
            properties: object_definitions['user_location']
          },
          {
            name: 'ims',
            label: 'Instant messengers',
            type: 'array',
            of: 'object',
            properties: object_definitions['user_im']
          },
          {
            name: 'websites',
            label: 'Websites',
            type: 'array',
            of: 'object',
            properties: object_definitions['user_website']
          },
          {
            name: 'keywords',
            label: 'Keywords',
            type: 'array',
            of: 'object',
            properties: object_definitions['user_keyword']
          },
          {
            name: 'languages',
            label: 'Languages',
            type: 'array',
            of: 'object',
            properties: object_definitions['user_language']
          },
          { name: 'gender', label: 'Gender', type: 'object', properties: object_definitions['user_gender'] },
          { name: 'notes', label: 'Notes', type: 'object', properties: object_definitions['user_notes'] },
          {
            name: 'posixAccounts',
            label: 'POSIX accounts',
            type: 'array',
            of: 'object',
            properties: object_definitions['user_posix_account']
          },
          {
            name: 'sshPublicKeys',
            label: 'SSH public keys',
            type: 'array',
            of: 'object',
            properties: object_definitions['user_ssh_public_key']
          }
        ]
      end
    },

    # connector/users/read-options.ts
    user_read_options: {
      fields: lambda do |_connection, _config_fields|
        [
          {
            name: 'projection',
            label: 'Projection',
            hint: 'Which custom fields to return. Default: all custom fields, or those of the schemas that are ' \
                  'named below.',
            pick_list: 'projections',
            control_type: 'select',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'projection',
              label: 'Projection',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of full, basic, custom.'
            }
          },
          {
            name: 'customFieldMask',
            label: 'Custom field mask',
            hint: 'Names of schemas of custom fields, separated by commas. Only with the projection <b>custom</b>.'
          },
          {
            name: 'viewType',
            label: 'View type',
            hint: 'Default: as an administrator. What anyone in the domain sees needs no administrator role.',
            pick_list: 'view_types',
            control_type: 'select',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'viewType',
              label: 'View type',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of admin_view, domain_public.'
            }
          }
        ]
      end
    },

    # connector/users/work-fields.ts
    user_relation: {
      fields: lambda do |_connection, _config_fields|
        [
          { name: 'value', label: 'Person', hint: 'For a manager or an assistant, the email address of that user.' },
          {
            name: 'type',
            label: 'Relation',
            pick_list: 'relation_types',
            control_type: 'select',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'type',
              label: 'Relation',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of manager, dotted_line_manager, assistant, admin_assistant, exec_assistant, referred_by, ' \
                    'partner, domestic_partner, spouse, parent, mother, father, child, brother, sister, relative, ' \
                    'friend, custom.'
            }
          },
          { name: 'customType', label: 'Custom type', hint: 'Only with the type <b>Custom</b>, which needs it.' }
        ]
      end
    },

    # connector/users/system-fields.ts
    user_ssh_public_key: {
      fields: lambda do |_connection, _config_fields|
        [
          { name: 'key', label: 'Public key', control_type: 'text-area' },
          {
            name: 'expirationTimeUsec',
            label: 'Expiration time',
            hint: 'In microseconds since 1 January 1970, as text.'
          },
          { name: 'fingerprint', label: 'Fingerprint', hint: 'Made by Google; not written.' }
        ]
      end
    },

    # connector/users/contact-fields.ts
    user_website: {
      fields: lambda do |_connection, _config_fields|
        [
          { name: 'value', label: 'URL', control_type: 'url' },
          {
            name: 'type',
            label: 'Type',
            pick_list: 'website_types',
            control_type: 'select',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'type',
              label: 'Type',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of work, home, home_page, blog, profile, resume, reservations, app_install_page, ftp, ' \
                    'other, custom.'
            }
          },
          { name: 'customType', label: 'Custom type', hint: 'Only with the type <b>Custom</b>, which needs it.' },
          {
            name: 'primary',
            label: 'Primary',
            hint: 'At most one entry may be the primary one.',
            type: 'boolean',
            control_type: 'checkbox',
            optional: true,
            toggle_hint: 'Select from list',
            toggle_field: {
              name: 'primary',
              label: 'Primary',
              type: 'string',
              control_type: 'text',
              optional: true,
              toggle_hint: 'Enter a value',
              hint: 'One of true, false.'
            },
            convert_input: 'boolean_conversion'
          }
        ]
      end
    }
  },

  pick_lists: {
    # connector/users/clearable-fields.ts
    clearable_fields: lambda do |_connection|
      [
        %w[Addresses addresses],
        %w[Emails emails],
        ['External IDs', 'externalIds'],
        %w[Gender gender],
        ['Instant messengers', 'ims'],
        %w[Keywords keywords],
        %w[Languages languages],
        %w[Locations locations],
        %w[Notes notes],
        %w[Organizations organizations],
        %w[Phones phones],
        ['POSIX accounts', 'posixAccounts'],
        ['Recovery email', 'recoveryEmail'],
        ['Recovery phone', 'recoveryPhone'],
        %w[Relations relations],
        ['SSH public keys', 'sshPublicKeys'],
        %w[Websites websites]
      ]
    end,

    # connector/members/member-choices.ts
    delivery_settings: lambda do |_connection|
      [
        ['All mail', 'ALL_MAIL'],
        ['A summary once a day', 'DAILY'],
        ['Up to 25 messages in one', 'DIGEST'],
        ['No mail', 'NONE'],
        %w[Disabled DISABLED]
      ]
    end,

    # connector/users/profile-types.ts
    external_id_types: lambda do |_connection|
      [
        ['Employee ID (organization)', 'organization'],
        %w[Account account],
        %w[Customer customer],
        ['Login ID', 'login_id'],
        %w[Network network],
        %w[Custom custom]
      ]
    end,

    # connector/users/profile-types.ts
    gender_types: lambda do |_connection|
      [%w[Female female], %w[Male male], %w[Other other], %w[Unknown unknown]]
    end,

    # connector/groups/group-orders.ts
    group_orders: lambda do |_connection|
      [%w[Email email]]
    end,

    # connector/users/user-choices.ts
    hash_functions: lambda do |_connection|
      [['MD5 (hex)', 'MD5'], ['SHA-1 (hex)', 'SHA-1'], %w[crypt crypt]]
    end,

    # connector/users/profile-types.ts
    keyword_types: lambda do |_connection|
      [%w[Occupation occupation], %w[Mission mission], %w[Outlook outlook], %w[Custom custom]]
    end,

    # connector/users/profile-types.ts
    language_preferences: lambda do |_connection|
      [%w[Preferred preferred], ['Not preferred', 'not_preferred']]
    end,

    # connector/users/profile-types.ts
    location_types: lambda do |_connection|
      [%w[Desk desk], %w[Default default], %w[Custom custom]]
    end,

    # connector/members/member-choices.ts
    member_roles: lambda do |_connection|
      [%w[Member MEMBER], %w[Manager MANAGER], %w[Owner OWNER]]
    end,

    # connector/users/profile-types.ts
    messenger_protocols: lambda do |_connection|
      [
        ['Google Talk', 'gtalk'],
        %w[AIM aim],
        %w[ICQ icq],
        %w[Jabber jabber],
        %w[MSN msn],
        %w[NetMeeting net_meeting],
        %w[QQ qq],
        %w[Skype skype],
        %w[Yahoo yahoo],
        %w[Custom custom_protocol]
      ]
    end,

    # connector/users/profile-types.ts
    note_content_types: lambda do |_connection|
      [['Plain text', 'text_plain'], %w[HTML text_html]]
    end,

    # connector/users/profile-types.ts
    organization_types: lambda do |_connection|
      [%w[Work work], %w[School school], ['Domain only', 'domain_only'], %w[Unknown unknown], %w[Custom custom]]
    end,

    # connector/users/profile-types.ts
    phone_types: lambda do |_connection|
      [
        %w[Work work],
        %w[Mobile mobile],
        %w[Home home],
        %w[Main main],
        ['Work mobile', 'work_mobile'],
        %w[Assistant assistant],
        %w[Callback callback],
        %w[Car car],
        ['Company main', 'company_main'],
        ['Google Voice', 'grand_central'],
        ['Home fax', 'home_fax'],
        %w[ISDN isdn],
        ['Other fax', 'other_fax'],
        %w[Pager pager],
        %w[Radio radio],
        %w[Telex telex],
        ['TTY TDD', 'tty_tdd'],
        ['Work fax', 'work_fax'],
        ['Work pager', 'work_pager'],
        %w[Other other],
        %w[Custom custom]
      ]
    end,

    # connector/users/profile-types.ts
    place_types: lambda do |_connection|
      [%w[Home home], %w[Work work], %w[Other other], %w[Custom custom]]
    end,

    # connector/users/user-choices.ts
    projections: lambda do |_connection|
      [['All custom fields', 'full'], ['No custom fields', 'basic'], ['Those of the named schemas', 'custom']]
    end,

    # connector/users/profile-types.ts
    relation_types: lambda do |_connection|
      [
        %w[Manager manager],
        ['Dotted-line manager', 'dotted_line_manager'],
        %w[Assistant assistant],
        ['Administrative assistant', 'admin_assistant'],
        ['Executive assistant', 'exec_assistant'],
        ['Referred by', 'referred_by'],
        %w[Partner partner],
        ['Domestic partner', 'domestic_partner'],
        %w[Spouse spouse],
        %w[Parent parent],
        %w[Mother mother],
        %w[Father father],
        %w[Child child],
        %w[Brother brother],
        %w[Sister sister],
        %w[Relative relative],
        %w[Friend friend],
        %w[Custom custom]
      ]
    end,

    # connector/fields/sort-orders.ts
    sort_orders: lambda do |_connection|
      [%w[Ascending ASCENDING], %w[Descending DESCENDING]]
    end,

    # connector/users/user-choices.ts
    user_orders: lambda do |_connection|
      [['Primary email', 'email'], ['Family name', 'familyName'], ['Given name', 'givenName']]
    end,

    # connector/users/user-choices.ts
    view_types: lambda do |_connection|
      [['As an administrator', 'admin_view'], ['As anyone in the domain', 'domain_public']]
    end,

    # connector/users/profile-types.ts
    website_types: lambda do |_connection|
      [
        %w[Work work],
        %w[Home home],
        ['Home page', 'home_page'],
        %w[Blog blog],
        %w[Profile profile],
        %w[Resume resume],
        %w[Reservations reservations],
        ['App install page', 'app_install_page'],
        %w[FTP ftp],
        %w[Other other],
        %w[Custom custom]
      ]
    end
  },

  custom_action: true,

  custom_action_help: {
    body: 'Send any request of the Directory API that the two scopes of this connection allow. Paths are relative ' \
          'to <b>https://admin.googleapis.com/admin/directory/v1/</b>, as in <b>users/liz@example.com/aliases</b>.',
    learn_more_url: 'https://developers.google.com/workspace/admin/directory/reference/rest',
    learn_more_text: 'Directory API reference'
  },

  methods: {
    # connector/google/client-credentials.ts
    # The OAuth client, without the blanks that pasting brings.
    client_credentials: lambda do |connection|
      id = (connection['client_id'] || '').gsub(/\A[\s\p{Z}\ufeff]+|[\s\p{Z}\ufeff]+\z/, '')
      secret = (connection['client_secret'] || '').gsub(/\A[\s\p{Z}\ufeff]+|[\s\p{Z}\ufeff]+\z/, '')
      if id == '' || secret == ''
        error(
          'The connection has no client ID or no client secret. Open the connection, fill in both and connect again.'
        )
      end
      { 'client_id' => id, 'client_secret' => secret }
    end,

    # connector/google/request-tokens.ts
    # Asks the token endpoint for an OAuth client's tokens.
    request_tokens: lambda do |sign_in, form, secrets|
      rows = [
        {
          'id' => 'sign-in-unavailable',
          'status' => [429, 500],
          'text' => 'Google could not answer the sign-in just now (status {status}). Try again in a few minutes.'
        },
        {
          'id' => 'code-unusable',
          'names' => ['invalid_grant'],
          'where' => ['connect'],
          'text' => 'Google does not accept the code of this sign-in: it is too old or was used before. Connect again.'
        },
        {
          'id' => 'refresh-token-ended',
          'names' => ['invalid_grant'],
          'where' => ['renew'],
          'text' => 'Google no longer accepts the refresh token of this connection. Open the connection and connect ' \
                    'again. Usual causes: the OAuth app has the status Testing, where access ends after seven days; ' \
                    'the access was withdrawn; the account was suspended; a session policy ended it; it was unused ' \
                    'for six months; or the account connected this client more than 100 times.'
        },
        {
          'id' => 'client-unknown',
          'names' => ['invalid_client'],
          'text' => 'Google does not know the client ID, or the client secret is not its secret. Compare both with ' \
                    'the client in Google Cloud under Google Auth Platform > Clients; a lost secret cannot be shown ' \
                    'again, but a new one can be added.'
        },
        {
          'id' => 'client-gone',
          'names' => %w[deleted_client disabled_client],
          'text' => 'The OAuth client was deleted or disabled in Google Cloud. Restore it there within 30 days, or ' \
                    'make a new one and enter its client ID and secret.'
        },
        {
          'id' => 'redirect-uri-mismatch',
          'names' => ['redirect_uri_mismatch'],
          'text' => 'The callback URL of this sign-in is not registered with the OAuth client. In Google Cloud, ' \
                    'open the client and add https://www.workato.com/oauth/callback and ' \
                    'https://app.workato.com/oauth/callback under Authorized redirect URIs, then connect again.'
        },
        {
          'id' => 'client-of-another-kind',
          'names' => ['unauthorized_client'],
          'text' => 'Google does not let this OAuth client sign in this way. It must be of the type Web ' \
                    'application, and the one with which the connection was made: enter its client ID and secret, ' \
                    'then connect again.'
        },
        {
          'id' => 'app-not-trusted',
          'names' => %w[admin_policy_enforced access_denied],
          'text' => 'A Google Workspace administrator blocks this OAuth client or its scopes. In the Admin console, ' \
                    'under Security > Access and data control > API controls, the client ID must be marked as ' \
                    'trusted. Then connect again.'
        },
        {
          'id' => 'organization-only',
          'names' => ['org_internal'],
          'text' => 'The OAuth app is internal to another organisation. Sign in with an account of the organisation ' \
                    'that owns the Google Cloud project, or make the OAuth client in a project of your own.'
        },
        {
          'id' => 'sign-in-refused',
          'text' => 'Google refused the sign-in with {name} (status {status}). Check the client in Google Cloud, ' \
                    'then connect again.'
        }
      ]
      post('https://oauth2.googleapis.com/token').
        payload(form).
        request_format_www_form_urlencoded.
        ignore_redirection.
        response_format_raw.
        after_response { |code, body| call('received_tokens', code, body) }.
        after_error_response(/.*/) { |code, body| call('explain_token_refusal', rows, sign_in, secrets, code, body) }.
        presence || {}
    end,

    # connector/google/missing-scopes.ts
    # Those of the two scopes that a token answer's `scope` does not name; Google's order is its own.
    missing_scopes: lambda do |granted|
      scopes = [
        'https://www.googleapis.com/auth/admin.directory.group',
        'https://www.googleapis.com/auth/admin.directory.user'
      ]

      names = granted.split(/ /, -1).presence || ['']
      scopes.reject { |scope| names.include?(scope) }
    end,

    # connector/test.ts
    # What Google refuses of a list of one ID, or nothing.
    refusal_of: lambda do |path|
      parameters = { 'customer' => 'my_customer', 'maxResults' => 1, 'fields' => "#{path}/id" }
      answer = call('try_to_read', path, parameters, { 'attempt' => 4 }, %w[forbidden value-refused])
      answer.has_key?('refused') ? answer['refused'] : ''
    end,

    # connector/google/path-key.ts
    # One segment of a path: the key of a user, group or member, percent-encoded and without blanks around it.
    # A dot segment survives encoding and would ask for the parent, so it is refused.
    path_key: lambda do |key|
      # A formula of a recipe may give a number.
      trimmed = key.to_s.gsub(/\A[\s\p{Z}\ufeff]+|[\s\p{Z}\ufeff]+\z/, '')
      error('The key of the user, group or member is blank. Give an email address or an ID.') if trimmed == ''
      if trimmed == '.' || trimmed == '..'
        error("'#{trimmed}' is no key of a user, group or member. Give an email address or an ID.")
      end
      trimmed.encode_url.encode('UTF-8')
    end,

    # connector/google/add.ts
    # POSTs an entry of a list. The step may send it again: what was added by a request whose answer was lost is found
    # to be there.
    add: lambda do |path, payload_value, continued, tolerated|
      request = call('doing', 'add', path, continued)
      post(path).
        payload(payload_value).
        ignore_redirection.
        response_format_raw.
        after_response { |code, body| call('received', request, code, body) }.
        after_error_response(/.*/) { |code, body| call('tolerate_refusal', request, tolerated, code, body) }.
        presence || {}
    end,

    # connector/google/read.ts
    # The same for a step that knows what to do about some errors.
    try_to_read: lambda do |path, parameters, continued, tolerated|
      request = call('doing', 'read', path, continued)
      get(path).
        params(parameters).
        ignore_redirection.
        response_format_raw.
        after_response { |code, body| call('received', request, code, body) }.
        after_error_response(/.*/) { |code, body| call('tolerate_refusal', request, tolerated, code, body) }.
        presence || {}
    end,

    # connector/members/add-member.ts
    # Google refuses the address as a second member, yet does not find the first.
    explain_invitation: lambda do
      error(
        'Google refuses to add this address again, yet does not list it as a member: an invitation is pending, or ' \
        'the addition is still under way. Wait until the invitation is accepted, or take it back in Google Groups, ' \
        'then run the step again.'
      )
    end,

    # connector/google/update.ts
    # The same with PATCH.
    amend: lambda do |path, payload_value, continued|
      request = call('doing', 'change', path, continued)
      patch(path).
        payload(payload_value).
        ignore_redirection.
        response_format_raw.
        after_response { |code, body| call('received', request, code, body) }.
        after_error_response(/.*/) { |code, body| call('explain_refusal', request, code, body) }.
        presence || {}
    end,

    # connector/fields/filled-in.ts
    # What a recipe filled in, as Google takes it: numbers as text, and no entry of a list, and no object such as the
    # notes, that holds only what describes it. A form sends a row whose value is blank with its type, and since Google
    # replaces a list as a whole, that row would take the place of all entries that are there. A list without entries is
    # left out. Of a gender, the type is the value.
    filled_in: lambda do |fields|
      filled = {}
      fields.to_a.each do |name, value|
        kept = ['fullTimeEquivalent'].include?(name) ? value : call('entry_of', value)
        is_blank = kept.is_a?(Array) ? kept.length == 0 : name != 'gender' && call('is_description', kept)
        filled[name] = kept if !is_blank && kept != nil
      end
      filled
    end,

    # connector/google/create.ts
    # POSTs something new, which is done once: only what Google has refused before doing anything is sent again. After a
    # server error, or an answer that cannot be read, the message says that the thing may exist. No message of this
    # connector's can say so when the connection breaks or no answer comes in time, since Workato hands over no such
    # failure and this dialect of Ruby has no `rescue`: the help of such a step says it (`creationHelp`).
    create: lambda do |thing, path, payload_value, continued|
      request = call('doing', 'create', path, continued, thing)
      post(path).
        payload(payload_value).
        ignore_redirection.
        response_format_raw.
        after_response { |code, body| call('received', request, code, body) }.
        after_error_response(/.*/) { |code, body| call('explain_refusal', request, code, body) }.
        presence || {}
    end,

    # connector/users/user-body.ts
    # A user's fields as Google takes them. Custom fields are the data that was given: null, a blank text and false too.
    user_body: lambda do |fields|
      given = fields['customSchemas']
      rest = fields.except('customSchemas')
      next call('filled_in', rest) if given.blank?
      call('filled_in', rest).merge('customSchemas' => call('custom_schemas', given))
    end,

    # connector/google/read.ts
    # GETs one resource or page of the Directory API.
    read: lambda do |path, parameters, continued|
      request = call('doing', 'read', path, continued)
      get(path).
        params(parameters).
        ignore_redirection.
        response_format_raw.
        after_response { |code, body| call('received', request, code, body) }.
        after_error_response(/.*/) { |code, body| call('explain_refusal', request, code, body) }.
        presence || {}
    end,

    # connector/members/list-members.ts
    # Google takes them with commas between them.
    role_names: lambda do |given|
      call('chosen', given, 'Roles').map { |role| role.upcase }.join(',')
    end,

    # connector/google/read-pages.ts
    # GETs pages of a list until there are `limit` entries or the list ends.
    read_pages: lambda do |path, parameters, extent, continued|
      error('The limit must be at least 1. Leave it blank for the default.') if extent['limit'] < 1
      entries = []
      page_token = extent['pageToken']
      used_tokens = [page_token || '']
      more = true

      while more && entries.length < extent['limit']
        size = if extent['limit'] - entries.length < extent['pageSize']
                 extent['limit'] - entries.length
               else
                 extent['pageSize']
               end
        page = call('read', path, parameters.merge('maxResults' => size, 'pageToken' => page_token).compact, continued)

        entries = entries + (page['users'] || page['groups'] || page['members'] || [])
        page_token = page['nextPageToken']
        # Only a missing token ends a list: a page may be short or empty.
        more = page_token.present?
        call('explain_circle') if more && used_tokens.include?(page_token || '')
        used_tokens = used_tokens + [page_token || '']
      end

      { 'entries' => entries, 'nextPageToken' => page_token.presence }.compact
    end,

    # connector/google/remove.ts
    # DELETEs something.
    remove: lambda do |path, continued, tolerated|
      request = call('doing', 'remove', path, continued)
      delete(path).
        ignore_redirection.
        response_format_raw.
        after_response { |code, body| call('received', request, code, body) }.
        after_error_response(/.*/) { |code, body| call('tolerate_refusal', request, tolerated, code, body) }.
        presence || {}
    end,

    # connector/users/update-user.ts
    # Google empties a list or an object on null, and a recovery address on an empty text.
    empty_values: lambda do |given|
      clearable = %w[
        addresses emails externalIds gender ims keywords languages locations notes organizations phones posixAccounts
        recoveryEmail recoveryPhone relations sshPublicKeys websites
      ]

      names = call('chosen', given, 'Fields to clear')
      wrong = names.detect { |name| !clearable.include?(name) }
      error("'#{wrong}' is no field that can be cleared. Choose from the list under Fields to clear.") if wrong != nil
      names.each_with_object({}) { |name, hash| hash[name] = name.slice(0, 8) == 'recovery' ? '' : nil }
    end,

    # connector/google/update.ts
    # PUTs changes, which leaves alone what they do not name; null empties a field. The same change again changes
    # nothing.
    update: lambda do |step, path, payload_value, continued|
      request = call('doing', step, path, continued)
      put(path).
        payload(payload_value).
        ignore_redirection.
        response_format_raw.
        after_response { |code, body| call('received', request, code, body) }.
        after_error_response(/.*/) { |code, body| call('explain_refusal', request, code, body) }.
        presence || {}
    end,

    # connector/google/received-tokens.ts
    # The answer of the token endpoint to a request that it has accepted. It is looked at before it is parsed: the
    # parser's complaint would quote it, with the tokens.
    received_tokens: lambda do |code, body|
      text = call('as_utf8', body)
      call('explain_unusual_answer', code) if code >= 300 || !call('is_json_object', text)
      parse_json(text)
    end,

    # connector/google/explain-token-refusal.ts
    # Ends with the cause of a refusal by the token endpoint, what to do about it, and what Google said. Its bodies are
    # flat: `{"error": "invalid_grant", "error_description": "…"}` ("Using OAuth 2.0 for Web Server Applications").
    # Nothing else is quoted, since a token may be in it, and nothing that repeats a secret.
    explain_token_refusal: lambda do |rows, sign_in, secrets, code, body|
      unusual = {
        'id' => 'unusual-answer',
        'text' => "Google's token endpoint answered with status {status} and something that is not its usual " \
                  'answer. Try again in a few minutes; if it stays, a proxy may stand between Workato and Google.'
      }

      refusal = call('read_refusal', code, body)
      row = call('find_error', rows, unusual, sign_in, refusal)
      name = refusal['names'].detect { |one| one.match?(/\A\w{1,60}\z/) && !secrets.include?(one) }
      call('explain_unusual_answer', code) if name == nil && row['id'] == 'sign-in-refused'

      text = row['text'].gsub('{status}') { code.to_s }.gsub('{name}') { name || '' }
      is_safe = name != nil && secrets.none? { |secret| refusal['quote'].include?(secret) }
      # The name alone says nothing to a person.
      error(is_safe && refusal['quote'] != " Google says: #{name}" ? "#{text}#{refusal['quote']}" : text)
    end,

    # connector/google/step.ts
    # What the request of a step does.
    doing: lambda do |step, path, continued, thing = ''|
      attempt = continued&.dig('attempt')
      {
        'step' => step,
        'path' => path,
        'thing' => thing,
        'attempt' => attempt.is_a?(Integer) || attempt.is_a?(Float) ? attempt : 1
      }
    end,

    # connector/google/received.ts
    # The answer to a request that Google has accepted: it is looked at before it is parsed, since nothing here could
    # catch a complaint of the parser, which quotes the body. No answer, null and a list are an empty object.
    received: lambda do |doing, code, body|
      text = call('as_utf8', body)
      next parse_json(text) if code < 300 && call('is_json_object', text)
      is_nothing = text.blank? || call('is_json', text)
      call('explain_refusal', doing, code < 300 ? 200 : code, '') if code >= 300 || !is_nothing
      parse_json('{}')
    end,

    # connector/google/explain-refusal.ts
    # The same, but for errors that the step itself knows what to do about.
    tolerate_refusal: lambda do |request, tolerated, code, body|
      value = call('recognised', request, code, body)
      row = value['row']
      because = value['because']
      call('explain_refusal', request, code, body) unless tolerated.include?(row['id'])
      { 'refused' => row['id'], 'because' => because }
    end,

    # connector/google/explain-refusal.ts
    # Handles every refusal: runs the step again where that is safe and may help, and otherwise ends it with the cause
    # of the refusal, what to do about it, and what Google said.
    explain_refusal: lambda do |request, code, body|
      value = call('recognised', request, code, body)
      row = value['row']
      because = value['because']
      repeat = row['repeat']
      is_safe = repeat == 'all' ||
                repeat == 'all but create' && request['step'] != 'create' || repeat == request['step']
      call('repeat_step', request['attempt']) if is_safe
      error(because)
    end,

    # connector/fields/filled-in.ts
    entry_of: lambda do |value|
      next value.to_s if value.is_a?(Integer) || value.is_a?(Float)
      if value.is_a?(Array)
        next value.map { |value_2| call('entry_of', value_2) }.reject { |entry| call('is_description', entry) }
      end
      value.is_a?(Hash) ? call('filled_in', value) : value
    end,

    # connector/fields/filled-in.ts
    # Whether the value is an object that holds nothing but what describes it.
    is_description: lambda do |value|
      # Members that describe an entry of a list and say nothing by themselves.
      describing = %w[
        type customType primary preference protocol customProtocol sourceIsStructured is_default namespace contentType
        operatingSystemType expirationTimeUsec
      ]
      value.is_a?(Hash) && value.keys.all? { |name| describing.include?(name) }
    end,

    # connector/users/custom-schemas.ts
    # The input `customSchemas` as the object that Google wants: JSON text, or the data of another step, which is an
    # object.
    custom_schemas: lambda do |given|
      next given if given.is_a?(Hash)
      if !given.is_a?(String) || !call('is_json_object', given)
        error('Custom fields must be a JSON object, as in {"Employment": {"grade": "7"}}.')
      end
      call('json_object', given)
    end,

    # connector/fields/chosen.ts
    # The values of a field of `choices`: a form gives text with commas, a data pill a list or one of its values.
    chosen: lambda do |given, label|
      parts = given.is_a?(String) ? given.split(',', -1).presence || [''] : given
      error("#{label} must be text with commas, or a list of texts.") unless parts.is_a?(Array)
      texts = parts.map do |part|
        error("#{label} must be text with commas, or a list of texts.") unless part.is_a?(String)
        part.gsub(/\A[\s\p{Z}\ufeff]+|[\s\p{Z}\ufeff]+\z/, '')
      end
      texts.select { |text| text != '' }
    end,

    # connector/google/read-pages.ts
    # A recipe that asks for page after page would never come to an end.
    explain_circle: lambda do
      error(
        'Google gave the token of a page that was read already, so this list would never end. Run the step again ' \
        'without a page token; if it happens again, narrow the search.'
      )
    end,

    # connector/google/json-object.ts
    # True for the text of a JSON object.
    is_json_object: lambda do |text|
      text.match?(/\A[ \t\r\n]*\{/) && call('is_json', text)
    end,

    # connector/google/explain-token-refusal.ts
    # For an answer that is not the token endpoint's own: not a word of it is repeated.
    explain_unusual_answer: lambda do |code|
      error(
        "Google's token endpoint answered with status {status} and something that is not its usual answer. Try " \
        'again in a few minutes; if it stays, a proxy may stand between Workato and Google.'.gsub('{status}') do
          code.to_s
        end
      )
    end,

    # connector/google/refusal.ts
    # Reads the body of a refusal. It is Google's JSON as a rule ("Errors", Directory API guide), flat JSON from the
    # token endpoint, and now and then text, a page of HTML, cut off, no UTF-8, or nothing.
    read_refusal: lambda do |status, body|
      text = call('as_utf8', body)
      answer = call('json_object', text)
      details = answer['error'].is_a?(Hash) ? answer['error'] : {}
      name = answer['error'].is_a?(String) ? answer['error'] : ''
      said = [details['message'], answer['error_description'], answer['message'], name].detect do |one|
        one.is_a?(String) && one != ''
      end
      message = said.is_a?(String) ? said : ''

      # A page, or JSON that breaks off, is nothing to read.
      is_prose = !text.match?(/\A[\s\p{Z}\ufeff]*[<{\[]/)
      words = message == '' ? text : "#{name} #{message}"
      quoted = message == '' && is_prose ? text.gsub(/\A[\s\p{Z}\ufeff]+|[\s\p{Z}\ufeff]+\z/, '') : message
      {
        'status' => status,
        'names' => call('reasons', details['details']) + call('reasons', details['errors']) + call(
          'texts',
          details['status']
        ) + call('texts', answer['error']),
        'words' => words.downcase,
        'quote' => quoted == '' ? '' : " Google says: #{call('shortened', quoted)}"
      }
    end,

    # connector/google/errors/find-error.ts
    # The entry that a refusal is: told by its name, then by its words, then by its status.
    find_error: lambda do |rows, otherwise, where, refusal|
      status = call('family_of', refusal['status'])
      fitting = rows.select { |row| row['status']&.include?(status) != false && row['where']&.include?(where) != false }
      fitting.detect { |row| !refusal['names'].none? { |name| row['names']&.include?(name) } } ||
      fitting.detect { |row| !(row['says'] || []).none? { |words| refusal['words'].include?(words) } } ||
      fitting.detect { |row| row['names'] == nil && row['says'] == nil } || otherwise
    end,

    # connector/google/is-json.ts
    # Whether a text is JSON, so that parsing it cannot fail: nothing here could catch a complaint of the parser.
    # Escapes go first, so that a quotation mark always begins or ends a text; then each value is reduced to a sign,
    # from the inside out, until one sign is left. Ruby's parser takes 100 levels. The time that it takes grows with the
    # text and no faster, whatever stands in it: no pattern here goes over the same part twice.
    is_json: lambda do |text|
      rest = text.gsub(/\\(?:["\\\/bfnrt]|u[0-9A-Fa-f]{4})/, '_').gsub(/"[^"\\\u0000-\u001f]*"/, '""')
      rest = rest.gsub(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+\-]?\d+)?|true|false|null/, '0').gsub(/[ \t\r\n]+/, '')
      levels = 0
      before = ''
      while levels < 100 && rest != before
        before = rest
        rest = rest.gsub(/\[(?:(?:0|"")(?:,(?:0|""))*)?\]|\{(?:"":(?:0|"")(?:,"":(?:0|""))*)?\}/, '0')
        levels = levels + 1
      end
      rest == '0' || rest == '""'
    end,

    # connector/google/explain-refusal.ts
    recognised: lambda do |value, code, body|
      rows = [
        {
          'id' => 'daily-limit',
          'names' => ['dailyLimitExceeded'],
          'says' => ['daily limit'],
          'text' => "The daily quota of the OAuth client's Google Cloud project is used up. Run the step again " \
                    'tomorrow, or raise the quota there.'
        },
        {
          'id' => 'rate-limit',
          'names' => %w[rateLimitExceeded userRateLimitExceeded quotaExceeded RATE_LIMIT_EXCEEDED RESOURCE_EXHAUSTED],
          'repeat' => 'all',
          'text' => "Google's rate limit was reached, and nothing was done. Run the step again in a minute, or " \
                    'fewer steps at once.'
        },
        {
          'id' => 'rate-limit',
          'status' => [403],
          'says' => [
            'rate limit',
            'ratelimit',
            'rate_limit',
            'quota exceeded',
            'quotaexceeded',
            'rate higher',
            'too many requests'
          ],
          'repeat' => 'all',
          'text' => "Google's rate limit was reached, and nothing was done. Run the step again in a minute, or " \
                    'fewer steps at once.'
        },
        {
          'id' => 'rate-limit',
          'status' => [429],
          'repeat' => 'all',
          'text' => "Google's rate limit was reached, and nothing was done. Run the step again in a minute, or " \
                    'fewer steps at once.'
        },
        {
          'id' => 'creation-unread',
          'status' => [200, 300],
          'where' => ['create'],
          'text' => 'Google accepted this, but its answer broke off, is no JSON or leads elsewhere: the {thing} may ' \
                    'have been created. Look whether it exists before you run the step again.'
        },
        {
          'id' => 'answer-unread',
          'status' => [200, 300],
          'text' => "Google's answer broke off, is no JSON or leads elsewhere, as when a proxy stands between " \
                    'Workato and Google. Run the step again in a few minutes.'
        },
        {
          'id' => 'creation-broken-off',
          'status' => [408, 500],
          'where' => ['create'],
          'text' => 'Google broke off with status {status}, and the {thing} may have been created all the same. ' \
                    'Look whether it exists before you run the step again.'
        },
        {
          'id' => 'server-error',
          'status' => [408, 500],
          'repeat' => 'all but create',
          'text' => 'Google could not answer just now (status {status}). Run the step again in a few minutes.'
        },
        {
          'id' => 'access-ended',
          'status' => [401],
          'text' => 'Google does not accept the access of this connection, even renewed. Open the connection and ' \
                    'connect again.'
        },
        {
          'id' => 'scope-missing',
          'status' => [403],
          'names' => %w[ACCESS_TOKEN_SCOPE_INSUFFICIENT insufficientPermissions],
          'says' => ['insufficient authentication scopes', 'insufficient permission', 'insufficientpermissions'],
          'text' => 'The connection lacks one of its two scopes, {scope}, because a box was left without a tick. ' \
                    "Open the connection, connect again, and tick both boxes on Google's page."
        },
        {
          'id' => 'api-not-enabled',
          'status' => [403],
          'names' => %w[accessNotConfigured SERVICE_DISABLED],
          'says' => ['has not been used in project', 'accessnotconfigured'],
          'text' => "The Admin SDK API is not enabled in the Google Cloud project of the connection's client ID. " \
                    'Enable it there under APIs & Services > Library, and wait a few minutes.'
        },
        {
          'id' => 'api-access-off',
          'status' => [403],
          'names' => ['domainCannotUseApis'],
          'says' => ['domaincannotuseapis', 'cannot use apis'],
          'where' => %w[create add],
          'text' => 'API access is off for this Google Workspace account, or the domain of the email address is not ' \
                    'one of this account. Check the domain; an administrator allows API access in the Admin console ' \
                    'under Security > Access and data control > API controls.'
        },
        {
          'id' => 'api-access-off',
          'status' => [403],
          'names' => ['domainCannotUseApis'],
          'says' => ['domaincannotuseapis', 'cannot use apis'],
          'text' => 'API access is off for this Google Workspace account. An administrator allows it in the Admin ' \
                    'console under Security > Access and data control > API controls.'
        },
        {
          'id' => 'forbidden',
          'status' => [403],
          'names' => ['forbidden'],
          'says' => ['not authorized to access', 'does not have permission'],
          'where' => ['create'],
          'text' => 'The connected Google account may not create this {thing}: it lacks the administrator ' \
                    'privilege, or the email address is in none of your domains, or belongs to something that ' \
                    "exists already. Check the address and the account's administrator role, which can have ended " \
                    'or leave out some groups and org units.'
        },
        {
          'id' => 'forbidden',
          'status' => [403],
          'names' => ['forbidden'],
          'says' => ['not authorized to access', 'does not have permission'],
          'text' => 'The connected Google account may not do this: it has no administrator privilege for it, the ' \
                    'user is a super administrator, or the address belongs to a domain or an account that is not ' \
                    'yours. A role can also have ended, or leave out some groups and org units. Look at its role in ' \
                    'the Admin console. If the user was created moments ago, run the step again in a minute.'
        },
        {
          'id' => 'unclear-refusal',
          'status' => [403],
          'repeat' => 'all but create',
          'text' => 'Google refused this with status 403 and did not say why: it can be a limit, a setting, or a ' \
                    'proxy on the way. Run the step again in a few minutes; if it stays, test the connection, which ' \
                    'asks for less.'
        },
        {
          'id' => 'field-missing',
          'status' => [400],
          'names' => ['required'],
          'says' => ['missing required field'],
          'text' => 'Google misses a field that it requires. Fill it in and run the step again.'
        },
        {
          'id' => 'not-ready',
          'status' => [400],
          'names' => %w[failedPrecondition FAILED_PRECONDITION],
          'says' => ['precondition check failed'],
          'text' => 'Google could not do this just now. Run the step again in a few minutes; if it stays, a service ' \
                    'that it needs is off for this user or account.'
        },
        {
          'id' => 'sign-in-ended',
          'status' => [400],
          'names' => %w[invalid_grant invalid_token],
          'text' => 'Google no longer accepts the sign-in of this connection. Open the connection and connect again.'
        },
        {
          'id' => 'rename-under-way',
          'status' => [400],
          'says' => ['resource_id'],
          'text' => 'Google does not know the user under this key just now, as happens for a while after a change ' \
                    'of the primary email. Run the step again in a few minutes, or give the ID of the user, which ' \
                    'never changes.'
        },
        {
          'id' => 'group-for-user',
          'status' => [400],
          'says' => ['type not supported: userkey'],
          'text' => 'This is the email address of a group, not of a user. Give the address or the ID of a user, or ' \
                    'use a step for groups.'
        },
        {
          'id' => 'org-unit-missing',
          'status' => [400],
          'says' => ['invalid_ou_id'],
          'text' => 'There is no such org unit. Give its full path with a slash in front, as in /Sales/EMEA.'
        },
        {
          'id' => 'password-refused',
          'status' => [400],
          'says' => ['invalid password', 'invalid input: password'],
          'text' => 'Google does not accept the password. In clear text it has 8 to 100 ASCII characters; with a ' \
                    'hash function it must be a hash of exactly that kind.'
        },
        {
          'id' => 'custom-fields-refused',
          'status' => [400],
          'says' => ['custom_schema'],
          'text' => 'Google does not accept the custom fields. Check the names of schemas and fields, and the types ' \
                    'of the values.'
        },
        {
          'id' => 'group-name-too-long',
          'status' => [400],
          'says' => ['groupname'],
          'text' => 'Google does not accept the name of the group. A name has at most 73 characters; shorten it.'
        },
        {
          'id' => 'member-refused',
          'status' => [400],
          'says' => ['memberkey'],
          'where' => ['add'],
          'text' => 'Google does not accept this member. Check the email address; a group can only have the role ' \
                    'MEMBER.'
        },
        {
          'id' => 'member-key-refused',
          'status' => [400],
          'says' => ['memberkey'],
          'text' => 'Google does not accept this key of a member. Give the email address of a user or group of your ' \
                    'account, or the ID.'
        },
        {
          'id' => 'query-refused',
          'status' => [400],
          'says' => [': query'],
          'text' => 'Google does not understand the query. Write clauses such as givenName:Jane or ' \
                    'orgUnitPath=/Sales, separated by blanks, with single quotes around a value that contains ' \
                    'blanks.'
        },
        {
          'id' => 'page-token-refused',
          'status' => [400],
          'says' => ['pagetoken', 'page token', 'page_token'],
          'text' => 'Google does not accept the page token. It is valid for three days and only with the same search.'
        },
        {
          'id' => 'value-refused',
          'status' => [400],
          'text' => 'Google does not accept a value of this request. Compare the fields of the step with what ' \
                    'Google says.'
        },
        {
          'id' => 'value-too-long',
          'status' => [413, 414],
          'text' => 'A value in this request is too long for Google (status {status}). Shorten the key, the query ' \
                    'or the longest field.'
        },
        {
          'id' => 'user-missing',
          'status' => [404],
          'says' => ['userkey'],
          'text' => 'There is no user with this email address or ID. Check it; a user created moments ago can take ' \
                    'a minute to appear.'
        },
        {
          'id' => 'group-missing',
          'status' => [404],
          'says' => ['groupkey'],
          'repeat' => 'add',
          'text' => 'There is no group with this email address or ID. Check it; a group created moments ago can ' \
                    'take a minute to appear.'
        },
        {
          'id' => 'member-missing',
          'status' => [404],
          'says' => ['memberkey'],
          'text' => 'This is no direct member of the group. Check the email address or ID; members of nested groups ' \
                    'do not count.'
        },
        {
          'id' => 'domain-missing',
          'status' => [404],
          'says' => ['domain not found'],
          'text' => 'The Google Workspace account has no such domain. Give one of its domains, or leave the domain ' \
                    'blank; a personal Google account has none.'
        },
        {
          'id' => 'entry-missing',
          'status' => [404],
          'text' => 'Google found nothing with this email address or ID. Check it and run the step again.'
        },
        {
          'id' => 'exists-already',
          'status' => [409],
          'names' => %w[duplicate ALREADY_EXISTS],
          'says' => ['already exists'],
          'where' => ['create'],
          'text' => 'A user, group or alias with this email address exists already. Choose another address, or look ' \
                    'up the one that exists.'
        },
        {
          'id' => 'exists-already',
          'status' => [409],
          'names' => %w[duplicate ALREADY_EXISTS],
          'says' => ['already exists'],
          'text' => 'A user, group or alias with this email address exists already. After a change of a primary ' \
                    'email the change may have been made all the same: get the user by ID before you try again.'
        },
        {
          'id' => 'change-under-way',
          'status' => [409],
          'names' => %w[conflict ABORTED aborted],
          'repeat' => 'all but create',
          'text' => 'Google was still working on another change of the same entry. Look whether the change was ' \
                    'made, then run the step again.'
        },
        {
          'id' => 'conflict',
          'status' => [409],
          'text' => 'This meets something that is there already, or another change of the same entry. Look whether ' \
                    'the change was made, then run the step again.'
        },
        {
          'id' => 'no-free-license',
          'names' => ['limitExceeded'],
          'text' => 'The account has no free license or seat for this. Free or buy one, then run the step again.'
        },
        {
          'id' => 'user-not-complete',
          'status' => [412],
          'says' => ['user creation is not complete'],
          'repeat' => 'all but create',
          'text' => 'Google is still creating this user. Run the step again in a minute or two.'
        },
        {
          'id' => 'cyclic-membership',
          'status' => [412],
          'says' => ['cyclic'],
          'text' => 'The group cannot have this member, because it would contain itself. Take the group out of the ' \
                    'other one first.'
        },
        {
          'id' => 'no-archived-user-license',
          'status' => [412],
          'says' => ['archived user'],
          'text' => 'The account has no free license or seat for this. An archived user takes an Archived User ' \
                    'license: free or buy one, then run the step again.'
        },
        {
          'id' => 'no-free-license',
          'status' => [412],
          'says' => %w[license licence limit],
          'text' => 'The account has no free license or seat for this. Free or buy one, then run the step again.'
        },
        {
          'id' => 'other-change-under-way',
          'status' => [412],
          'says' => ['condition not met', 'conditionnotmet'],
          'text' => 'Another change of the same entry was under way, and this one was not made. Run the step again ' \
                    'in a few minutes.'
        },
        {
          'id' => 'no-archived-user-license',
          'status' => [412],
          'where' => ['archive'],
          'text' => 'Google does not archive this user, most often because the account has no free Archived User ' \
                    'license. Free or buy one, then run the step again.'
        },
        {
          'id' => 'state-refused',
          'status' => [412],
          'text' => 'The user, group or member is not in a state that allows this. Look at it in the Admin console.'
        }
      ]
      otherwise = {
        'id' => 'unexpected-answer',
        'text' => 'Google answered with status {status}, which this step did not expect. Run the step again in a ' \
                  'few minutes; if it stays, a proxy may stand between Workato and Google.'
      }

      step = value['step']
      path = value['path']
      thing = value['thing']
      refusal = call('read_refusal', code, body)
      row = call('find_error', rows, otherwise, step, refusal)
      text = row['text'].
             gsub('{status}') { code.to_s }.
             gsub('{thing}') { thing }.
             gsub('{scope}') do
               if path.slice(0, 5) == 'users'
                 'https://www.googleapis.com/auth/admin.directory.user'
               else
                 'https://www.googleapis.com/auth/admin.directory.group'
               end
             end
      { 'row' => row, 'because' => "#{text}#{refusal['quote']}" }
    end,

    # connector/google/repeat-step.ts
    # Runs the step again from its beginning, after a pause; returns in the last run.
    #
    # Why not `retry_on_response`: it repeats only a step whose error nobody has handled (the gem's action.rb; Workato's
    # page on actions speaks of error codes and of patterns in the message), and then the user reads what Workato makes
    # of it, a bare `503 Service Unavailable`. Nothing tells a handler that this is the last time. `reinvoke_after`
    # hands the number of the run on. It is documented for steps that wait ("Multistep actions", SDK guide), where
    # Workato raises a pause to 60 seconds, which suits Google's quotas by the minute. The gem and published connectors
    # call it from methods too. If Workato should take no notice, this returns, and the user reads cause and cure after
    # the first run.
    repeat_step: lambda do |attempt|
      reinvoke_after(seconds: 5 * attempt, continue: { 'attempt' => attempt + 1 }) if attempt < 4
    end,

    # connector/google/json-object.ts
    # The members of a JSON object, or none when the text is something else, such as a page of HTML.
    json_object: lambda do |text|
      value = call('is_json_object', text) ? parse_json(text) : {}
      value.is_a?(Hash) ? value : {}
    end,

    # connector/google/refusal.ts
    # The `reason` of each entry of a list.
    reasons: lambda do |entries|
      next [] unless entries.is_a?(Array)
      entries.flat_map { |entry| entry.is_a?(Hash) ? call('texts', entry['reason']) : [] }
    end,

    # connector/google/refusal.ts
    texts: lambda do |value|
      value.is_a?(String) ? [value] : []
    end,

    # connector/google/refusal.ts
    shortened: lambda do |text|
      text.length > 300 ? "#{text[0...300]}..." : text
    end,

    # connector/google/errors/find-error.ts
    # 300 for a redirect and 500 for a failure of the server, since a proxy may have statuses of its own.
    family_of: lambda do |status|
      next 500 if status >= 500
      status >= 300 && status < 400 ? 300 : status
    end,

    # connector/members/sample-member.ts
    sample_member: lambda do
      {
        id: '100000000000000000001',
        email: 'liz@example.com',
        role: 'MEMBER',
        type: 'USER',
        status: 'ACTIVE',
        delivery_settings: 'ALL_MAIL',
        etag: '"sample-etag"',
        kind: 'admin#directory#member'
      }
    end,

    # connector/groups/sample-group.ts
    sample_group: lambda do
      {
        id: '01example0group1',
        email: 'sales@example.com',
        name: 'Sales',
        description: 'Everyone in sales',
        directMembersCount: '12',
        adminCreated: true,
        aliases: ['vertrieb@example.com'],
        nonEditableAliases: ['sales@example.com.test-google-a.com'],
        etag: '"sample-etag"',
        kind: 'admin#directory#group'
      }
    end,

    # connector/users/sample-user.ts
    sample_user: lambda do
      {
        id: '100000000000000000001',
        primaryEmail: 'liz@example.com',
        name: { givenName: 'Liz', familyName: 'Smith', fullName: 'Liz Smith' },
        orgUnitPath: '/Sales/EMEA',
        suspended: false,
        archived: false,
        isAdmin: false,
        isDelegatedAdmin: false,
        creationTime: '2026-01-15T09:30:00.000Z',
        lastLoginTime: '2026-03-02T08:05:12.000Z',
        aliases: ['liz.smith@example.com'],
        nonEditableAliases: ['liz@example.com.test-google-a.com'],
        recoveryEmail: 'liz@example.org',
        recoveryPhone: '+16505550123',
        changePasswordAtNextLogin: false,
        isEnrolledIn2Sv: true,
        isEnforcedIn2Sv: false,
        agreedToTerms: true,
        isMailboxSetup: true,
        includeInGlobalAddressList: true,
        organizations: [
          { title: 'Account manager', department: 'Sales', costCenter: '4711', type: 'work', primary: true }
        ],
        phones: [{ value: '+1 650 555 0123', type: 'work', primary: true }],
        emails: [{ address: 'liz@example.com', primary: true }],
        relations: [{ value: 'sam@example.com', type: 'manager' }],
        externalIds: [{ value: '1042', type: 'organization' }],
        languages: [{ languageCode: 'en', preference: 'preferred' }],
        customSchemas: { Employment: { grade: '7' } },
        customerId: 'C00example',
        etag: '"sample-etag"',
        kind: 'admin#directory#user'
      }
    end,

    # The text as UTF-8, whatever encoding a server names: bytes that are no character there become U+FFFD.
    as_utf8: lambda do |text|
      text.encode('UTF-8', 'UTF-8', invalid: :replace)
    end,

    # The least whole number that is not below the value.
    rounded_up: lambda do |value|
      whole = value.to_i
      whole < value ? whole + 1 : whole
    end,

    # The whole number in a field, which a form sends as text. What is none is refused here, instead of failing later.
    whole_number: lambda do |value, label|
      is_whole = value.is_a?(Float) ? value == value.to_i : value.to_s.match?(/\A\s*[+-]?\d+\s*\z/)
      error("#{label} must be a whole number, but it is '#{value}'.") unless is_whole || value.blank?

      value.to_i if value.present?
    end,

    # What a recipe filled in: a form sends blanks for what was left empty. Required text stays, even if it is blank,
    # and data of open shape stays as it is.
    without_blanks: lambda do |value, required = [], open = {}|
      if value.is_a?(Hash)
        value.each_with_object({}) do |(name, item), filled|
          item = call('without_blanks', item, [], open[name] || {}) unless open[name] == true
          filled[name] = item if item == false || item.present? || required.include?(name)
        end
      elsif value.is_a?(Array)
        value.map { |item| call('without_blanks', item, [], open) }.select { |item| item == false || item.present? }
      else
        value
      end
    end
  }
}
