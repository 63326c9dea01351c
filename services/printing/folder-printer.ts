import { join } from 'node:path';
import { failure, success } from '#core/basics/result.ts';
import type { PrinterState } from '#core/contract/shapes.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { Clock } from '#services/environment/clock.ts';
import { ensureFolder } from '#services/storage/ensure-folder.ts';
import { codeOf, type FileSystem } from '#services/storage/file-system.ts';
import { replaceFile } from '#services/storage/replace-file.ts';
import type { Pause } from '#services/storage/retry-busy.ts';
import type { Printer } from './printer.ts';

export interface FolderPrinterOptions {
  readonly fileSystem: FileSystem;
  /** The data folder, which exists, and the folder of slips below it. */
  readonly root: string;
  readonly folder: string;
  readonly clock: Clock;
  readonly log: Logger;
  readonly pause: Pause;
}

/** "Prints" into a folder: a whole PDF appears there, or none. Named by moment and job; there is nobody's name to use. */
export function createFolderPrinter({ fileSystem, root, folder, clock, log, pause }: FolderPrinterOptions): Printer {
  let state: PrinterState = 'ready';
  return {
    takes: 'pdf',
    state: async () => state,
    async print(job) {
      if (job.drawn.pdf === null) return failure('refused');
      const moment = new Date(clock.now()).toISOString().slice(0, 19).replaceAll(':', '');
      const path = join(folder, `${moment}Z-${job.id.slice(0, 8)}.pdf`);
      try {
        await ensureFolder(fileSystem, root, folder);
        await replaceFile(fileSystem, pause, path, job.drawn.pdf, job.id);
      } catch (error) {
        log.warn('slip.folderFailed', { code: codeOf(error) });
        state = 'error';
        return failure('refused');
      }
      state = 'ready';
      job.onAccepted();
      return success(null);
    },
  };
}
