import { isShared, printerFor, type PrinterUse } from '#core/settings/printers.ts';
import { createPrinterWatch, type PrinterWatch, type PrinterWatchOptions } from './printer-watch.ts';

/** The printers of one kiosk by what they are for. */
export interface KioskPrinters {
  /** Where one printer does both there is one watch for both: a printer is not asked twice. */
  watch(use: PrinterUse): PrinterWatch;
  /** Neither is asked anything any more. */
  close(): void;
}

export function createKioskPrinters(options: Omit<PrinterWatchOptions, 'choose'>): KioskPrinters {
  const slips = createPrinterWatch(options);
  const office = createPrinterWatch({
    ...options,
    choose: (settings) => (isShared(settings) ? { kind: 'none' } : printerFor('office', settings)),
  });
  return {
    watch: (use) => (use === 'office' && !isShared(options.settings.read()) ? office : slips),
    close() {
      slips.close();
      office.close();
    },
  };
}
