import type { Check } from '../check.ts';
import { contentsOf, type FileContents, textOf } from '../file-contents.ts';

const utf16 = (bytes: Uint8Array) =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff) ||
  bytes.indexOf(0) === 1 ||
  (bytes[0] === 0 && bytes[1] !== 0);

/** Google writes UTF-8; an editor or a shell redirection may have changed that. */
export const fileEncoding: Check<FileContents> = {
  id: 'file-encoding',
  title: 'The file is text in UTF-8.',
  examples: [contentsOf('{}'), contentsOf('\ufeff{}'), contentsOf('{"project_id": "é"}')],
  counterExamples: [
    { given: { bytes: Buffer.from('\ufeff{}', 'utf16le'), truncated: false }, status: 'problem' },
    { given: { bytes: Buffer.from('{"web": {}}', 'utf16le'), truncated: false }, status: 'problem' },
    { given: { bytes: Buffer.from('{"web": {}}', 'utf16le').swap16(), truncated: false }, status: 'problem' },
    { given: { bytes: Buffer.from('{"name": "caf\xe9"}', 'latin1'), truncated: false }, status: 'problem' },
    { given: { bytes: Uint8Array.of(0x50, 0x4b, 3, 4, 0x80, 0xff), truncated: false }, status: 'problem' },
  ],
  run(contents) {
    const { bytes } = contents;
    if (utf16(bytes)) {
      return [
        {
          status: 'problem',
          says: 'The file is in UTF-16, which a redirection with > in Windows PowerShell writes. Google writes UTF-8.',
          todo: 'Use the file as it was downloaded, or save it again as UTF-8.',
        },
      ];
    }
    if (textOf(contents) === undefined) {
      return [
        {
          status: 'problem',
          says: 'The file is not text in UTF-8: it is a binary file (an archive, a .p12 key), or in another encoding.',
          todo: 'Use the JSON file as it was downloaded.',
        },
      ];
    }
    if (bytes[0] !== 0xef) return [];
    return [
      {
        status: 'note',
        says: 'The file begins with a byte-order mark, which an editor added. That does no harm here.',
      },
    ];
  },
};
