import { secretForms } from './secret-forms.ts';
import { secretNames } from './secret-names.ts';

/** Secrets from before 2021 have no form of their own; in an address or a form their name gives them away. */
const named = new RegExp(`\\b((?:${secretNames.join('|')}|assertion)(?:=|%3D))[^\\s"'&<>]+`, 'gi');

/** Replaces everything in a text that has the form of a Google secret, token, code or key, wherever it was pasted. */
export function hideSecrets(text: string): string {
  const withoutForms = secretForms.reduce((result, { pattern, hidden }) => result.replace(pattern, hidden), text);
  return withoutForms.replace(named, '$1[hidden]');
}
