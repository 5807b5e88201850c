import { scopeNames } from '../authorize/scope-names.ts';
import { projectNumber } from '../client/url/client-id.ts';
import { type Answer, json, type StandInRequest } from './answer.ts';
import { domainOf, type IssuedToken, type Subject, type World } from './world.ts';

/** `users.list` or `groups.list` of the Directory API, as far as a test of a connection needs it. */
export function directoryList(subject: Subject): (world: World, request: StandInRequest) => Answer {
  return (world, request) => {
    const token = liveToken(world, request.authorization);
    if (!token) return request.authorization ? invalidCredentials : loginRequired;
    return refusal(world, subject, token) ?? list(world, subject, token, request.query);
  };
}

function liveToken(world: World, authorization: string | undefined): IssuedToken | undefined {
  const token = world.accessTokens.get(/^Bearer (.+)$/i.exec(authorization ?? '')?.[1] ?? '');
  return token && token.expiresAt > world.now() ? token : undefined;
}

/** Google looks at the token's scopes first, then at the project, then at the person. */
function refusal(world: World, subject: Subject, token: IssuedToken): Answer | undefined {
  const needed = scopeNames.find((name) => name.subject === subject)?.scope ?? '';
  if (!token.scopes.includes(needed)) return insufficientScopes(subject, needed);
  const client = world.clients.find(({ clientId }) => clientId === token.holder);
  if (client?.isApiEnabled === false) return accessNotConfigured(projectNumber(client.clientId) ?? '0');
  const user = world.users.find(({ email }) => email === token.email);
  const privileges = user ? (user.privileges ?? ['groups', 'users']) : [];
  if (privileges.includes(subject)) return undefined;
  return apiError(403, 'forbidden', 'Not Authorized to access this resource/api');
}

function list(world: World, subject: Subject, token: IssuedToken, query: URLSearchParams): Answer {
  const domain = query.get('domain') ?? (query.has('customer') ? domainOf(token.email ?? '') : undefined);
  if (domain === undefined) return apiError(400, 'badRequest', 'Bad Request');
  // `users(id,primaryEmail)`, or `users/id` for one ("Performance tips", Directory API guide).
  const fields = /^(\w+)(?:\/(\w+)|\((\w+(?:,\w+)*)\))$/.exec(query.get('fields') ?? '');
  if (query.has('fields') && fields?.[1] !== subject) {
    return apiError(400, 'invalidParameter', `Invalid field selection ${query.get('fields')}`);
  }
  const emails = subject === 'users' ? world.users.map(({ email }) => email) : world.groups;
  const items = emails
    .filter((email) => domainOf(email) === domain)
    .slice(0, Number(query.get('maxResults') ?? 100))
    .map((email, index) => item(subject, email, index));
  const names = (fields?.[2] ?? fields?.[3])?.split(',');
  const chosen = names
    ? items.map((entry) => Object.fromEntries(Object.entries(entry).filter(([name]) => names.includes(name))))
    : items;
  // An empty list leaves its key out.
  const content = items.length > 0 ? { [subject]: chosen } : {};
  return json(200, names ? content : { kind: `admin#directory#${subject}`, ...content });
}

function item(subject: Subject, email: string, index: number): Record<string, string> {
  const id = subject === 'users' ? `10000000000000000${1000 + index}` : `0${1000 + index}group`;
  const kind = `admin#directory#${subject.slice(0, -1)}`;
  return { kind, id, ...(subject === 'users' ? { primaryEmail: email } : { email }) };
}

/** The classic envelope, with the gateway's members where a refusal has them. */
function apiError(status: number, reason: string, message: string, more = {}, headers = {}): Answer {
  const errors = [{ message, domain: 'global', reason }];
  return json(status, { error: { code: status, message, errors, ...more } }, headers);
}

function errorInfo(reason: string, metadata: Record<string, string>) {
  return [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain: 'googleapis.com', metadata }];
}

const loginRequired = apiError(401, 'required', 'Login Required.', { status: 'UNAUTHENTICATED' });

const invalidCredentials = apiError(401, 'authError', 'Invalid Credentials', { status: 'UNAUTHENTICATED' });

function insufficientScopes(subject: Subject, scope: string): Answer {
  const method = `ccc.hosted.frontend.directory.v1.Directory${subject === 'users' ? 'Users' : 'Groups'}.List`;
  const details = errorInfo('ACCESS_TOKEN_SCOPE_INSUFFICIENT', { service: 'admin.googleapis.com', method });
  return apiError(
    403,
    'insufficientPermissions',
    'Request had insufficient authentication scopes.',
    { status: 'PERMISSION_DENIED', details },
    { 'WWW-Authenticate': `Bearer realm="https://accounts.google.com/", error="insufficient_scope", scope="${scope}"` },
  );
}

function accessNotConfigured(project: string): Answer {
  const link = `https://console.developers.google.com/apis/api/admin.googleapis.com/overview?project=${project}`;
  const message = `Admin SDK API has not been used in project ${project} before or it is disabled. Enable it by visiting ${link} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`;
  const details = errorInfo('SERVICE_DISABLED', { service: 'admin.googleapis.com', consumer: `projects/${project}` });
  const errors = [{ message, domain: 'usageLimits', reason: 'accessNotConfigured', extendedHelp: link }];
  return json(403, { error: { code: 403, message, errors, status: 'PERMISSION_DENIED', details } });
}
