import { useCallback, useEffect, useRef } from 'react';
import { failure } from '#core/basics/result.ts';
import type { PaperSize } from '#core/contract/shapes.ts';
import { isTrouble } from '#core/printing/trouble.ts';
import { useKiosk, useVisit } from '#renderer/app/kiosk-context.tsx';
import { useSlipRecord } from '#renderer/app/use-activity.ts';
import { useLookAtPrinter } from '#renderer/app/use-look-at-printer.ts';
import { usePrintJob, type Outcome, type PrintJob } from '#renderer/app/use-print-job.ts';

/** Sends the slip when the screen opens, unless the printer is known not to print: then it waits on the screen, and nothing is queued for later. */
export function useSlip(procedure: string): PrintJob {
  const { client, printer, virtualPrinter } = useKiosk();
  const { state } = useVisit();
  const record = useSlipRecord(procedure);
  const { visit } = state;
  const answers = state.answers[procedure];
  const { language } = state.preferences;
  useLookAtPrinter('slips');
  /** Whether the last attempt went to a virtual printer. */
  const isAir = useRef(false);
  const send = useCallback(
    async (job: string) => {
      isAir.current = virtualPrinter;
      return visit === null
        ? failure('printer-failed')
        : client.call('slip.print', { job, visit, procedure, answers: { ...answers }, language });
    },
    [client, virtualPrinter, visit, procedure, answers, language],
  );
  const onOutcome = useCallback(
    (job: string, outcome: Outcome, paper: PaperSize | null) =>
      // Where none was given to a printer, nobody asks which it would have been.
      // No paper comes out of air, nor can it fail to: the slip was on the screen, and counts as that.
      record(job, paper ?? 'a5', isAir.current ? 'screen' : outcome),
    [record],
  );
  const print = usePrintJob({ on: 'slips', send, onOutcome });

  // One slip a visit to this screen, also where React mounts it twice.
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    if (isTrouble(printer)) print.hold();
    else print.print();
  }, [printer, print]);
  return print;
}
