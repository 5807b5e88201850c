import { style } from './callback-page-style.ts';
import { html, type Markup } from './html.ts';
import type { ProblemTexts } from './problem.ts';
import { scopeNames } from './scope-names.ts';

/** A page for the browser that came back from Google. */
export interface Page {
  readonly status: number;
  readonly body: string;
}

/**
 * Shown when the tokens are saved.
 * @param file where they are, as the user named it
 * @param checkCommand the command that tries them
 * @param note a sentence about their end, where Google has set one
 */
export function successPage(file: string, checkCommand: string, note: string | undefined): Page {
  const heading = 'Access to the directory is set up';
  return page(
    200,
    heading,
    html`
    <header>${tick}<h1>${heading}</h1></header>
    <p>Google granted both scopes. The tokens are saved in <code>${file}</code>, which only your account on this machine can read.</p>
    <section>
      <h2>What was granted</h2>
      <ul>${scopeNames.map(({ box }) => html`<li>${box}</li>`)}</ul>
    </section>
    ${note ? html`<section><h2>How long it lasts</h2><p>${note}</p></section>` : undefined}
    <footer>You can close this tab. In the terminal, <code>${words(checkCommand)}</code> tries both scopes.</footer>`,
  );
}

/** Shown when something went wrong: the same words as in the terminal. */
export function failurePage(problem: ProblemTexts): Page {
  return page(
    400,
    problem.title,
    html`
    <header>${cross}<h1>${problem.title}</h1></header>
    <p>${withCode(problem.message)}</p>
    <section><h2>What to do</h2><p>${withCode(problem.remedy)}</p></section>
    <footer>Nothing was saved. You can close this tab and go back to the terminal.</footer>`,
  );
}

/** Shown to a second request for the callback, such as a reload of the page. */
export function answeredPage(): Page {
  const heading = 'This answer was already used';
  return page(
    409,
    heading,
    html`
    <header>${cross}<h1>${heading}</h1></header>
    <p>Google's answer can be used once, and this run already has it. The terminal says how it ended.</p>
    <footer>You can close this tab.</footer>`,
  );
}

/** Sets what stands between backquotes as code; the terminal shows the backquotes. */
function withCode(text: string): Markup[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
}

const tick = html`<svg class="good" viewBox="0 0 44 44" fill="none" stroke="currentColor" stroke-width="3"
  stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><circle cx="22" cy="22" r="19"/>
  <path d="m13.5 22.5 6 6 11.5-12.5"/></svg>`;

const cross = html`<svg class="bad" viewBox="0 0 44 44" fill="none" stroke="currentColor" stroke-width="3"
  stroke-linecap="round" aria-hidden="true"><circle cx="22" cy="22" r="19"/><path d="M22 12.5v12M22 31v.5"/></svg>`;

function page(status: number, title: string, content: Markup): Page {
  const document = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<main>${content}
</main>
</body>
</html>
`;
  return { status, body: document.markup };
}

/** A command whose options stay whole at the end of a line: `--tokens` is not broken behind its hyphens. */
function words(command: string): Markup[] {
  return command.split(/( )/).map((word) => (word.startsWith('-') ? html`<span>${word}</span>` : html`${word}`));
}
