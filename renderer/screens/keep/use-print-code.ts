import { useCallback, useRef } from 'react';
import { failure } from '#core/basics/result.ts';
import type { ResumeCode } from '#core/resume/code.ts';
import { useKiosk, useVisit } from '#renderer/app/kiosk-context.tsx';
import { useLookAtPrinter } from '#renderer/app/use-look-at-printer.ts';
import { usePrintJob, type Outcome, type PrintJob } from '#renderer/app/use-print-job.ts';

/** What the record of the visit says of the paper with the code. */
export type CodePaper = 'none' | 'sent' | 'failed';

/** Without a printer, or where one is held back, there is no paper: the code is on the screen. */
const PAPER_OF: Readonly<Record<Outcome, CodePaper>> = { sent: 'sent', 'came-out': 'sent', failed: 'failed', screen: 'none' };

/** Sends a code to the printer when asked to, and follows the job. `onEnd` hears how it went, for the record. */
export function usePrintCode(code: ResumeCode, onEnd: (paper: CodePaper) => void): PrintJob {
  const { client, virtualPrinter } = useKiosk();
  const { state } = useVisit();
  const { visit, preferences } = state;
  const { language } = preferences;
  useLookAtPrinter('slips');
  /** Whether the last attempt went to a virtual printer. */
  const isAir = useRef(false);
  const send = useCallback(
    async (job: string) => {
      isAir.current = virtualPrinter;
      return visit === null ? failure('printer-failed') : client.call('resume.print', { job, visit, code, language });
    },
    [client, virtualPrinter, visit, code, language],
  );
  const onOutcome = useCallback(
    // No paper comes out of air, nor can it fail to.
    (_job: string, outcome: Outcome) => onEnd(isAir.current ? 'none' : PAPER_OF[outcome]),
    [onEnd],
  );
  return usePrintJob({ on: 'slips', send, onOutcome });
}
