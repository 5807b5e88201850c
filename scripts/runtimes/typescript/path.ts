import { namedKinds, notRunYet, type RunnablePath } from '../../platform/paths.ts';

/** A path in `workato exec`'s vocabulary, taken apart. */
export interface Path {
  readonly path: RunnablePath;
  /** What stands for NAME; empty where nothing does. */
  readonly name: string;
}

/**
 * @param text such as `actions.get_user.execute`
 * @param paths those that there are
 * @param namesOf the names that there are of actions, pick lists …
 * @throws Error that says which paths or names there are
 */
export function readPath(text: string, paths: readonly RunnablePath[], namesOf: (section: string) => string[]): Path {
  const steps = text.split('.');
  const [section = '', name = ''] = steps;
  const path = paths.find(({ template }) => fits(template.split('.'), steps));
  if (!path) {
    if (notRunYet.includes(section)) throw new Error(`'${text}' cannot be run by this runtime yet.`);
    const templates = paths.map(({ template }) => template);
    throw new Error(`There is no path '${text}'. Paths are: ${templates.join(', ')}.`);
  }
  if (path.template.includes('NAME')) checkName(section, name, namesOf(section));
  return { path, name };
}

function fits(template: readonly string[], parts: readonly string[]): boolean {
  return template.length === parts.length && template.every((want, index) => want === 'NAME' || want === parts[index]);
}

function checkName(section: string, name: string, names: readonly string[]): void {
  if (names.includes(name)) return;
  throw new Error(`The connector has no ${namedKinds[section]} '${name}'. It has: ${names.join(', ') || 'none'}.`);
}
