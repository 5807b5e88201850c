import { clientIdForm } from '../../url/client-id.ts';
import { consoleLinks } from '../../url/console-links.ts';
import { hasBlanks } from '../blanks.ts';
import type { Check, Finding } from '../check.ts';
import { type Client, linkNames } from '../client.ts';
import { isPlaceholder } from '../placeholder.ts';
import { rightClient } from '../right-client.ts';

const id = '123456789012-notarealclientnotarealclient0000.apps.googleusercontent.com';

/** A wrong client id is answered with `invalid_client`, "The OAuth client was not found". */
export const clientIdFormCheck: Check<Client> = {
  id: 'client-id-form',
  title: 'The client id is there and has the form of one.',
  examples: [rightClient(), rightClient({ client_id: '123456789012.apps.googleusercontent.com' })],
  counterExamples: [
    { given: rightClient({ client_id: undefined }), status: 'problem' },
    { given: rightClient({ client_id: '' }), status: 'problem' },
    { given: rightClient({ client_id: ` ${id}` }), status: 'problem' },
    { given: rightClient({ client_id: `${id}\n` }), status: 'problem' },
    { given: rightClient({ client_id: id.replace('-', '-\u200b') }), status: 'problem' },
    { given: rightClient({ client_id: 'YOUR_CLIENT_ID.apps.googleusercontent.com' }), status: 'problem' },
    { given: rightClient({ client_id: 'GOCSPX-not-a-real-secret-0123456789' }), status: 'problem' },
    { given: rightClient({ client_id: 'nobody@example-project-123456.iam.gserviceaccount.com' }), status: 'problem' },
    { given: rightClient({ client_id: '100000000000000000000' }), status: 'problem' },
    { given: rightClient({ client_id: id.replace('.apps', '') }), status: 'problem' },
    { given: rightClient({ client_id: id.replace('0000', '00') }), status: 'problem' },
    { given: rightClient({ client_id: id.toUpperCase() }), status: 'problem' },
    { given: rightClient({ client_id: `https://${id}` }), status: 'problem' },
  ],
  run(client) {
    const { client_id: clientId } = client.web;
    if (client.shapeErrors.some(({ field }) => field === 'client_id' || field === undefined)) return [];
    const link = consoleLinks(linkNames(client)).clients;
    const todo = 'Copy the client id from the Clients page with the copy button.';
    const problem = (says: string): Finding[] => [{ status: 'problem', says, todo, link }];
    if (!clientId) return problem('The file has no client_id.');
    if (hasBlanks(clientId)) {
      return problem(
        'The client id has a blank, a line break or an invisible character in it, which came with pasting.',
      );
    }
    const form = clientIdForm(clientId);
    if (form === 'new') return [];
    if (form === 'old') {
      return [
        { status: 'note', says: 'The client id has the short form of clients that were made before about 2013.' },
      ];
    }
    if (isPlaceholder(clientId)) return problem('The client id is still a placeholder.');
    if (/^GOCSPX-/i.test(clientId)) {
      return problem('The client secret stands where the client id belongs; the two were probably swapped.');
    }
    if (/\.gserviceaccount\.com$/.test(clientId))
      return problem('The client id is the e-mail address of a service account.');
    if (/^\d+$/.test(clientId)) {
      return problem(
        'The client id is only a number: a project number, or the numeric id of a service account. ' +
          'An OAuth client id ends in .apps.googleusercontent.com.',
      );
    }
    return problem(
      'The client id has not the form <number>-<32 lower-case letters and digits>.apps.googleusercontent.com; ' +
        'a part of it is missing or was changed.',
    );
  },
};
