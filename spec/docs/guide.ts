import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../scripts/command-line/project.ts';

/** A fenced block of the guide. */
export interface Block {
  readonly language: string;
  /** What stands after the language: the name of a file, or nothing. */
  readonly file: string;
  readonly text: string;
}

/** The pages of the guide, as they stand in docs/: the ten steps first. */
export const pages = ['', '/errors', '/more', '/try-it', '/service-account', '/evidence'].map(
  (name) => `docs/custom-client${name}.md`,
);

const textOf = (page: string): string => readFileSync(path.join(projectRoot, page), 'utf8');

/** All pages, one below the other. */
export const guide = pages.map(textOf).join('\n');

/** What stands under a heading, up to the next one of the same or a higher level. Throws when there is no such heading. */
export function section(heading: string): string {
  const start = `\n${guide}`.indexOf(`\n${heading}\n`);
  if (start === -1) throw new Error(`The guide has no heading ${heading}`);
  const level = heading.indexOf(' ');
  const body = guide.slice(start + heading.length + 1);
  const end = body.search(new RegExp(`^#{1,${level}} `, 'm'));
  return end === -1 ? body : body.slice(0, end);
}

/** The fenced blocks of a part of the guide, without the indentation that lists give them. */
export function blocks(part: string): Block[] {
  const found = part.matchAll(/^( *)```(\w+)(?: (\S+))?\n([\s\S]*?)^\1```$/gm);
  return [...found].map(([, indent = '', language = '', file = '', text = '']) => {
    const lines = text.split('\n').map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
    return { language, file, text: lines.join('\n').trim() };
  });
}

/** The command lines of a part of the guide, in their order. */
export function commands(part: string): string[] {
  return blocks(part).flatMap(({ language, text }) => (language === 'sh' ? text.split('\n') : []));
}

/** The rows of the tables of a part of the guide, as cells, without headings. */
export function rows(part: string): string[][] {
  return [...part.matchAll(/^\| (.*) \|$/gm)]
    .map(([, row = '']) => row.split(' | '))
    .filter((cells, index, all) => !isRule(cells) && !isRule(all[index + 1] ?? []));
}

function isRule(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every((cell) => /^-+$/.test(cell));
}

/** Every address in the guide, without the marks of Markdown around it. */
export function addresses(): string[] {
  return [...new Set([...guide.matchAll(/https?:\/\/[^\s`|)\]<>,]+/g)].map(([url]) => url.replace(/[.;:]+$/, '')))];
}
