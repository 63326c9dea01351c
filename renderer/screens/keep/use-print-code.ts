import { useCallback } from 'react';
import { failure } from '#core/basics/result.ts';
import type { PaperSize } from '#core/contract/shapes.ts';
import type { ResumeCode } from '#core/resume/code.ts';
import { useKiosk, useVisit } from '#renderer/app/kiosk-context.tsx';
import { useLookAtPrinter } from '#renderer/app/use-look-at-printer.ts';
import { usePrintJob, type Outcome, type PrintJob } from '#renderer/app/use-print-job.ts';

/** Sends a code to the printer when asked to, and follows the job. `onEnd` hears how it went, for the record. */
export function usePrintCode(code: ResumeCode, onEnd: (outcome: 'sent' | 'failed') => void): PrintJob {
  const { client } = useKiosk();
  const { state } = useVisit();
  const { visit, preferences } = state;
  const { language } = preferences;
  useLookAtPrinter('slips');
  const send = useCallback(
    async (job: string) =>
      visit === null ? failure('printer-failed') : client.call('resume.print', { job, visit, code, language }),
    [client, visit, code, language],
  );
  const onOutcome = useCallback(
    (_job: string, outcome: Outcome) => onEnd(outcome === 'sent' || outcome === 'came-out' ? 'sent' : 'failed'),
    [onEnd],
  );
  return usePrintJob<PaperSize>({ on: 'slips', send, onOutcome });
}
