import { join } from 'node:path';
import { failure, type Result, success } from '#core/basics/result.ts';
import type { Ids } from '#services/environment/ids.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import { ensureFolder } from '#services/storage/ensure-folder.ts';
import { codeOf, type FileSystem } from '#services/storage/file-system.ts';
import { writeSynced } from '#services/storage/write-synced.ts';
import {
  type CarriedFile,
  type Carrier,
  type CarrierProblem,
  type Carriers,
  type CarryProblem,
  MOST_READ,
  plainName,
} from './carriers.ts';

/** A carrier and where its top folder is. */
export interface FoundCarrier extends Carrier {
  readonly path: string;
}

/** Looks for what is plugged in right now. Never rejects. */
export type FindCarriers = () => Promise<readonly FoundCarrier[]>;

export interface CarrierTools {
  readonly fileSystem: FileSystem;
  readonly find: FindCarriers;
  readonly ids: Ids;
  readonly log: Logger;
}

/** Our folder on a carrier. */
export const OUR_FOLDER = 'GocSo';
/** Half-written files end like this; what is left of a stick pulled out is cleared away at the next writing. */
const ASIDE = '.part';

const GONE: ReadonlySet<string | null> = new Set(['ENODEV', 'ENXIO', 'EIO', 'ENOTCONN', 'ESTALE']);
const FULL: ReadonlySet<string | null> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** Carriers over a file system. Everything a stick may do wrong is a value; only what no stick does is thrown. */
export function createFileCarriers({ fileSystem, find, ids, log }: CarrierTools): Carriers {
  /** The end of what is being written, by carrier. */
  const turns = new Map<string, Promise<void>>();
  /** Half-written files that are ours right now: two carriers may lead to one folder. */
  const inFlight = new Set<string>();

  const where = async (carrier: string): Promise<string | null> => (await find()).find(({ id }) => id === carrier)?.path ?? null;

  const problemOf = async (thrown: unknown, top: string): Promise<CarryProblem> => {
    const code = codeOf(thrown);
    if (code === null) throw thrown;
    if (FULL.has(code)) return 'carrier-full';
    const there = await fileSystem.kind(top).catch(() => null);
    const gone = GONE.has(code) || there !== 'folder';
    log.warn(gone ? 'carrier.gone' : 'carrier.refused', { code });
    return gone ? 'carrier-gone' : 'carrier-failed';
  };
  const otherThanFull = (problem: CarryProblem): CarrierProblem => (problem === 'carrier-full' ? 'carrier-failed' : problem);

  const namesIn = async (folder: string): Promise<readonly string[]> => {
    try {
      return await fileSystem.list(folder);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return [];
      throw error;
    }
  };

  const writeNow = async (
    carrier: string,
    wanted: string,
    bytes: Uint8Array,
    beside: boolean,
  ): Promise<Result<{ readonly path: string; readonly file: string }, CarryProblem>> => {
    const top = await where(carrier);
    if (top === null) return failure('carrier-gone');
    const folder = join(top, OUR_FOLDER);
    const part = `${wanted}.${ids.uuid()}${ASIDE}`;
    const aside = join(folder, part);
    inFlight.add(part);
    try {
      if (await fileSystem.isLink(folder)) return failure('carrier-failed');
      await ensureFolder(fileSystem, top, folder);
      for (const name of await namesIn(folder))
        if (name.endsWith(ASIDE) && !inFlight.has(name)) await fileSystem.remove(join(folder, name)).catch(() => {});
      await writeSynced(fileSystem, aside, bytes);
      if (!same(await fileSystem.read(aside), bytes)) {
        log.warn('carrier.differs', {});
        await fileSystem.remove(aside).catch(() => {});
        return failure('carrier-failed');
      }
      const file = beside ? await freeName(folder, wanted) : wanted;
      const path = join(folder, file);
      await fileSystem.rename(aside, path);
      await fileSystem.syncFolder(folder);
      return success({ path, file });
    } catch (error) {
      await fileSystem.remove(aside).catch(() => {});
      return failure(await problemOf(error, top));
    } finally {
      inFlight.delete(part);
    }
  };

  const inTurn = async (...[carrier, file, bytes, beside]: Parameters<typeof writeNow>): ReturnType<typeof writeNow> => {
    named(file);
    const mine = (turns.get(carrier) ?? Promise.resolve()).then(() => writeNow(carrier, file, bytes, beside));
    const over = mine.then(
      () => {},
      () => {},
    );
    turns.set(carrier, over);
    try {
      return await mine;
    } finally {
      if (turns.get(carrier) === over) turns.delete(carrier);
    }
  };

  /** A file that lies on the carrier. A link may lead anywhere in the kiosk, and to something that grows after it was measured. */
  const isOwnFile = async (path: string): Promise<boolean> =>
    (await fileSystem.kind(path)) === 'file' && !(await fileSystem.isLink(path));

  const freeName = async (folder: string, wanted: string): Promise<string> => {
    const [, stem = wanted, ending = ''] = /^(.+?)(\.[A-Za-z0-9]+)?$/.exec(wanted) ?? [];
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? wanted : `${stem}-${number}${ending}`;
      if ((await fileSystem.kind(join(folder, name))) === null) return name;
    }
  };

  return {
    async list() {
      return (await find()).map(({ id, kind, name, freeBytes }) => ({ id, kind, name, freeBytes }));
    },
    async write(carrier, file, bytes) {
      const written = await inTurn(carrier, file, bytes, false);
      return written.ok ? success({ path: written.value.path }) : written;
    },
    add: (carrier, file, bytes) => inTurn(carrier, file, bytes, true),
    async files(carrier) {
      const top = await where(carrier);
      if (top === null) return failure('carrier-gone');
      const folder = join(top, OUR_FOLDER);
      try {
        if (await fileSystem.isLink(folder)) return failure('carrier-failed');
        const files: CarriedFile[] = [];
        for (const name of (await namesIn(folder)).filter((each) => plainName(each) && !each.endsWith(ASIDE)))
          if (await isOwnFile(join(folder, name))) files.push({ name, bytes: await fileSystem.size(join(folder, name)) });
        return success(files.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
      } catch (error) {
        return failure(otherThanFull(await problemOf(error, top)));
      }
    },
    async read(carrier, file, most = MOST_READ) {
      named(file);
      const top = await where(carrier);
      if (top === null) return failure('carrier-gone');
      try {
        const folder = join(top, OUR_FOLDER);
        if (await fileSystem.isLink(folder)) return failure('carrier-failed');
        const path = join(folder, file);
        if ((await fileSystem.kind(path)) !== null && !(await isOwnFile(path))) return failure('no-file');
        return (await fileSystem.size(path)) > most ? failure('too-large') : success(await fileSystem.read(path));
      } catch (error) {
        return failure(await missing(error, top));
      }
    },
    async remove(carrier, file) {
      named(file);
      const top = await where(carrier);
      if (top === null) return failure('carrier-gone');
      try {
        const folder = join(top, OUR_FOLDER);
        if (await fileSystem.isLink(folder)) return failure('carrier-failed');
        await fileSystem.remove(join(folder, file));
        return success(null);
      } catch (error) {
        return failure(await missing(error, top));
      }
    },
  };

  async function missing(thrown: unknown, top: string): Promise<CarrierProblem | 'no-file'> {
    if (codeOf(thrown) === 'ENOENT' && (await fileSystem.kind(top).catch(() => null)) === 'folder') return 'no-file';
    return otherThanFull(await problemOf(thrown, top));
  }
}

function same(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0;
}

function named(file: string): void {
  if (!plainName(file)) throw new TypeError('not a plain file name');
}
