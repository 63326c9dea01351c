import { constants, open } from 'node:fs/promises';
import { failure, success } from '#core/basics/result.ts';
import type { Clock } from '#services/environment/clock.ts';
import { codeOf } from '#services/storage/file-system.ts';
import { createInbox } from './inbox.ts';
import type { OpenWire, Wire } from './wire.ts';

/** A file that never keeps one waiting, as a device opened so does not. */
export interface DeviceFile {
  /** Bytes that are there; none where nothing is. */
  read(): Promise<Uint8Array>;
  /** How many bytes were taken; 0 where it is busy. */
  write(bytes: Uint8Array): Promise<number>;
  close(): Promise<void>;
}

export type OpenDevice = (path: string) => Promise<DeviceFile>;

const BETWEEN_LOOKS = 20;
/** What the system says where no printer is plugged in. */
const NOBODY: ReadonlySet<string> = new Set(['ENOENT', 'ENODEV', 'ENXIO']);

export interface DeviceWireOptions {
  readonly path: string;
  readonly clock: Clock;
  readonly openDevice?: OpenDevice;
}

/** A printer on a cable, by the file the system has for it (`/dev/usb/lp0`). */
export function createDeviceWire({ path, clock, openDevice = openForBoth }: DeviceWireOptions): OpenWire {
  return async () => {
    try {
      return success(wireOf(await openDevice(path), clock));
    } catch (error) {
      return failure(NOBODY.has(codeOf(error) ?? '') ? 'offline' : 'error');
    }
  };
}

function wireOf(file: DeviceFile, clock: Clock): Wire {
  const inbox = createInbox(clock);
  let broken = false;
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      clock.after(BETWEEN_LOOKS, resolve);
    });
  const end = async (): Promise<void> => {
    broken = true;
    // Pulled out meanwhile: it is closed all the same.
    await file.close().catch(() => {});
  };
  return {
    async write(bytes) {
      for (let at = 0; at < bytes.length;) {
        if (broken) return false;
        const taken = await file.write(bytes.subarray(at)).catch(() => null);
        if (taken === null) {
          broken = true;
          return false;
        }
        at += taken;
        if (taken === 0) await pause();
      }
      return true;
    },
    async read(within) {
      const until = clock.elapsed() + within;
      for (;;) {
        const kept = await inbox.next(0);
        if (kept !== null) return kept;
        // A cable that only leads there is no trouble: nothing ever comes back.
        const came = broken ? new Uint8Array() : await file.read().catch(() => new Uint8Array());
        if (came.length > 0) inbox.push(came);
        else if (broken || clock.elapsed() >= until) return null;
        else await pause();
      }
    },
    forget: () => inbox.clear(),
    state: () => (broken ? 'broken' : 'open'),
    close: end,
    cut: () => void end(),
  };
}

const ROOM = 256;
const BUSY = 'EAGAIN';

const openForBoth: OpenDevice = async (path) => {
  // Without waiting: a printer without paper would hold a thread of ours for as long as nobody brings any.
  const handle = await open(path, constants.O_RDWR | constants.O_NONBLOCK);
  return {
    async read() {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(ROOM), 0, ROOM, null);
      return buffer.subarray(0, bytesRead);
    },
    async write(bytes) {
      try {
        return (await handle.write(bytes)).bytesWritten;
      } catch (error) {
        if (codeOf(error) === BUSY) return 0;
        throw error;
      }
    },
    close: () => handle.close(),
  };
};
