import { HOUR, MINUTE } from '#core/basics/durations.ts';
import { failure, type Result, success } from '#core/basics/result.ts';
import type { Clock } from '#services/environment/clock.ts';
import { createCoveredDisk } from '#services/storage/covered-disk.ts';
import { prepareDataFolder, tryDataFolder } from '#services/storage/data-folder.ts';
import type { FileSystem } from '#services/storage/file-system.ts';
import { openStores, type OpenStoresOptions, type Stores, type StoresProblem } from '#services/storage/open-stores.ts';

/** Why nothing of this run is kept. */
export type NotKept = Exclude<StoresProblem, 'in-use'>;

export interface OpenedSomehow {
  readonly stores: Stores;
  /** The disk the stores are on. */
  readonly fileSystem: FileSystem;
  /** Null where everything is kept as it should be. */
  readonly notKept: NotKept | null;
}

/** What can be read of such a folder is shown; of the others nothing can. */
const READABLE: ReadonlySet<NotKept> = new Set(['full', 'read-only']);

/**
 * Opens the data folder; where it takes no writes, or cannot be used at all, over memory: a kiosk without its disk still teaches and still
 * calls staff. Nothing on the disk is changed then, and staff are told that nothing is kept. Only a folder another kiosk runs on is refused.
 */
export async function openSomehow(options: OpenStoresOptions): Promise<Result<OpenedSomehow, 'in-use'>> {
  const first = await openStores(options);
  if (first.ok) return success({ stores: first.value, fileSystem: options.fileSystem, notKept: null });
  if (first.error === 'in-use') return failure('in-use');
  const problems: NotKept[] = [first.error, 'unreadable'];
  for (const problem of problems) {
    const fileSystem = createCoveredDisk(options.fileSystem, READABLE.has(problem) ? null : options.folder);
    const opened = await openStores({ ...options, fileSystem });
    if (opened.ok) {
      options.log.warn('stores.notKept', { problem: first.error });
      options.notices.add('nothing-kept', first.error);
      return success({ stores: opened.value, fileSystem, notKept: first.error });
    }
    if (opened.error === 'in-use') return failure('in-use');
  }
  throw new Error('storage in memory could not be opened');
}

/** How often it is looked whether the folder takes writes again. */
export const LOOK_AGAIN = 5 * MINUTE;
/** Of a folder that takes writes and cannot be read nothing is known but by opening it anew: seldom. */
export const OPEN_AGAIN = HOUR;

/** Calls back as soon as the folder takes writes again, until it is answered true. Answers how to stop looking. */
export function lookForDisk(
  fileSystem: FileSystem,
  folder: string,
  { clock, every }: { readonly clock: Clock; readonly every: number },
  isBack: () => Promise<boolean>,
): () => void {
  let stopped = false;
  let cancel = (): void => {};
  const look = async (): Promise<void> => {
    const prepared = await prepareDataFolder(fileSystem, folder);
    const tried = prepared.ok ? await tryDataFolder(fileSystem, prepared.value) : prepared;
    if (stopped) return;
    if (!tried.ok || !(await isBack())) again();
  };
  const again = (): void => {
    cancel = clock.after(every, () => void look());
  };
  again();
  return () => {
    stopped = true;
    cancel();
  };
}
