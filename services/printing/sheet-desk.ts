import { failure, success, type Result } from '#core/basics/result.ts';
import type { JobState } from '#core/contract/shapes.ts';
import type { SheetKind } from '#core/printing/job.ts';
import { printerFor, takesA4 } from '#core/settings/printers.ts';
import type { Sheet } from '#core/sheet/sheet.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { SettingsStore } from '#services/settings/settings-store.ts';
import type { KioskPrinters } from './kiosk-printers.ts';
import type { PreparedJob, PrintJobs } from './print-jobs.ts';
import { A_PDF, type PrintLine } from './print-line.ts';

export interface SheetRequest {
  /** Made by the page; repeating the same id never prints twice, unless somebody wished for another (`answer` of the desk). */
  readonly job: string;
  /** What paper it is, for the journal and for the printer's queue. */
  readonly about: SheetKind;
  readonly sheet: Sheet;
  /** Id of what it is of, where that is one thing: for the printer's queue, and for what staff are told of it. */
  readonly of?: string;
  /** Whether nothing of it may be kept anywhere but on the paper. */
  readonly secret?: boolean;
}

/**
 * `no-a4`: the printer papers of the office go to has a roll in it. `keeps-files`: it is a folder, which would keep what must not be kept.
 */
export type SheetProblem = 'no-printer' | 'no-a4' | 'keeps-files' | 'printer-failed';

/** Papers of the office: staff ask for them, so no limit of visitors holds. */
export interface SheetDesk {
  /** To the printer of the office's papers, which is the one of slips where no other is chosen. `sent` is all that can be known; what becomes of it afterwards is told by `onJob` of the desk. */
  sheet(request: SheetRequest): Promise<Result<{ readonly state: JobState }, SheetProblem>>;
  /** The same as a PDF, to be put on a stick. Works without a printer. */
  pdf(sheet: Sheet): Promise<Result<Uint8Array, 'not-drawn'>>;
}

export interface SheetDeskParts {
  readonly settings: SettingsStore;
  readonly printers: KioskPrinters;
  readonly line: PrintLine;
  readonly jobs: PrintJobs;
  readonly log: Logger;
}

export function createSheetDesk({ settings, printers, line, jobs, log }: SheetDeskParts): SheetDesk {
  const prepare = ({ about, of, sheet, secret = false }: SheetRequest): Result<PreparedJob, SheetProblem> => {
    const chosen = settings.read();
    const { kind } = printerFor('office', chosen);
    const watch = printers.watch('office');
    const printer = watch.printer();
    // What is to be kept on paper alone must not be lost in a printer of air.
    if (printer === null || (secret && kind === 'virtual')) return failure('no-printer');
    if (!takesA4(chosen)) return failure('no-a4');
    if (secret && kind === 'folder') return failure('keeps-files');
    const document = { kind: 'sheet', sheet } as const;
    return success({ kind: 'sheet', about, of: of ?? about, paper: sheet.size, document, printer, watch, secret });
  };

  return {
    async sheet(request) {
      const sent = await jobs.print(request.job, () => prepare(request));
      return sent.ok ? success({ state: sent.value.state }) : sent;
    },
    async pdf(sheet) {
      const drawn = await line.draw({ kind: 'sheet', sheet }, A_PDF);
      if (drawn.ok && drawn.value.pdf !== null) return success(drawn.value.pdf);
      log.warn('sheet.notDrawn', { problem: drawn.ok ? 'no-pdf' : drawn.error });
      return failure('not-drawn');
    },
  };
}
