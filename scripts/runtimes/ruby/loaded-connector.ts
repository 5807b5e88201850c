import type { JsonObject } from '../../platform/runtime.ts';
import type { Answering, Conversing } from './conversation.ts';

/** A connector's Ruby text, loaded for one session. */
export interface LoadedConnector {
  /** Resolves when there is a Ruby with the connector in it, which may have to be started. */
  ready(): Promise<void>;
  /** Runs a lambda. A call in which Ruby ends fails; the next one has a new Ruby, in which the connector is loaded again. */
  call(message: JsonObject, answering: Answering, stop: AbortSignal): Promise<JsonObject>;
  unload(): Promise<void>;
}

let nextSession = 1;

/**
 * Loads a connector's text. Rejects when it does not load.
 *
 * @param name how Ruby's messages call the text
 * @param present gives the Ruby to use: the same one until it has ended
 */
export async function loadConnector(
  source: string,
  name: string,
  present: () => Promise<Conversing>,
): Promise<LoadedConnector> {
  const session = nextSession++;
  let home: Conversing | undefined;

  async function atHome(): Promise<Conversing> {
    const ruby = await present();
    if (ruby === home) return ruby;
    const answer = await ruby.converse({ type: 'load', session, source, name });
    if ('error' in answer) throw new Error(`${name} does not load: ${answer.error}`);
    home = ruby;
    return ruby;
  }
  await atHome();

  return {
    async ready() {
      await atHome();
    },
    async call(message, answering, stop) {
      return await (await atHome()).converse({ ...message, type: 'call', session }, answering, stop);
    },
    async unload() {
      // A Ruby that has ended has unloaded everything.
      await home?.converse({ type: 'unload', session }).catch(() => {});
    },
  };
}
