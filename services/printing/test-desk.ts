import type { Language } from '#core/basics/language.ts';
import { failure, success, type Result } from '#core/basics/result.ts';
import type { TestPage } from '#core/print-test/test-page.ts';
import type { JobPaper } from '#core/printing/job.ts';
import { takesA4, type PrinterUse } from '#core/settings/printers.ts';
import { qrAddress } from '#core/slip/address.ts';
import type { ContentStore } from '#services/content/content-store.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { SettingsStore } from '#services/settings/settings-store.ts';
import type { KioskPrinters } from './kiosk-printers.ts';
import type { PreparedJob, Printed, PrintJobs } from './print-jobs.ts';

export interface TestRequest {
  /** Made by the page; repeating the same id never prints twice, unless somebody wished for another. */
  readonly job: string;
  readonly which: PrinterUse;
  readonly language: Language;
}

/** `no-a4`: what is to print A4 has a roll in it. */
export type TestProblem = 'no-printer' | 'no-a4' | 'printer-failed';

/** The page a printer is tried with. Staff ask for it, so no limit of visitors holds. */
export interface TestDesk {
  test(request: TestRequest): Promise<Result<Printed, TestProblem>>;
}

export interface TestDeskParts {
  readonly content: ContentStore;
  readonly settings: SettingsStore;
  readonly printers: KioskPrinters;
  readonly jobs: PrintJobs;
  readonly clock: Clock;
}

export function createTestDesk({ content, settings, printers, jobs, clock }: TestDeskParts): TestDesk {
  /** A page of a listed portal, through the same two fences as every code. */
  const codeOf = (): TestPage['qr'] => {
    const portals = content.pack()?.portals ?? [];
    const [portal] = portals;
    const address = portal === undefined ? null : qrAddress({ kind: 'home', portal: portal.id }, portals, undefined);
    return address?.ok === true ? address.value : null;
  };

  const prepare = ({ which, language }: TestRequest): Result<PreparedJob, TestProblem> => {
    const chosen = settings.read();
    const watch = printers.watch(which);
    const printer = watch.printer();
    if (printer === null) return failure('no-printer');
    if (which === 'office' && !takesA4(chosen)) return failure('no-a4');
    const paper: JobPaper = which === 'slips' ? chosen.paper : 'a4';
    const page: TestPage = { paper, language, use: which, qr: codeOf(), printedAt: new Date(clock.now()).toISOString() };
    return success({ kind: 'test', about: 'test', paper, document: { kind: 'test', page }, printer, watch });
  };

  return { test: (request) => jobs.print(request.job, () => prepare(request)) };
}
