import { PassThrough, Writable } from 'node:stream';
import type { Command } from '../../scripts/command-line/command.ts';
import type { Input } from '../../scripts/command-line/io.ts';
import { projectRoot } from '../../scripts/command-line/project.ts';

/** What a command did. */
export interface CommandRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The world that a spec gives to a command. */
export interface CommandWorld {
  /** The caller's folder; the project's, unless given. */
  readonly cwd?: string;
  /** The project's folder, where a spec made a copy of it. */
  readonly root?: string;
  /** Variables beside those of this process; an empty one counts as not set. */
  readonly env?: Readonly<Record<string, string>>;
  /** What comes through standard input; nothing, unless given. */
  readonly input?: string | Buffer;
  /** Somebody sits at the terminal and answers each question with this line. */
  readonly answers?: string;
}

/** A command that is under way. */
export interface RunningCommand {
  /** The first match in what it writes; rejects when it ends without one. */
  shows(pattern: RegExp): Promise<RegExpExecArray>;
  /** Ctrl-C. */
  interrupt(): void;
  /** The system's wish that it ends. */
  terminate(): void;
  readonly ended: Promise<CommandRun>;
}

/** Runs one of the project's commands in this process, by its file name under scripts/commands. */
export async function runCommand(name: string, argv: readonly string[], world?: CommandWorld): Promise<CommandRun> {
  return await startCommand(name, argv, world).ended;
}

/** Starts one, for what happens while it runs. */
export function startCommand(
  name: string,
  argv: readonly string[],
  { root = projectRoot, cwd = root, env = {}, input = '', answers }: CommandWorld = {},
): RunningCommand {
  const controller = new AbortController();
  const output = collected();
  const stdin: Input = answers === undefined ? pipeWith(input) : Object.assign(new PassThrough(), { isTTY: true });
  if (answers !== undefined) output.on(() => /\[y\/N\] $/.test(output.stderr()) && void stdin.push(`${answers}\n`));
  const end = async (exitCode: 130 | 143) => {
    const { Interrupted } = await import('../../scripts/command-line/problem.ts');
    controller.abort(new Interrupted(exitCode));
  };
  const run = async (): Promise<CommandRun> => {
    // Imported in this way since the specs are loaded as CommonJS, and the connector must meet one instance of the SDK.
    const module = (await import(`../../scripts/commands/${name}.ts`)) as { readonly run: Command };
    const code = await module.run(argv, {
      stdin,
      stdout: output.writer('stdout'),
      stderr: output.writer('stderr'),
      cwd,
      root,
      env: { ...process.env, ...env },
      interruptible: (work) => work(controller.signal),
    });
    return { code, stdout: output.stdout(), stderr: output.stderr() };
  };
  const ended = run();
  ended.catch(() => undefined); // A spec that fails earlier does not wait for the end.
  return {
    ended,
    interrupt: () => void end(130),
    terminate: () => void end(143),
    shows: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(output.stdout()) ?? pattern.exec(output.stderr());
          if (found) resolve(found);
        };
        output.on(look);
        look();
        ended.then(({ code, stderr }) => reject(new Error(`It ended (${code}) without ${pattern}: ${stderr}`)), reject);
      }),
  };
}

function pipeWith(input: string | Buffer): PassThrough {
  const pipe = new PassThrough();
  pipe.end(input);
  return pipe;
}

/** Both outputs, kept as text. */
function collected() {
  const texts = { stdout: '', stderr: '' };
  const listeners = new Set<() => unknown>();
  return {
    stdout: () => texts.stdout,
    stderr: () => texts.stderr,
    on: (listener: () => unknown) => void listeners.add(listener),
    writer: (name: keyof typeof texts) =>
      new Writable({
        decodeStrings: false,
        write(text: string | Buffer, _encoding, done) {
          texts[name] += text.toString();
          for (const listener of listeners) listener();
          done();
        },
      }),
  };
}
