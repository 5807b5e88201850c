/** The actions and triggers that a module exports on their own: parts of a connector, which can be compiled to be looked at. */
import { snakeCase } from '../../platform/snake-case.ts';

/** Actions and triggers by the names that they would have in a connector. */
export type Steps = Readonly<Partial<Record<'actions' | 'triggers', Readonly<Record<string, object>>>>>;

/** What only an action, or only a trigger, has. */
const marks = { actions: ['execute'], triggers: ['poll', 'poll_page', 'webhook_notification'] } as const;

/** Those of a module's exports; undefined when there are none. A default export is called as its file. */
export function exportedSteps(exports: Readonly<Record<string, unknown>>, fileName: string): Steps | undefined {
  const steps = (['actions', 'triggers'] as const).flatMap((section) => {
    const found = Object.entries(exports).filter(([, value]) => isStep(value, marks[section]));
    const named = found.map(([name, value]) => [stepName(name, fileName), value]);
    return named.length > 0 ? [[section, Object.fromEntries(named)]] : [];
  });
  return steps.length > 0 ? Object.fromEntries(steps) : undefined;
}

/** The name of a step that is exported under a name. */
export function stepName(exported: string, fileName: string): string {
  const name = exported === 'default' ? (fileName.split('/').at(-1) ?? '').replace(/\.[^.]+$/, '') : exported;
  return snakeCase(name.replaceAll('-', '_'));
}

/** Whether a value is an action or a trigger. */
export function isStep(value: unknown, names: readonly string[] = [...marks.actions, ...marks.triggers]): boolean {
  if (typeof value !== 'object' || value === null || 'connection' in value) return false;
  return names.some((name) => typeof (value as Record<string, unknown>)[name] === 'function');
}
