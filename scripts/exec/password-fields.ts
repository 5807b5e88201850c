import type { RunnableConnector } from '../runtimes/open-runtime.ts';

/** What is read of a definition here, wherever it stands: fields, and lists and objects of fields. */
type Part = { readonly [key: string]: unknown };

/** Names of fields whose form hides what is typed. */
export interface PasswordFields {
  /** Of the connection, whatever way to sign in. */
  readonly settings: ReadonlySet<string>;
  /** Of the action that is run. */
  readonly input: ReadonlySet<string>;
}

/** What the connector's own definition makes a password. */
export function passwordFields({ definition, ruby }: RunnableConnector, path: string): PasswordFields {
  if (!definition) {
    // Of Ruby there is only its text: a field is a hash, in which only smaller hashes stand.
    const everywhere = new Set([...ruby.matchAll(/\{[^{}]*\}/g)].flatMap(([hash]) => passwordIn(hash)));
    return { settings: everywhere, input: everywhere };
  }
  const { connection, actions } = definition as { readonly connection?: Part; readonly actions?: Part };
  const [section, name = ''] = path.split('.');
  const action = section === 'actions' ? (actions?.[name] as Part | undefined) : undefined;
  return {
    settings: new Set([connection?.fields, connection?.authorization].flatMap(passwordsBelow)),
    input: new Set([action?.config_fields, action?.input_fields].flatMap(passwordsBelow)),
  };
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
