/** The README, followed literally: its code blocks that name a file, pasted into a folder with the project. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The code blocks that name a file, as in ```` ```ts path/to/file.ts ````: the file's name, and the text. */
export function namedBlocks(folder: string): Map<string, string> {
  const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
  const blocks = readme.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm);
  return new Map([...blocks].map(([, file = '', text = '']) => [file, text]));
}

/** Makes the files of the blocks, or writes a block at the end of the file that is there. A second time changes nothing. */
export function pasteBlocks(folder: string): void {
  for (const [name, text] of namedBlocks(folder)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (!existsSync(file)) writeFileSync(file, text);
    else if (!readFileSync(file, 'utf8').includes(text)) appendFileSync(file, text);
  }
}

/** Gives the form of `get_group` one more field that may be left empty. A second time changes nothing. */
export function addField(folder: string): void {
  const file = path.join(folder, 'connector/groups/get-group.ts');
  const source = readFileSync(file, 'utf8');
  if (source.includes(field)) return;
  const changed = source.replace('  input_fields: [\n', (start) => start + field);
  if (changed === source) throw new Error(`${file} has no input_fields to add a field to.`);
  writeFileSync(file, changed);
}

const field = "    { name: 'purpose', label: 'Purpose', hint: 'Why the group is read.' },\n";
