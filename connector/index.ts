import { connector } from 'workato';
import * as actions from './actions.ts';
import { connection } from './connection.ts';
import { directoryBase } from './google/addresses.ts';
import * as objectDefinitions from './object-definitions.ts';
import * as pickLists from './pick-lists.ts';
import { test } from './test.ts';

export default connector({
  title: 'Google Directory (custom client)',
  connection,
  test,
  actions,
  object_definitions: objectDefinitions,
  pick_lists: pickLists,

  custom_action: true,
  custom_action_help: {
    body:
      'Send any request of the Directory API that the two scopes of this connection allow. Paths are relative to ' +
      `<b>${directoryBase}</b>, as in <b>users/liz@example.com/aliases</b>.`,
    learn_more_url: 'https://developers.google.com/workspace/admin/directory/reference/rest',
    learn_more_text: 'Directory API reference',
  },
});
