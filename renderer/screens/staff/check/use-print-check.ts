import { useEffect, useRef, useState } from 'react';
import type { PageFacts } from '#core/diagnosis/page-facts.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';

export type Printed = 'untouched' | 'waiting' | 'sent' | 'no-printer' | 'no-a4' | 'printer-failed' | 'failed';

/**
 * Prints the look at the machine, in the language the corner is in, and follows its job: a printer may give it up long after it took it.
 * One press prints once, however often it is pressed meanwhile.
 */
export function usePrintCheck(page: PageFacts): { readonly printed: Printed; readonly print: () => void } {
  const { client } = useKiosk();
  const { language } = useLanguage();
  const [printed, setPrinted] = useState<Printed>('untouched');
  const job = useRef<string | null>(null);
  const print = (): void => {
    if (printed === 'waiting') return;
    const id = crypto.randomUUID();
    job.current = id;
    setPrinted('waiting');
    void client.call('diagnose.print', { job: id, language, page }).then((result) => {
      if (job.current !== id) return undefined;
      if (result.ok) return setPrinted(result.value.state === 'failed' ? 'printer-failed' : 'sent');
      const known = ['no-printer', 'no-a4', 'printer-failed'] as const;
      const told = known.find((problem) => problem === result.error) ?? 'failed';
      // What was pushed while the answer was lost is what became of it.
      return setPrinted((now) => (result.error === 'unreachable' && now !== 'waiting' ? now : told));
    });
  };
  useEffect(
    () =>
      client.listen((event) => {
        if (event.name !== 'job.changed' || event.data.job !== job.current) return;
        if (event.data.state === 'failed') setPrinted('printer-failed');
        // The answer of the call is late, or was lost on its way here; the printer has the page.
        if (event.data.state === 'sent') setPrinted((now) => (now === 'waiting' || now === 'failed' ? 'sent' : now));
      }),
    [client],
  );
  return { printed, print };
}
