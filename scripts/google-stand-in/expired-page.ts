import { html } from '../authorize/html.ts';
import { type Answer, page } from './answer.ts';

/** Shown for a request that is not, or no longer, open. */
export function expiredPage(): Answer {
  return page(
    400,
    'Something went wrong',
    html`<h1>Something went wrong</h1><p>This request is no longer open. Go back to the app and start again.</p>`,
  );
}
