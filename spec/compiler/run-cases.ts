import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Compiled } from '../../scripts/compiler/compile.ts';
import type { Json, RuntimeName } from '../../scripts/platform/runtime.ts';
import { snakeCase } from '../../scripts/platform/snake-case.ts';

/** One call of one function. */
export interface Case {
  readonly name: string;
  readonly args: readonly unknown[];
}

const folder = resolve('fixtures/compiler/cases');

/** The Ruby runtimes: WebAssembly, and the official gem too where RUNTIMES names it. */
export const rubyRuntimes: readonly RuntimeName[] = (process.env.RUNTIMES ?? 'wasm')
  .split(',')
  .filter((name): name is RuntimeName => name === 'wasm' || name === 'gem');

/** The files of cases, without folder and ending. */
export const caseFiles: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replace(/\.ts$/, ''));

const compiled = new Map<string, Promise<Compiled>>();

/** A file of cases, compiled once. */
export async function compileCases(file: string): Promise<Compiled> {
  const known = compiled.get(file) ?? compileFile(resolve(folder, `${file}.ts`));
  compiled.set(file, known);
  return await known;
}

async function compileFile(path: string): Promise<Compiled> {
  const { compile } = await import('../../scripts/compiler/compile.ts');
  return await compile(path);
}

/** The calls that a file of cases asks for. */
export function casesOf({ definition }: Compiled): readonly Case[] {
  const { cases } = definition as { cases: Record<string, readonly (readonly unknown[])[]> };
  return Object.entries(cases).flatMap(([name, inputs]) => inputs.map((args) => ({ name, args })));
}

/** What each call gives in TypeScript: JSON text, or the message of its error behind an exclamation mark. */
export async function runInTypeScript({ definition }: Compiled, cases: readonly Case[]): Promise<string[]> {
  const { asRecords, jsonOf } = await import('../../scripts/sdk/functions/record.ts');
  const functions = definition as Record<string, (...args: readonly unknown[]) => unknown>;
  const results: string[] = [];
  for (const { name, args } of cases) {
    try {
      results.push(jsonOf(await functions[name]?.(...asRecords(args))));
    } catch (error) {
      results.push(`!${(error as Error).message}`);
    }
  }
  return results;
}

/** The same in Ruby: all calls at once, each turned to text there, so that nothing on the way makes 1.0 a 1. */
export async function runInRuby(ruby: string, cases: readonly Case[], runtime: RuntimeName): Promise<string[]> {
  const { openRuntime } = await import('../../scripts/runtimes/open-runtime.ts');
  const session = await openRuntime(runtime, { kind: 'functions', ruby: withRunner(ruby) });
  try {
    const calls = cases.map(({ name, args }) => [snakeCase(name), args]) as Json[];
    const outcome = await session.call({ path: 'methods.run_cases', args: [calls] }, refuseRequest);
    if ('error' in outcome) throw new Error(outcome.error.message);
    return outcome.output as string[];
  } finally {
    await session.close();
  }
}

/** One more method, at the end of the others. */
function withRunner(ruby: string): string {
  const runner = `,

    run_cases: lambda do |cases|
      cases.map do |name, args|
        begin
          JSON.generate(call(name, *args))
        rescue StandardError => e
          "!#{e.message}"
        end
      end
    end
  }
}
`;
  return ruby.replace(/\n {2}\}\n\}\n$/, () => runner);
}

async function refuseRequest(): Promise<never> {
  throw new Error('A case of the compiler sends no request.');
}
