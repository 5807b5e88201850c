/** What a person does on the pages: which account is chosen, which boxes are ticked, which button is pressed. */
export interface Answers {
  readonly account: string;
  readonly scopes: readonly string[];
  readonly decision: 'allow' | 'cancel';
}

/** Where the pages led. */
export interface ConsentResult {
  /** The address at the client, with a code or an error; undefined when an error page was shown instead. */
  readonly callback: string | undefined;
  /** The text of the error page, without markup. */
  readonly errorText: string | undefined;
}

/**
 * Goes through the stand-in's pages as a browser would, by reading and posting their forms.
 * Does not open the callback: the caller decides what to do with it.
 */
export async function answerConsent(authorizationUrl: string, answers: Answers): Promise<ConsentResult> {
  const { origin } = new URL(authorizationUrl);
  let response = await fetch(authorizationUrl, { redirect: 'manual' });
  for (;;) {
    const location = response.headers.get('location');
    if (location && new URL(location).origin !== origin) return { callback: location, errorText: undefined };
    if (location) {
      response = await fetch(location, { redirect: 'manual' });
      continue;
    }
    const body = await response.text();
    if (response.status !== 200) return { callback: undefined, errorText: textOf(body) };
    response = await fetch(new URL(attribute(body, /<form[^>]* action="([^"]*)"/), origin), {
      method: 'POST',
      body: fillForm(body, answers),
      redirect: 'manual',
    });
  }
}

function fillForm(body: string, { account, scopes, decision }: Answers): URLSearchParams {
  const form = new URLSearchParams({ part: attribute(body, /name="part" value="([^"]*)"/) });
  if (body.includes('name="account"')) form.set('account', account);
  else {
    form.set('decision', decision);
    const offered = [...body.matchAll(/type="(checkbox|hidden)" name="scope" value="([^"]*)"/g)];
    for (const [, type, scope = ''] of offered)
      if (type === 'hidden' || scopes.includes(scope)) form.append('scope', scope);
  }
  return form;
}

function attribute(body: string, pattern: RegExp): string {
  const value = pattern.exec(body)?.[1];
  if (value === undefined) throw new Error('The page holds no form of the stand-in.');
  return value;
}

function textOf(body: string): string {
  const main = /<main>([\s\S]*)<\/main>/.exec(body)?.[1] ?? '';
  return main
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
