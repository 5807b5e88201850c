/** Where things stand in Google's consoles, in the words of its menus: hints, errors and the guide take them from here. */

/** OAuth clients, with their IDs and secrets. They stood under APIs & Services > Credentials until 2025. */
export const clientsPage = 'Google Auth Platform > Clients';

/** Where an API is enabled for a project. */
export const apiLibrary = 'APIs & Services > Library';

/** Service accounts and their keys. */
export const serviceAccountsPage = 'IAM & Admin > Service Accounts';

/** Which apps may use which scopes, in the Admin console. */
export const apiControls = 'Security > Access and data control > API controls';

/** Which service accounts may act as users, in the Admin console. */
export const delegationPage = `${apiControls} > Manage domain-wide delegation`;
