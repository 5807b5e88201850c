/** Writes causes and cures anew in the guide's table of errors, as client:explain gives them: `npx tsx spec/docs/write-error-table.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { explain } from '../../scripts/client/explain/explain.ts';
import { projectRoot } from '../../scripts/command-line/project.ts';

const file = path.join(projectRoot, 'docs/custom-client/errors.md');
const written = readFileSync(file, 'utf8').replace(/^\| (.*?) \| .* \| `[a-z-]+` \|$/gm, (row, text: string) => {
  const [first] = explain(text);
  const [usual] = first?.causes ?? [];
  return first && usual ? `| ${text} | ${usual.cause} | ${usual.cure} | \`${first.id}\` |` : row;
});
writeFileSync(file, written);
