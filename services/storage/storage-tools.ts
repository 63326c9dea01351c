import type { Clock } from '#services/environment/clock.ts';
import type { Ids } from '#services/environment/ids.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { NoticeBoard } from '#services/diagnostics/notices.ts';
import type { FileSystem } from './file-system.ts';
import type { Pause } from './retry-busy.ts';

/** What every data file needs, put together once when the data folder is opened. */
export interface StorageTools {
  /** The data folder, links resolved. */
  readonly root: string;
  readonly fileSystem: FileSystem;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Logger;
  readonly notices: NoticeBoard;
  readonly pause: Pause;
}
