import { randomFillSync } from 'node:crypto';
import { ConsoleStdout, File, OpenFile, PreopenDirectory, WASI } from '@bjorn3/browser_wasi_shim';
import type { RubyWorld } from './worker-messages.ts';

/**
 * The operating system that Ruby sees: the given files under `/host`, UTC, no network, no environment of this process.
 * Its standard output and error go nowhere. A shim in plain JavaScript: Node's own crashes on some versions of Node.
 */
export function systemInterface(files: ReadonlyMap<string, Uint8Array>, world: RubyWorld): WASI {
  const host = new Map([...files].map(([name, content]) => [name, new File(content)]));
  const descriptors = [
    new OpenFile(new File([])),
    new ConsoleStdout(() => {}),
    new ConsoleStdout(() => {}),
    new PreopenDirectory('/host', host),
  ];
  const wasi = new WASI([], ['TZ=UTC', 'LANG=C.UTF-8'], descriptors, { debug: false });
  const memory = (): ArrayBuffer => wasi.inst.exports.memory.buffer as ArrayBuffer;

  wasi.wasiImport.random_get = (address: number, length: number): number => {
    fillRandomly(new Uint8Array(memory(), address, length), world.seed);
    return 0;
  };
  if (world.now !== undefined) wasi.wasiImport.clock_time_get = stoppedClock(memory, world.now);
  return wasi;
}

// Both clocks of WASI stand still: the one that never jumps, too.
function stoppedClock(memory: () => ArrayBuffer, milliseconds: number) {
  const nanoseconds = BigInt(milliseconds) * 1_000_000n;
  return (_clock: number, _precision: bigint, address: number): number => {
    new DataView(memory()).setBigUint64(address, nanoseconds, true);
    return 0;
  };
}

function fillRandomly(bytes: Uint8Array, seed: number | undefined): void {
  if (seed === undefined) {
    randomFillSync(bytes);
    return;
  }
  let state = seed >>> 0;
  for (let index = 0; index < bytes.length; index++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[index] = state >>> 24;
  }
}
