import { html } from '../authorize/html.ts';
import { lookUp } from '../authorize/look-up.ts';
import { type Answer, page, type StandInRequest } from './answer.ts';
import { decodeAuthError } from './auth-error.ts';

const headings: Record<string, string> = {
  redirect_uri_mismatch: "Access blocked: This app's request is invalid",
  access_denied: 'Access blocked: this app has not completed the Google verification process',
};

/** Google's error page: what `authError` holds, with the status of the error. */
export function errorPage(request: StandInRequest): Answer {
  const error = decodeAuthError(request.query.get('authError') ?? '');
  if (!error) return page(400, 'Error', html`<h1>Error</h1><p>The request is malformed.</p>`);
  const heading = lookUp(headings, error.name) ?? 'Access blocked: Authorization Error';
  const details = Object.entries(error.details ?? {});
  return page(
    error.status,
    heading,
    html`<h1>${heading}</h1>
    <p>${error.text}</p>
    <p class="error">Error ${error.status}: ${error.name}</p>
    <dl><dt>Request details</dt>${details.map(([key, value]) => html`<dd>${key}=${value}</dd>`)}<dd>flowName=GeneralOAuthFlow</dd></dl>`,
  );
}
