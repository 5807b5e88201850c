import type { Readable } from 'node:stream';

/** Calls back with each line of a stream, split at line feeds only (`node:readline` also splits at U+2028). */
export function onLine(stream: Readable, callback: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(callback);
  });
}
