import type { Check } from '../check.ts';
import type { FileLocation } from '../file-location.ts';

/** The secret is a password; other users of the machine should not be able to read it. */
export const fileMode: Check<FileLocation> = {
  id: 'file-mode',
  title: 'Only you can read the file.',
  examples: [
    { path: 'client_secret.json', mode: 0o600, git: 'outside' },
    { path: 'client_secret.json', mode: 0o400, git: 'outside' },
    { path: 'client_secret.json', git: 'outside' },
  ],
  counterExamples: [
    { given: { path: 'client_secret.json', mode: 0o644, git: 'outside' }, status: 'warning' },
    { given: { path: 'client_secret.json', mode: 0o640, git: 'outside' }, status: 'warning' },
    { given: { path: 'client_secret.json', mode: 0o666, git: 'outside' }, status: 'warning' },
  ],
  run({ path, mode }) {
    if (mode === undefined || (mode & 0o077) === 0) return [];
    const who = (mode & 0o007) === 0 ? 'The group of the file' : 'Every user of this machine';
    return [
      {
        status: 'warning',
        says: `${who} can open the file (its mode is ${(mode & 0o777).toString(8)}), and it has the secret in it.`,
        todo: 'Run',
        paste: [`chmod 600 ${shellWord(path)}`],
      },
    ];
  },
};

function shellWord(text: string): string {
  return /^[\w./@%+=:,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
