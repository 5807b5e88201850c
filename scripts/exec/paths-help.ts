import { runnablePaths } from '../platform/paths.ts';

/** Names that this connector has, so that the examples of the help can be typed as they stand. */
const examples: Readonly<Record<string, string>> = {
  actions: 'get_user',
  pick_lists: 'member_roles',
  object_definitions: 'user',
  methods: 'path_key',
};

/** The paths that can be run, each with what it is. */
export function pathsHelp(): string {
  const lines = runnablePaths.map(({ template, about }) => {
    const example = template.replace('NAME', examples[template.split('.')[0] ?? ''] ?? 'NAME');
    return `  ${example.padEnd(44)} ${about}`;
  });
  return lines.join('\n');
}
