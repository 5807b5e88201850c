import { fields } from 'workato';
import { callbackUrls } from './google/addresses.ts';
import { clientsPage } from './google/errors/places.ts';

/** What a person enters once: the OAuth client of the Google Workspace account's own Google Cloud project. */
export const connectionFields = fields([
  {
    name: 'client_id',
    label: 'Client ID',
    hint:
      `In Google Cloud, under <b>${clientsPage.replaceAll('>', '&gt;')}</b>, of an OAuth client of the type <b>Web application</b>. It ends ` +
      'in <b>.apps.googleusercontent.com</b>. Enter these URLs there under <b>Authorized redirect URIs</b>: ' +
      `${callbackUrls.map((url) => `<b>${url}</b>`).join(' and ')}. The <b>Admin SDK API</b> must be enabled in the same project.`,
    optional: false,
  },
  {
    name: 'client_secret',
    label: 'Client secret',
    hint:
      'On the page of the same OAuth client, under <b>Client secrets</b>. Google shows a secret once, when it is made; if it is lost, ' +
      'add a new one there.',
    control_type: 'password',
    optional: false,
  },
]);

declare module 'workato' {
  /** Everything is optional: a form that was never saved holds nothing. */
  interface Connection {
    readonly client_id?: string;
    readonly client_secret?: string;
    /** Seconds that a refresh token lives, when Google limits it: seven days for an app with the status Testing. */
    readonly refresh_token_expires_in?: number;
  }
}
