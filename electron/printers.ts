import type { Session } from 'electron';
import { join } from 'node:path';
import type { HostTools } from '#services/app/compose.ts';
import { createCupsPrinterFactory } from '#services/printing/cups-printer-factory.ts';
import { createPrintSpool } from '#services/printing/print-spool.ts';
import type { PrinterFactory } from '#services/printing/printer-factory.ts';
import { runCommand } from '#services/printing/run-command.ts';
import { createWindowsSpool } from '#services/printing/windows-spool.ts';
import { createSilentPrinters } from './silent-printer.ts';

interface Surroundings {
  readonly platform: string;
  /** Where finished documents lie while they are printed. */
  readonly session: Session;
  /** Holds the watchdog while the browser prints. */
  readonly hold: () => () => void;
}

/**
 * Everything the web host offers, by the same adapters. Only Windows has no program that takes a PDF for a printer of its own: there the
 * browser prints, in silence.
 */
export function makePrinters(tools: HostTools, { platform, session, hold }: Surroundings): PrinterFactory {
  const others = createCupsPrinterFactory(tools);
  if (platform !== 'win32') return others;
  const { fileSystem, dataFolder: root, clock, log } = tools;
  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      clock.after(milliseconds, resolve);
    });
  const marks = createPrintSpool({ fileSystem, root, folder: join(root, 'spool'), pause });
  return createSilentPrinters({ session, others, log, hold, spool: createWindowsSpool({ run: runCommand, marks, clock, log }) });
}
