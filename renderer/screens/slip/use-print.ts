import { useCallback, useEffect, useRef, useState } from 'react';
import { useKiosk, useVisit } from '#renderer/app/kiosk-context.tsx';
import { useSlipRecord } from '#renderer/app/use-activity.ts';

/** What the visitor is told of the slip. `sent` is all a machine can know; that it came out is the visitor's word. */
export type PrintPhase = 'printing' | 'sent' | 'out' | 'none' | 'no-paper' | 'failed' | 'too-soon' | 'too-many';

interface Print {
  readonly phase: PrintPhase;
  readonly again: () => void;
  readonly cameOut: () => void;
}

/** Sends the slip once when the screen opens, follows the job by pushed events, and offers it again. */
export function usePrint(procedure: string): Print {
  const { client, printer } = useKiosk();
  const { state } = useVisit();
  const [phase, setPhase] = useState<PrintPhase>(printer === 'none' ? 'none' : 'printing');
  const record = useSlipRecord(procedure);
  const job = useRef<string | null>(null);
  const visit = state.visit;
  const answers = state.answers[procedure];
  const { language } = state.preferences;

  const send = useCallback(async (): Promise<void> => {
    if (visit === null) return;
    const id = crypto.randomUUID();
    job.current = id;
    setPhase('printing');
    const result = await client.call('slip.print', { job: id, visit, procedure, answers: { ...answers }, language });
    if (job.current !== id) return;
    if (result.ok) {
      record(id, result.value.paper, result.value.state === 'failed' ? 'failed' : 'sent');
      setPhase(result.value.state === 'failed' ? 'failed' : 'sent');
    } else if (result.error === 'no-printer') {
      record(id, 'a5', 'screen');
      setPhase('none');
    } else if (result.error === 'too-soon' || result.error === 'too-many') {
      setPhase(result.error);
    } else {
      record(id, 'a5', 'failed');
      setPhase('failed');
    }
  }, [client, visit, procedure, answers, language, record]);

  // One slip a visit to this screen, also where React mounts it twice.
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void send();
  }, [send]);

  useEffect(
    () =>
      client.listen((event) => {
        if (event.name === 'job.changed' && event.data.job === job.current && event.data.state === 'failed') setPhase('failed');
      }),
    [client],
  );

  const shown = phase === 'failed' && printer === 'no-paper' ? 'no-paper' : phase;
  return { phase: shown, again: () => void send(), cameOut: () => setPhase('out') };
}
