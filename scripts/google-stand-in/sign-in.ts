import { randomUUID } from 'node:crypto';
import { html } from '../authorize/html.ts';
import { type Answer, page, redirect, type StandInRequest } from './answer.ts';
import { type AuthError, showAuthError } from './auth-error.ts';
import { grantAccess } from './consent.ts';
import { expiredPage } from './expired-page.ts';
import { domainOf, grantKey, type StandInClient, type World } from './world.ts';

/** The page on which the account is chosen. */
export function signInPage(world: World, { query }: StandInRequest): Answer {
  const part = query.get('part') ?? '';
  const pending = world.pending.get(part);
  if (!pending) return expiredPage();
  const { appName = 'Workato' } = pending.client;
  return page(
    200,
    'Choose an account',
    html`<h1>Choose an account</h1>
    <p>to continue to <b>${appName}</b></p>
    <form class="accounts" method="post" action="/v3/signin/identifier">
      <input type="hidden" name="part" value="${part}">
      ${world.users.map(({ email }) => html`<button name="account" value="${email}">${email}</button>`)}
    </form>`,
  );
}

/** The choice of an account: an error page, the consent page, or straight back when everything was granted before. */
export function signIn(world: World, { form }: StandInRequest): Answer {
  const part = form.get('part') ?? '';
  const email = form.get('account') ?? '';
  const pending = world.pending.get(part);
  if (!pending || !world.users.some((user) => user.email === email)) return expiredPage();
  world.pending.delete(part);

  const { client, scopes } = pending;
  const error = accountError(world, client, email);
  if (error) return showAuthError(world, error, client.clientId);

  const signedIn = { ...pending, email };
  const granted = world.grants.get(grantKey(client.clientId, email));
  if (!pending.forcesConsent && granted && scopes.every((scope) => granted.has(scope))) {
    return grantAccess(world, signedIn, email, scopes);
  }
  const consentPart = randomUUID();
  world.pending.set(consentPart, signedIn);
  const next = new URLSearchParams({ part: consentPart, flowName: 'GeneralOAuthFlow' });
  return redirect(`${world.origin}/signin/oauth/consent?${next}`);
}

function accountError(world: World, client: StandInClient, email: string): AuthError | undefined {
  const audience = client.audience ?? 'internal';
  const owner = client.domain ?? domainOf(world.users[0]?.email ?? '');
  if (audience === 'internal' && domainOf(email) !== owner) {
    return { name: 'org_internal', status: 403, text: 'This client is restricted to users within its organization.' };
  }
  if (audience === 'testing' && !client.testUsers?.includes(email)) {
    return { name: 'access_denied', status: 403, text: beingTested };
  }
  if (client.isBlocked) return { name: 'admin_policy_enforced', status: 400, text: restricted };
  return undefined;
}

const beingTested =
  "The developer hasn't given you access to this app. It's currently being tested and it hasn't been verified by Google. If you think you should have access, contact the developer.";

const restricted =
  'Access to your account data is restricted by policies within your organization. Please contact the administrator of your organization for more information.';
