import { type RunnablePath, runnablePaths } from '../platform/paths.ts';

/** Names that this connector has, so that the examples of the help can be typed as they stand. */
const examples: Readonly<Record<string, string>> = {
  actions: 'get_user',
  pick_lists: 'member_roles',
  object_definitions: 'user',
  methods: 'path_key',
};

/** The paths that can be run, each with what it is; those that need no words stand behind the one before. */
export function pathsHelp(): string {
  const lines: string[] = [];
  let others: string[] = [];
  const endLine = () => {
    if (others.length > 0) lines.push(`${lines.pop() ?? ''}; also ${others.join(', ')}`);
    others = [];
  };
  for (const [template, { about }] of Object.entries(runnablePaths) as [string, RunnablePath][]) {
    if (about === undefined) {
      others.push(`.${template.split('.').at(-1)}`);
      continue;
    }
    endLine();
    const example = template.replace('NAME', examples[template.split('.')[0] ?? ''] ?? 'NAME');
    lines.push(`  ${example.padEnd(37)}${about}`);
  }
  endLine();
  return lines.map(broken).join('\n');
}

/** A line of the help has at most 120 columns: what is also there goes to the next one. */
function broken(line: string): string {
  return line.length <= 120 ? line : line.replace('; also ', `;\n${' '.repeat(39)}also `);
}
