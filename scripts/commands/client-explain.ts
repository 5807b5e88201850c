import process from 'node:process';
import { text as textOf } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { evidenceOf } from '../client/explain/evidence.ts';
import { explain } from '../client/explain/explain.ts';
import { explanationJson, explanationText } from '../client/explain/report.ts';
import { readArguments, runCommand } from '../command-line/run-command.ts';
import { UsageError } from '../command-line/usage-error.ts';
import '../command-line/closed-pipe.ts';

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

async function main(): Promise<number> {
  const { values, positionals } = readArguments(() =>
    parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    }),
  );
  if (values.help) {
    process.stdout.write(`${help}\n`);
    return 0;
  }
  const text = await readText(positionals);
  const evidence = evidenceOf(text);
  const explanations = explain(text);
  const report = values.json ? explanationJson(explanations, evidence) : explanationText(explanations, evidence);
  process.stdout.write(`${report}\n`);
  return explanations.length > 0 ? 0 : 1;
}

async function readText(positionals: readonly string[]): Promise<string> {
  const fromInput = positionals.length === 0 ? !process.stdin.isTTY : positionals.join() === '-';
  const text = fromInput ? await textOf(process.stdin) : positionals.join(' ');
  if (text.trim() === '') {
    throw new UsageError('Give the text of the error, or the address of the page that shows it, in quotes.');
  }
  return text;
}

await runCommand(main);
