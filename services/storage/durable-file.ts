import { basename, dirname, join } from 'node:path';
import type { Adapter } from 'lowdb';
import type { z } from 'zod';
import { ensureFolder } from './ensure-folder.ts';
import { generationSaid, LONGEST_HEADER, seal } from './envelope.ts';
import { codeOf, ifThere } from './file-system.ts';
import { type Generation, readGeneration } from './read-generation.ts';
import { duplicate, previousOf, type Replaced, replaceFile, TEMPORARY } from './replace-file.ts';
import { retryBusy } from './retry-busy.ts';
import type { StorageTools } from './storage-tools.ts';
import { writeSynced } from './write-synced.ts';

export interface DurableFileOptions<Data> {
  /** Path inside the data folder, with forward slashes. Shown to staff when something is wrong with the file. */
  readonly name: string;
  /** Version of the data's shape. A file with a higher one is set aside, never overwritten. */
  readonly version: number;
  /**
   * The lowest version that can hold this very data, where an older program reads what it knows: it is written as that one, and set aside
   * as newer only where it must be. Without it all is written as `version`.
   */
  readonly versionFor?: (data: Data) => number;
  readonly schema: z.ZodType<Data>;
  /** JSON of the data; `JSON.stringify` where nothing better is known. */
  readonly serialise?: (data: Data) => string;
}

export interface DurableFile<Data> extends Adapter<Data> {
  /** Resolves when nothing is being written or tidied up any more. */
  settled(): Promise<void>;
}

/**
 * lowdb's adapter over a file that survives a pulled plug. Reading verifies, falls back one generation, sets bad files aside
 * and tells staff; it answers null only where nothing can be read. `write` takes its snapshot at the call and resolves when
 * the snapshot would survive a power cut.
 */
export function createDurableFile<Data>(tools: StorageTools, options: DurableFileOptions<Data>): DurableFile<Data> {
  const { fileSystem, pause, log, notices } = tools;
  const path = join(tools.root, options.name);
  const folder = dirname(path);
  const serialise = options.serialise ?? JSON.stringify;
  /** Bad files that still stand where the next write would go. */
  let inTheWay: { readonly path: string; readonly label: 'corrupt' | 'newer' }[] = [];
  /** Null until the file was read: a write before that could bury what is there. */
  let generation: number | null = null;
  let folderStands = false;
  let last: Promise<unknown> = Promise.resolve();

  const setAside = async (): Promise<void> => {
    if (inTheWay.length === 0) return;
    for (const bad of inTheWay) {
      const aside = `${bad.path}.${bad.label}-${stamp(tools.clock.now())}-${tools.ids.uuid().slice(0, 8)}`;
      await retryBusy(pause, () => ifThere(fileSystem.rename(bad.path, aside)));
      inTheWay = inTheWay.filter((other) => other !== bad);
      log.warn('file.set-aside', { file: options.name, as: basename(aside) });
    }
    await fileSystem.syncFolder(folder);
  };
  const markBad = (found: Generation<Data>, where: string): void => {
    if (found.state === 'damaged') inTheWay.push({ path: where, label: 'corrupt' });
    if (found.state === 'newer') inTheWay.push({ path: where, label: 'newer' });
  };
  const removeTemporary = async (): Promise<void> => {
    const names = await fileSystem.list(folder).catch(() => []);
    const stale = names.filter((name) => name.startsWith(`${basename(path)}.`) && name.endsWith(TEMPORARY));
    for (const name of stale) await ifThere(fileSystem.remove(join(folder, name)));
  };
  /** Bytes of their own: what a disk spoils in a file is spoilt under all names it has. */
  const copyOver = async (from: string, to: string): Promise<void> => {
    const temporary = `${to}.${tools.ids.uuid()}${TEMPORARY}`;
    await writeSynced(fileSystem, temporary, await fileSystem.read(from));
    try {
      await retryBusy(pause, () => fileSystem.rename(temporary, to));
    } catch (error) {
      await fileSystem.remove(temporary).catch(() => {});
      throw error;
    }
    await fileSystem.syncFolder(folder);
  };
  /**
   * A write that ended between keeping the present file and replacing it, and a recovery on a full disk, leave two names of one file.
   * Whether these are two cannot be asked: that both say the same number is enough.
   */
  const partGenerations = async (present: number): Promise<void> => {
    const start = await fileSystem.readStart(previousOf(path), LONGEST_HEADER).catch(() => null);
    if (start !== null && generationSaid(start, options.version) === present) await copyOver(path, previousOf(path));
  };
  /** Tidying that may fail on a read-only disk: what was read is still good, and the next write tries again. */
  const tidy = async (action: () => Promise<unknown>): Promise<void> => {
    try {
      await action();
    } catch (error) {
      log.error('file.tidy-failed', error, { file: options.name });
    }
  };

  const read = async (): Promise<Data | null> => {
    inTheWay = [];
    const present = await readGeneration(tools, path, options.version, options.schema);
    if (present.state === 'good') {
      generation = present.number;
      await tidy(async () => {
        await removeTemporary();
        await partGenerations(present.number);
      });
      return present.data;
    }
    const previous = await readGeneration(tools, previousOf(path), options.version, options.schema);
    markBad(present, path);
    markBad(previous, previousOf(path));
    await tidy(setAside);
    if (previous.state === 'good') {
      // One more than usual: the generation that was lost had the next number.
      generation = previous.number + 1;
      notices.add('file-recovered', options.name);
      log.warn('file.recovered', { file: options.name, generation: previous.number });
      if (inTheWay.length === 0) {
        await tidy(async () => {
          await removeTemporary();
          await copyOver(previousOf(path), path).catch(async (error: unknown) => {
            // A full disk has room for a name.
            if (codeOf(error) !== 'ENOSPC') throw error;
            await duplicate(fileSystem, previousOf(path), path);
            await fileSystem.syncFolder(folder);
          });
        });
      }
      return previous.data;
    }
    generation = 0;
    if (present.state !== 'absent' || previous.state !== 'absent') {
      notices.add('file-lost', options.name);
      log.warn('file.lost', { file: options.name, present: present.state, previous: previous.state });
    } else await tidy(removeTemporary);
    return null;
  };

  const write = async (body: string, version: number): Promise<Replaced> => {
    if (generation === null) throw new Error('A data file must be read before it is written');
    await setAside();
    if (!folderStands) await ensureFolder(fileSystem, tools.root, folder);
    folderStands = true;
    // Counted up even when the write fails: it may have reached the disk all the same.
    generation += 1;
    return replaceFile(fileSystem, pause, path, seal(body, version, generation), tools.ids.uuid());
  };

  return {
    read,
    write(data) {
      const body = serialise(data);
      const version = options.versionFor?.(data) ?? options.version;
      const mine = last.then(() => write(body, version));
      // Whoever waits for the bytes hears of them first.
      last = mine.then(afterwards, () => {});
      return mine.then(() => {});
    },
    async settled() {
      await last;
    },
  };
}

/** Clears up in a later turn, when everybody has been told that the bytes are safe. */
async function afterwards(replaced: Replaced): Promise<void> {
  await new Promise((resume) => setImmediate(resume));
  await replaced.clear();
}

/** A time that may stand in a file name on every system: 20261123T020000Z. */
function stamp(now: number): string {
  return new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
}
