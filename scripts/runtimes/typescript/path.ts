import { namedKinds, notRunYet } from '../../platform/paths.ts';

/** A path in `workato exec`'s vocabulary, taken apart. */
export interface Path {
  /** `actions.NAME.execute` */
  readonly template: string;
  readonly name: string;
}

/**
 * @param text such as `actions.get_user.execute`
 * @param templates the paths that there are, with NAME for a name
 * @param namesOf the names that there are of actions, pick lists …
 * @throws Error that says which paths or names there are
 */
export function readPath(text: string, templates: readonly string[], namesOf: (section: string) => string[]): Path {
  const parts = text.split('.');
  const template = templates.find((one) => fits(one.split('.'), parts));
  if (!template) {
    if (notRunYet.includes(parts[0] ?? '')) throw new Error(`'${text}' cannot be run by this runtime yet.`);
    throw new Error(`There is no path '${text}'. Paths are: ${templates.join(', ')}.`);
  }
  const [section = '', name = ''] = parts;
  if (template.includes('NAME')) checkName(section, name, namesOf(section));
  return { template, name };
}

function fits(template: readonly string[], parts: readonly string[]): boolean {
  return template.length === parts.length && template.every((want, index) => want === 'NAME' || want === parts[index]);
}

function checkName(section: string, name: string, names: readonly string[]): void {
  if (names.includes(name)) return;
  throw new Error(`The connector has no ${namedKinds[section]} '${name}'. It has: ${names.join(', ') || 'none'}.`);
}
