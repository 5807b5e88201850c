import type { RunnableConnector } from '../runtimes/open-runtime.ts';

/** What is read of a definition here, wherever it stands: fields, and lists and objects of fields. */
type Part = { readonly [key: string]: unknown };

/**
 * The names of the fields whose form hides what is typed: those of the connection, whatever way to sign in, and those of
 * the action that is run.
 */
export function passwordFields({ definition, ruby }: RunnableConnector, path: string): Set<string> {
  // Of Ruby there is only its text: a field is a hash, in which only smaller hashes stand.
  if (!definition) return new Set([...ruby.matchAll(/\{[^{}]*\}/g)].flatMap(([hash]) => passwordIn(hash)));
  const { connection, actions } = definition as { readonly connection?: Part; readonly actions?: Part };
  const [section, name = ''] = path.split('.');
  const action = section === 'actions' ? (actions?.[name] as Part | undefined) : undefined;
  const fields = [connection?.fields, connection?.authorization, action?.config_fields, action?.input_fields];
  return new Set(fields.flatMap((part) => passwordsBelow(part)));
}

function passwordIn(hash: string): string[] {
  const name = /\bname: '([^']+)'|'name' => '([^']+)'/.exec(hash);
  return /control_type: 'password'|'control_type' => 'password'/.test(hash) && name ? [name[1] ?? name[2] ?? ''] : [];
}

function passwordsBelow(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { name, control_type } = part as Part;
  const own = control_type === 'password' && typeof name === 'string' ? [name] : [];
  return [...own, ...Object.values(part).flatMap(passwordsBelow)];
}
