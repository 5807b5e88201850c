import { action, compact } from 'workato';
import { choice } from '../fields/choice.ts';
import { sortOrders } from '../fields/sort-orders.ts';
import { yesNo } from '../fields/yes-no.ts';
import { defaultLimit, readPages } from '../google/read-pages.ts';
import { repeatingHelp } from '../google/repeat-step.ts';
import { readOptions } from './read-options.ts';
import { sampleUser } from './sample-user.ts';
import { userOrders } from './user-choices.ts';
import { type User, userFields } from './user-fields.ts';

export const searchUsers = action({
  title: 'Search users',
  subtitle: 'Search or list users',
  description: "Search <span class='provider'>users</span> in <span class='provider'>Google Directory</span>",
  help: {
    body:
      'Returns the users that match, or all users, up to the limit (default: 100), with all custom fields unless the projection ' +
      'says otherwise. If there are more, <b>Next page token</b> is there: give it to the next search, with all other fields the ' +
      'same. The search reads an index: a change shows within an hour as a rule and after 36 hours at the latest, so use ' +
      '<b>Get user</b> for one user that you know.' +
      repeatingHelp,
    learn_more_url: 'https://developers.google.com/workspace/admin/directory/v1/guides/search-users',
    learn_more_text: 'How to write a query',
  },

  input_fields: [
    {
      name: 'query',
      label: 'Query',
      hint:
        "Clauses that must all match, as in <b>orgUnitPath='/Sales' isSuspended=false</b> or <b>givenName:Jane*</b>. A value with " +
        "blanks stands in single quotes, and a quote inside it is written <b>\\'</b>. Blank: all users.",
      sticky: true,
    },
    {
      name: 'limit',
      label: 'Limit',
      hint: 'The most users to return. Default: 100. Google gives them in pages of up to 500.',
      type: 'integer',
      control_type: 'integer',
      sticky: true,
    },
    ...readOptions,
    choice({ name: 'orderBy', label: 'Order by', pick_list: userOrders }),
    choice({ name: 'sortOrder', label: 'Sort order', hint: 'Default: ascending.', pick_list: sortOrders }),
    {
      name: 'domain',
      label: 'Domain',
      hint: 'Only users of this domain. Default: all domains of the Google Workspace account.',
    },
    yesNo({
      name: 'showDeleted',
      label: 'Show deleted',
      hint: 'Yes returns the users that were deleted in the last 20 days instead, with few fields.',
    }),
    {
      name: 'pageToken',
      label: 'Page token',
      hint: '<b>Next page token</b> of an earlier search with the same fields. It is valid for three days.',
    },
  ],

  async execute(_connection, input, _inputSchema, _outputSchema, continued) {
    const found = await readPages<User>(
      'users',
      compact({
        // Google wants one of the two.
        customer: input.domain === undefined ? 'my_customer' : undefined,
        domain: input.domain,
        query: input.query,
        projection: input.projection ?? (input.customFieldMask === undefined ? 'full' : 'custom'),
        customFieldMask: input.customFieldMask,
        viewType: input.viewType,
        orderBy: input.orderBy,
        sortOrder: input.sortOrder?.toUpperCase(),
        showDeleted: input.showDeleted,
      }),
      compact({ limit: input.limit ?? defaultLimit, pageSize: 500, pageToken: input.pageToken }),
      continued,
    );
    return compact({ users: found.entries, nextPageToken: found.nextPageToken });
  },

  output_fields: [
    { name: 'users', label: 'Users', type: 'array', of: 'object', properties: userFields },
    { name: 'nextPageToken', label: 'Next page token', hint: 'Missing on the last page.' },
  ],
  sample_output: { users: [sampleUser], nextPageToken: 'example-page-token' },
});
