import { action, compact } from 'workato';
import { choice } from '../fields/choice.ts';
import { sortOrders } from '../fields/sort-orders.ts';
import { defaultLimit, readPages } from '../google/read-pages.ts';
import { repeatingHelp } from '../google/repeat-step.ts';
import { type Group, groupFields } from './group-fields.ts';
import { groupOrders } from './group-orders.ts';
import { sampleGroup } from './sample-group.ts';

export const searchGroups = action({
  title: 'Search groups',
  subtitle: 'Search or list groups',
  description: "Search <span class='provider'>groups</span> in <span class='provider'>Google Directory</span>",
  help: {
    body:
      'Returns the groups that match, those of one user, or all groups, up to the limit (default: 100). If there are more, ' +
      '<b>Next page token</b> is there: give it to the next search, with all other fields the same.' +
      repeatingHelp,
    learn_more_url: 'https://developers.google.com/workspace/admin/directory/v1/guides/search-groups',
    learn_more_text: 'How to write a query',
  },

  input_fields: [
    {
      name: 'query',
      label: 'Query',
      hint:
        "Clauses that must all match, as in <b>name='Sales Europe'</b>, <b>name:Sal*</b> or <b>email:sales*</b>. A value with blanks " +
        "stands in single quotes, and a quote inside it is written <b>\\'</b>. Blank: all groups.",
      sticky: true,
    },
    {
      name: 'userKey',
      label: 'Member',
      hint: 'Only the groups that this user or group is a direct member of: an email address or an ID.',
      sticky: true,
    },
    {
      name: 'limit',
      label: 'Limit',
      hint: 'The most groups to return. Default: 100. Google gives them in pages of up to 200.',
      type: 'integer',
      control_type: 'integer',
      sticky: true,
    },
    choice({ name: 'orderBy', label: 'Order by', pick_list: groupOrders }),
    choice({
      name: 'sortOrder',
      label: 'Sort order',
      hint: 'Only with <b>Order by</b>. Default: ascending.',
      pick_list: sortOrders,
    }),
    {
      name: 'domain',
      label: 'Domain',
      hint: 'Only groups of this domain. Default: all domains of the Google Workspace account.',
    },
    {
      name: 'pageToken',
      label: 'Page token',
      hint: '<b>Next page token</b> of an earlier search with the same fields.',
    },
  ],

  async execute(_connection, input, _inputSchema, _outputSchema, continued) {
    // Google wants the account, a domain or a member, and refuses the account beside a member.
    const isEverywhere = input.domain === undefined && input.userKey === undefined;
    const found = await readPages<Group>(
      'groups',
      compact({
        customer: isEverywhere ? 'my_customer' : undefined,
        domain: input.domain,
        userKey: input.userKey === undefined ? undefined : String(input.userKey).trim(),
        query: input.query,
        orderBy: input.orderBy,
        sortOrder: input.sortOrder?.toUpperCase(),
      }),
      compact({ limit: input.limit ?? defaultLimit, pageSize: 200, pageToken: input.pageToken }),
      continued,
    );
    return compact({ groups: found.entries, nextPageToken: found.nextPageToken });
  },

  output_fields: [
    { name: 'groups', label: 'Groups', type: 'array', of: 'object', properties: groupFields },
    { name: 'nextPageToken', label: 'Next page token', hint: 'Missing on the last page.' },
  ],
  sample_output: { groups: [sampleGroup], nextPageToken: 'example-page-token' },
});
