import type { PrinterState } from '#core/contract/shapes.ts';
import { isShared, printerFor, type PrinterUse } from '#core/settings/printers.ts';
import { createPrinterWatch, type PrinterWatch, type PrinterWatchOptions } from './printer-watch.ts';

/** The printers of one kiosk by what they are for. */
export interface KioskPrinters {
  /** Where one printer does both there is one watch for both: a printer is not asked twice. */
  watch(use: PrinterUse): PrinterWatch;
  /** Hears of a change of either; of one that does both it is told as of the one of slips. */
  onState(listener: (state: PrinterState, use: PrinterUse) => void): void;
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
    watch(use) {
      if (use === 'slips') return slips;
      // Also where it is wanted no more: it learns of it, and asks its former printer nothing.
      office.state();
      return isShared(options.settings.read()) ? slips : office;
    },
    onState(listener) {
      slips.onState((state) => listener(state, 'slips'));
      office.onState((state) => listener(state, 'office'));
    },
    close() {
      slips.close();
      office.close();
    },
  };
}
