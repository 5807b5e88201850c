import type { Check } from '../check.ts';
import { contentsOf, type FileContents } from '../file-contents.ts';

/** A download that was cut off, or a file that was made with `touch`. */
export const fileNotEmpty: Check<FileContents> = {
  id: 'file-not-empty',
  title: 'There is something in the file.',
  examples: [contentsOf('{}')],
  counterExamples: [
    { given: contentsOf(''), status: 'problem' },
    { given: contentsOf(' \r\n\t'), status: 'problem' },
    { given: contentsOf('\ufeff\n'), status: 'problem' },
  ],
  run({ bytes }) {
    const blank = bytes.every((byte) => byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf);
    if (!blank) return [];
    return [
      {
        status: 'problem',
        says: bytes.length === 0 ? 'The file is empty.' : 'The file has nothing but blanks in it.',
        todo:
          'Download the JSON again while the console shows the new client, or its new secret; ' +
          'later downloads no longer contain the secret.',
      },
    ];
  },
};
