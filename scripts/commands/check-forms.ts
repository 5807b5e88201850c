/** `npm run check:forms`: what every form of the connector has, beyond what Workato demands. */
import path from 'node:path';
import { command } from '../command-line/command.ts';
import { checkForms, type Forms } from '../forms/check-forms.ts';

const help = `Usage: npm run check:forms

Looks at the forms of connector/: that actions have a subtitle and help, that fields have labels, and that a recipe can
compute each choice. Part of npm run check. The build does not ask for these: Workato takes a form without them.`;

export const run = command({
  name: 'npm run check:forms',
  help,
  options: {},

  async run(_line, { root, say, warn }) {
    const { evaluateDefinition } = await import('../compiler/evaluate/evaluate-definition.ts');
    const { definition } = await evaluateDefinition(path.join(root, 'connector/index.ts'));
    const findings = checkForms(definition as Forms);
    for (const { rule, message } of findings) warn(`connector/ - ${rule}: ${message}`);
    if (findings.length === 0) say('The forms of connector/ have all that this project asks for.');
    return findings.length === 0 ? 0 : 1;
  },
});
