/** TypeScript's error texts, taken apart and shortened. */

/** The sentence that the SDK's types put in place of a type: `'lable' is not an attribute of a Workato field`. */
export function sentenceOf(message: string): string | undefined {
  return /not assignable to type '"(.* .*)"'/.exec(message.split('\n').at(-1) ?? '')?.[1];
}

/** The member that the innermost lines are about: `name.givenName`, or undefined. */
export function memberOf(message: string): string | undefined {
  const names = [...message.matchAll(/[Tt]ypes of (?:property )?'([^']+)' are incompatible/g)].map((match) => match[1]);
  return names.length > 0 ? names.join('.') : undefined;
}

/** The names that an expected result has, as the message shows them. */
export function expectedMembers(message: string): string[] {
  const expected = [...message.matchAll(/, (\{[^{}]*\})>'/g)].at(-1)?.[1] ?? '';
  return [...expected.matchAll(/readonly (\w+)\??:/g)].map((match) => match[1] ?? '');
}

/** TypeScript explains from the outside in: the last line says what is wrong. Types that go on for long are cut. */
export function lastLine(message: string): string {
  const lines = message
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return shorten(lines.at(-1) ?? message);
}

/** `'{ readonly id: string; … }'` for a type of more than 60 letters. */
export function shorten(line: string): string {
  return line.replace(/(type|types) '([^']{60,})'/g, (_, word: string, type: string) => {
    const name = /^[A-Z]\w*/.exec(type)?.[0];
    return `${word} '${name ?? `${type.slice(0, 40).trimEnd()} …`}'`;
  });
}

/** The first name in quotes. */
export const firstName = (message: string): string => /'([^']+)'/.exec(message)?.[1] ?? '';

/** The name that TypeScript takes for the one that was meant. */
export const hintIn = (message: string): string | undefined =>
  /Did you mean(?: the member| to write| to use)? '"?([^'"]+)"?'/.exec(message)?.[1];

/** Whether a lambda gives its result at once, where a promise of it is wanted. */
export const lacksAsync = (message: string): boolean =>
  /Property 'then' is missing in type .* but required in type 'Promise</s.test(message);
