import { failure } from '#core/basics/result.ts';
import type { ClipStore } from '#services/clips/clip-store.ts';
import type { PrinterFactory } from '#services/printing/printer-factory.ts';

/** In a safe start no recording is read: a damaged one is found by nobody but the page that plays it. */
export const noClips: ClipStore = {
  texts: async () => ({ vi: [], en: [] }),
  clip: async () => failure('no-clip'),
};

/** In a safe start no printer is opened and no queue is asked; slips are shown on the screen. */
export const noPrinters: PrinterFactory = { open: () => null, list: async () => [] };
