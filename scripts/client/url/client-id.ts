/** `<project number>-<32 letters and digits>.apps.googleusercontent.com`, as the Clients page shows it. */
const clientId = /^(?<number>[1-9]\d{5,20})-[a-z0-9]{32}\.apps\.googleusercontent\.com$/;

/** Clients of before about 2013 have the project number only. */
const oldClientId = /^(?<number>[1-9]\d{5,20})\.apps\.googleusercontent\.com$/;

/** Whether the text is a client id: `new` or `old` by its form, otherwise undefined. */
export function clientIdForm(text: string): 'new' | 'old' | undefined {
  if (clientId.test(text)) return 'new';
  return oldClientId.test(text) ? 'old' : undefined;
}

/** The number of the project that a well-formed client id belongs to. */
export function projectNumber(text: string): string | undefined {
  return (clientId.exec(text) ?? oldClientId.exec(text))?.groups?.number;
}
