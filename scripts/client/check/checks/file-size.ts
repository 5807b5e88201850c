import type { Check } from '../check.ts';
import { contentsOf, type FileContents, sizeLimit } from '../file-contents.ts';

/** Somebody gave a log, an archive or a whole backup. */
export const fileSize: Check<FileContents> = {
  id: 'file-size',
  title: 'The file has the size of a client file.',
  examples: [contentsOf('{}'), contentsOf(' '.repeat(1000))],
  counterExamples: [{ given: { bytes: new Uint8Array(sizeLimit), truncated: true }, status: 'problem' }],
  run({ truncated }) {
    if (!truncated) return [];
    return [
      {
        status: 'problem',
        says: `The file is larger than ${sizeLimit / 1024} KB. A client file has less than 1 KB, so this is another file.`,
        todo: 'Give the file that the console offers as Download JSON when a client is created.',
      },
    ];
  },
};
