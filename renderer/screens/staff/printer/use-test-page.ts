import { useCallback, useEffect, useRef, useState } from 'react';
import type { PrinterUse } from '#core/settings/printers.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';

/** What became of the test page as far as the machine knows. What came out of the printer only eyes can tell. */
export type TestPhase = 'idle' | 'sending' | 'sent' | 'failed' | 'no-printer' | 'no-a4' | 'unreachable';

const TOLD: readonly TestPhase[] = ['no-printer', 'no-a4', 'unreachable'];

/** Sends the test page when asked to, and follows its job. */
export function useTestPage(which: PrinterUse): { readonly phase: TestPhase; readonly send: () => void } {
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
    else setPhase(TOLD.find((told) => told === result.error) ?? 'failed');
  }, [client, which, language]);
  useEffect(
    () =>
      client.listen((event) => {
        if (event.name !== 'job.changed' || event.data.job !== job.current) return;
        if (event.data.state === 'failed') setPhase('failed');
        // The answer of the call was lost on its way here; the printer has the page.
        if (event.data.state === 'sent') setPhase((now) => (now === 'unreachable' ? 'sent' : now));
      }),
    [client],
  );
  return { phase, send: () => void send() };
}
