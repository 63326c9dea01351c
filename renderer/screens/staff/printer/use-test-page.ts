import { useCallback, useEffect, useRef, useState } from 'react';
import type { JobAnswer } from '#core/printing/job.ts';
import type { TestOutcome } from '#core/settings/printer-tests.ts';
import type { PrinterUse } from '#core/settings/printers.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';

/** What became of the test page as far as the machine knows. What came out of the printer only eyes can tell. */
export type TestPhase = 'idle' | 'sending' | 'sent' | 'failed' | 'no-printer' | 'no-a4' | 'unreachable';

const TOLD: readonly TestPhase[] = ['no-printer', 'no-a4', 'unreachable'];

/** What is seen of the paper, as the journal knows it: it came out, whatever stands on it, or it did not. */
const SAID: Readonly<Record<TestOutcome, JobAnswer>> = { good: 'came-out', blank: 'came-out', cut: 'came-out', nothing: 'again' };

interface TestPage {
  readonly phase: TestPhase;
  readonly send: () => void;
  /** Somebody looked at the paper: the journal is told. */
  readonly saw: (outcome: TestOutcome) => void;
}

/** Sends the test page when asked to, and follows its job. */
export function useTestPage(which: PrinterUse): TestPage {
  const { client } = useKiosk();
  const { language } = useLanguage();
  const [phase, setPhase] = useState<TestPhase>('idle');
  const job = useRef<string | null>(null);
  const send = useCallback(async (): Promise<void> => {
    const id = crypto.randomUUID();
    job.current = id;
    setPhase('sending');
    const result = await client.call('printer.test', { which, job: id, language });
    if (job.current !== id) return;
    if (result.ok) setPhase(result.value.state === 'failed' ? 'failed' : 'sent');
    else {
      const told = TOLD.find((one) => one === result.error) ?? 'failed';
      // What was pushed while the answer was lost is what became of it.
      setPhase((now) => (told === 'unreachable' && now !== 'sending' ? now : told));
    }
  }, [client, which, language]);
  useEffect(
    () =>
      client.listen((event) => {
        if (event.name !== 'job.changed' || event.data.job !== job.current) return;
        if (event.data.state === 'failed') setPhase('failed');
        // The answer of the call is late, or was lost on its way here; the printer has the page.
        if (event.data.state === 'sent') setPhase((now) => (now === 'unreachable' || now === 'sending' ? 'sent' : now));
      }),
    [client],
  );
  const saw = (outcome: TestOutcome): void => {
    // A job the journal does not know is none it could note; while the page may still come out the word is kept for when that is over.
    if (job.current !== null) void client.call('slip.answer', { job: job.current, answer: SAID[outcome] });
  };
  return { phase, send: () => void send(), saw };
}
