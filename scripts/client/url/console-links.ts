import { clientIdForm, projectNumber } from './client-id.ts';

export interface ConsoleLinks {
  /** The list of the project's OAuth clients. */
  readonly clients: string;
  /** The client's own page: callback URLs and secrets. */
  readonly client: string;
  /** Internal or External, Testing or In production, test users. */
  readonly audience: string;
  /** App name and authorized domains. */
  readonly branding: string;
  /** The scopes of the consent screen. */
  readonly dataAccess: string;
  /** Where the Admin SDK API is enabled. */
  readonly adminSdk: string;
}

/** Pages of the Google Admin console; they know no project. */
export const adminLinks = {
  appAccess: 'https://admin.google.com/ac/owl/list?tab=configuredApps',
  delegation: 'https://admin.google.com/ac/owl/domainwidedelegation',
  roles: 'https://admin.google.com/ac/roles',
  sessionControl: 'https://admin.google.com/ac/security/reauth',
} as const;

const projectId = /^(?:[a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/;

/** Whether the text has the form of a Google Cloud project id, with or without the old domain prefix. */
export function isProjectId(text: string): boolean {
  return projectId.test(text);
}

/**
 * Links into the Google Cloud console for the project of a client. Only well-formed values become part of an address, so
 * that nothing which was pasted into the wrong field is printed; without a project the console asks for one.
 */
export function consoleLinks(client: { readonly clientId?: string; readonly projectId?: string } = {}): ConsoleLinks {
  const id = client.clientId !== undefined && clientIdForm(client.clientId) ? client.clientId : undefined;
  const named = client.projectId !== undefined && isProjectId(client.projectId) ? client.projectId : undefined;
  const project = named ?? (id ? projectNumber(id) : undefined);
  const page = (path: string) =>
    `https://console.cloud.google.com/${path}${project ? `?project=${encodeURIComponent(project)}` : ''}`;
  return {
    clients: page('auth/clients'),
    client: page(id ? `auth/clients/${id}` : 'auth/clients'),
    audience: page('auth/audience'),
    branding: page('auth/branding'),
    dataAccess: page('auth/scopes'),
    adminSdk: page('apis/library/admin.googleapis.com'),
  };
}
