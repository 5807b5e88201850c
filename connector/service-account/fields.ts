import { fields } from 'workato';
import { scopes } from '../google/addresses.ts';

/** Which of the two ways the connection uses; the form shows the fields of the chosen one. */
export const authTypeFields = fields([
  {
    name: 'auth_type',
    label: 'Sign in with',
    hint:
      'With an <b>OAuth client</b>, an administrator signs in once, and recipes act as that person. With a <b>service account</b>, nobody ' +
      'signs in: a super administrator allows it in the Admin console to act as an administrator.',
    control_type: 'select',
    pick_list: [
      ['OAuth client', 'oauth2'],
      ['Service account', 'service_account'],
    ],
    default: 'oauth2',
    optional: false,
    extends_schema: true,
  },
]);

/** What a person enters once for a service account: three values of its JSON key file, and the administrator. */
export const serviceAccountFields = fields([
  {
    name: 'client_email',
    label: 'Service account email',
    hint:
      'In the JSON key file: <b>client_email</b>. It ends in <b>.gserviceaccount.com</b>. The <b>Admin SDK API</b> must be enabled in the ' +
      'Google Cloud project of the service account.',
    optional: false,
  },
  {
    name: 'private_key',
    label: 'Private key',
    hint:
      'In the JSON key file: <b>private_key</b>, from <b>-----BEGIN PRIVATE KEY-----</b> to <b>-----END PRIVATE KEY-----</b>. The whole ' +
      'content of the file will do too.',
    control_type: 'password',
    multiline: true,
    optional: false,
  },
  {
    name: 'private_key_id',
    label: 'Private key ID',
    hint: 'In the JSON key file: <b>private_key_id</b>. Google finds the key without it.',
    optional: true,
  },
  {
    name: 'subject',
    label: 'Administrator to act as',
    hint:
      'Email address of an administrator of the Google Workspace account. Before, a super administrator enters the numeric client ID of ' +
      'the service account in the Admin console, under <b>Security &gt; Access and data control &gt; API controls &gt; Manage domain-wide ' +
      `delegation</b>, with exactly these scopes: ${scopes.map((scope) => `<b>${scope}</b>`).join(' and ')}.`,
    optional: false,
  },
]);

declare module 'workato' {
  interface Connection {
    /** Missing in connections that were made before there was a choice. */
    readonly auth_type?: string;
    readonly client_email?: string;
    readonly private_key?: string;
    readonly private_key_id?: string;
    readonly subject?: string;
    readonly access_token?: string;
  }
}
