import type { Region } from '../url/workato-callbacks.ts';
import { type ShapeError, shapeErrors } from './web-schema.ts';

/** What the Google Cloud console writes under `web`; a field of the wrong type is left out. */
export interface ClientFields {
  readonly client_id?: string;
  readonly client_secret?: string;
  readonly project_id?: string;
  readonly auth_uri?: string;
  readonly token_uri?: string;
  readonly auth_provider_x509_cert_url?: string;
  readonly redirect_uris?: readonly string[];
  readonly javascript_origins?: readonly string[];
}

export interface Client {
  readonly web: ClientFields;
  /** Fields that are there with the wrong type. */
  readonly shapeErrors: readonly ShapeError[];
  /** The data centre that the user named. */
  readonly region?: Region;
}

/** Makes a client of the content of `web`, keeping only what has the right type. */
export function clientOf(web: unknown, region?: Region): Client {
  const errors = shapeErrors(web);
  const usable = errors.some((error) => error.field === undefined) ? {} : { ...(web as Record<string, unknown>) };
  for (const { field, item } of errors) {
    if (field === undefined) continue;
    const list = usable[field];
    if (item === undefined || !Array.isArray(list)) delete usable[field];
    else usable[field] = list.filter((entry) => typeof entry === 'string');
  }
  return { web: usable as ClientFields, shapeErrors: errors, ...(region ? { region } : {}) };
}

/** The client id and the project of a client, as `consoleLinks` wants them. */
export function linkNames({ web }: Client): { clientId?: string; projectId?: string } {
  return {
    ...(web.client_id === undefined ? {} : { clientId: web.client_id.trim() }),
    ...(web.project_id === undefined || web.project_id === web.client_secret ? {} : { projectId: web.project_id }),
  };
}
