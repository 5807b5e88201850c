/** `npm run client:explain -- TEXT`: what an error on the way to a connection means. */
import { evidenceOf } from '../client/explain/evidence.ts';
import { explain } from '../client/explain/explain.ts';
import { explanationJson, explanationText } from '../client/explain/report.ts';
import { command } from '../command-line/command.ts';
import { UsageError } from '../command-line/problem.ts';
import { readInput } from '../command-line/read-input.ts';
import { secretInline } from '../command-line/secret-inline.ts';
import type { Terminal } from '../command-line/terminal.ts';
import { hideSecrets } from '../redact/hide-secrets.ts';

const help = `Explains an error of Google or Workato that is met on the way to a connection, or with one.

  npm run client:explain -- "Error 400: redirect_uri_mismatch"
  npm run client:explain -- "https://accounts.google.com/signin/oauth/error?authError=…"
  npm run client:explain < log.txt

Give a text, a JSON answer, lines of a log, or the address of the page that shows the error.

  --json  print one JSON object: {"recognised", "found", "explanations": [{"id", "title", "step",
          "causes": [{"cause", "cure"}], "links"}]}, the best explanation first
  --help  print this

Exit code: 0 when the text is recognised, 1 when it is not, 2 for wrong usage.
Codes, tokens and secrets in the text are not repeated. Nothing is sent anywhere.`;

/** A log may be long; what explains an error stands in far less. */
const longest = 10 * 1024 * 1024;

export const run = command({
  name: 'npm run client:explain',
  help,
  takesOperands: true,
  options: { json: { type: 'boolean' } },

  async run({ values, operands }, terminal) {
    const text = await readText(operands, terminal);
    const evidence = evidenceOf(text);
    const explanations = explain(text);
    if (values.json) terminal.json(explanationJson(explanations, evidence));
    else terminal.say(explanationText(explanations, evidence));
    return explanations.length > 0 ? 0 : 1;
  },
});

async function readText(operands: readonly string[], { stdin, warn }: Terminal): Promise<string> {
  const fromInput = operands.length === 0 ? !stdin.isTTY : operands.join() === '-';
  const text = fromInput ? Buffer.from((await readInput(stdin, longest)).bytes).toString('utf8') : operands.join(' ');
  if (text.trim() === '') {
    throw new UsageError('Give the text of the error, or the address of the page that shows it, in quotes.');
  }
  if (!fromInput && hideSecrets(text) !== text) {
    warn(secretInline('The text', 'Pipe it in instead: npm run client:explain < FILE'));
  }
  return text;
}
