import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { factsForRuby } from '../../platform/facts.ts';
import type { JsonObject } from '../../platform/runtime.ts';
import { type Answering, type Conversing, refuse } from '../ruby/conversation.ts';
import { wellFormedJson } from '../well-formed-json.ts';
import { gemAvailability, installationAdvice } from './availability.ts';
import { rubyEnvironment } from './environment.ts';
import { type Inbox, inboxOf } from './inbox.ts';

/** A Ruby process with the official gem loaded. */
export interface GemProcess extends Conversing {
  /**
   * Sends a message and gives Ruby's final answer. Conversations wait for each other, since Ruby has one thread.
   * Rejects when the process dies.
   */
  converse(message: JsonObject, answering?: Answering, stop?: AbortSignal): Promise<JsonObject>;
  /** True when the process has gone. */
  readonly ended: boolean;
  /** Ends the process after the conversations under way, and waits until it has gone. */
  close(): Promise<void>;
}

const hostFile = fileURLToPath(new URL('host.rb', import.meta.url));

/** Starts Ruby with the gem. Rejects with the commands that install them when they are missing. */
export async function startGemProcess(): Promise<GemProcess> {
  const child = spawn('ruby', [hostFile, factsForRuby], { env: rubyEnvironment() });
  child.stdin.on('error', () => {}); // a dead process shows in the inbox, with its last words
  const inbox = inboxOf(child);
  try {
    await inbox.next();
  } catch (cause) {
    const availability = await gemAvailability();
    throw availability.available ? cause : new Error(installationAdvice(availability), { cause });
  }
  holdNode(child, false);
  const kill = (): void => void child.kill();
  process.once('exit', kill);
  let ended = false;
  inbox.ended.then(() => {
    ended = true;
    process.off('exit', kill);
  });

  let last: Promise<unknown> = Promise.resolve();
  return {
    get ended() {
      return ended;
    },
    converse(message, answering = refuse, stop) {
      const turn = last.then(() => conversation(child, inbox, message, answering, stop));
      last = turn.catch(() => {});
      return turn;
    },
    async close() {
      await last;
      holdNode(child, true);
      child.stdin.end();
      await inbox.ended;
    },
  };
}

async function conversation(
  child: ChildProcessWithoutNullStreams,
  inbox: Inbox,
  message: JsonObject,
  answering: Answering,
  stop: AbortSignal | undefined,
): Promise<JsonObject> {
  stop?.throwIfAborted();
  // A lambda that does not come back hears nothing.
  const kill = (): void => void child.kill('SIGKILL');
  stop?.addEventListener('abort', kill);
  holdNode(child, true);
  try {
    writeLine(child, message);
    for (;;) {
      const reply = await inbox.next();
      if (reply.type === 'done') return reply;
      writeLine(child, await answering(reply));
    }
  } finally {
    stop?.removeEventListener('abort', kill);
    holdNode(child, false);
  }
}

function writeLine(child: ChildProcessWithoutNullStreams, message: JsonObject): void {
  child.stdin.write(`${wellFormedJson(message)}\n`);
}

// An idle process must not keep Node running. Ruby ends by itself when its standard input closes, so it never outlives
// Node either.
function holdNode(child: ChildProcessWithoutNullStreams, hold: boolean): void {
  const handles = [child, child.stdin as Socket, child.stdout as Socket, child.stderr as Socket];
  for (const handle of handles) hold ? handle.ref() : handle.unref();
}
