/** Something that is started when it is first asked for, and again once it has ended or could not be started. */
export interface Restarting<T> {
  get(): Promise<T>;
  /** What was started last, if anything; the next `get` starts another. */
  take(): Promise<T> | undefined;
}

export function restarting<T>(start: () => Promise<T>, hasEnded: (one: T) => boolean): Restarting<T> {
  let current: Promise<T> | undefined;
  return {
    async get() {
      const known = current;
      // Whoever waits for it meanwhile may have started another already.
      if (known && hasEnded(await known) && current === known) current = undefined;
      const one = current ?? start();
      current = one;
      return await one.catch((error) => {
        if (current === one) current = undefined;
        throw error;
      });
    },
    take() {
      const last = current;
      current = undefined;
      return last;
    },
  };
}
