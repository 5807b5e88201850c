import { html, type Markup } from '../authorize/html.ts';
import { scopeNames } from '../authorize/scope-names.ts';
import { type Answer, page, redirect, type StandInRequest } from './answer.ts';
import { expiredPage } from './expired-page.ts';
import { domainOf, grantKey, type PendingRequest, randomToken, type World } from './world.ts';

const codeLifetime = 10 * 60 * 1000;

/** The consent page. With more than one scope each has a box, and none is ticked beforehand (granular consent). */
export function consentPage(world: World, { query }: StandInRequest): Answer {
  const part = query.get('part') ?? '';
  const pending = world.pending.get(part);
  if (!pending?.email) return expiredPage();
  const { appName = 'Workato', isTrusted = false } = pending.client;
  const hasBoxes = pending.scopes.length > 1 && !isTrusted;
  return page(
    200,
    `${appName} wants access`,
    html`<h1>${appName} wants access to your Google Account</h1>
    <p><span class="account">${pending.email}</span></p>
    <form method="post" action="/signin/oauth/consent">
      <input type="hidden" name="part" value="${part}">
      <p>${hasBoxes ? `Select what ${appName} can access` : `This will allow ${appName} to:`}</p>
      ${pending.scopes.map((scope) => scopeLine(scope, hasBoxes))}
      <nav>
        <button name="decision" value="cancel">Cancel</button>
        <button class="main" name="decision" value="allow">Continue</button>
      </nav>
    </form>`,
  );
}

function scopeLine(scope: string, hasBox: boolean): Markup {
  const text = scopeNames.find((name) => name.scope === scope)?.box ?? scope;
  if (!hasBox) return html`<label><input type="hidden" name="scope" value="${scope}">${text}.</label>`;
  return html`<label><input type="checkbox" name="scope" value="${scope}"><span>${text}.</span></label>`;
}

/** The answer to the consent page: back to the client with a code, or with `access_denied`. */
export function consent(world: World, { form }: StandInRequest): Answer {
  const part = form.get('part') ?? '';
  const pending = world.pending.get(part);
  if (!pending?.email) return expiredPage();
  world.pending.delete(part);
  const ticked = pending.scopes.filter((scope) => form.getAll('scope').includes(scope));
  if (form.get('decision') !== 'allow' || ticked.length === 0) {
    return redirect(withParameters(pending, { error: 'access_denied' }));
  }
  return grantAccess(world, pending, pending.email, ticked);
}

/** Notes the grant and goes back to the client with a code for it. */
export function grantAccess(world: World, request: PendingRequest, email: string, scopes: readonly string[]): Answer {
  const key = grantKey(request.client.clientId, email);
  const isFirst = !world.grants.has(key);
  world.grants.set(key, new Set([...(world.grants.get(key) ?? []), ...scopes]));
  const code = randomToken('4/0A');
  world.codes.set(code, {
    request,
    email,
    scopes,
    bringsRefreshToken: request.isOffline && (isFirst || request.forcesConsent),
    expiresAt: world.now() + codeLifetime,
  });
  const prompt = request.forcesConsent ? 'consent' : 'none';
  const answer = { code, scope: scopes.join(' '), authuser: '0', hd: domainOf(email), prompt };
  return redirect(withParameters(request, answer));
}

/** The redirect URI with the answer added to it; `state` comes back unchanged, on denial too. */
function withParameters(request: PendingRequest, parameters: Record<string, string>): string {
  const url = new URL(request.redirectUri);
  if (request.state !== undefined) url.searchParams.set('state', request.state);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}
