import { userInfo } from 'node:os';
import { join } from 'node:path';
import { assertNever } from '#core/basics/assert-never.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { FileSystem } from '#services/storage/file-system.ts';
import type { Pause } from '#services/storage/retry-busy.ts';
import { callBackOpenJobs } from './cups-call-back.ts';
import { createCupsPrinter } from './cups-printer.ts';
import { createFolderPrinter } from './folder-printer.ts';
import { createPrintSpool } from './print-spool.ts';
import type { CalledBack, PrinterFactory } from './printer-factory.ts';
import { createDeviceWire } from './raster/device-wire.ts';
import { createRasterPrinter } from './raster/raster-printer.ts';
import { createTcpWire } from './raster/tcp-wire.ts';
import { runCommand, type RunCommand } from './run-command.ts';
import { createSystemPrinters } from './system-printers.ts';
import { createVirtualPrinter } from './virtual-printer.ts';

export interface CupsPrinterFactoryOptions {
  readonly fileSystem: FileSystem;
  /** The data folder; slips go to `slips`, files on their way to the system to `spool`. */
  readonly dataFolder: string;
  readonly clock: Clock;
  readonly log: Logger;
  readonly run?: RunCommand;
}

/** Printers of the web host: none, a folder, a CUPS queue, a thermal printer by network or device, or one of air. */
export function createCupsPrinterFactory(options: CupsPrinterFactoryOptions): PrinterFactory {
  const { fileSystem, dataFolder: root, clock, log, run = runCommand } = options;
  const pause: Pause = (milliseconds) =>
    new Promise((resolve) => {
      clock.after(milliseconds, resolve);
    });
  const spool = createPrintSpool({ fileSystem, root, folder: join(root, 'spool'), pause });
  let clearing: Promise<CalledBack> | null = null;
  /** Once a run: what is marked later is under way. */
  const takeBack = (): Promise<CalledBack> => (clearing ??= callBackOpenJobs(run, spool, log));
  return {
    takeBack,
    open(choice) {
      switch (choice.kind) {
        case 'none':
          return null;
        case 'folder':
          return createFolderPrinter({ fileSystem, root, folder: join(root, 'slips'), clock, log, pause });
        case 'system':
          takeBack().catch((error: unknown) => log.error('cups.callBack', error));
          return createCupsPrinter({ name: choice.name, user: userInfo().username, run, spool, clock, log });
        case 'network':
          return createRasterPrinter({ open: createTcpWire({ host: choice.host, port: choice.port, clock }), clock, log });
        case 'device':
          return createRasterPrinter({ open: createDeviceWire({ path: choice.path, clock }), clock, log });
        case 'virtual':
          return createVirtualPrinter({ plays: choice.plays, clock });
        default:
          return assertNever(choice);
      }
    },
    list: () => createSystemPrinters(run).list(),
  };
}
