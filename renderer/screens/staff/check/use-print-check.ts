import { useState } from 'react';
import type { PageFacts } from '#core/diagnosis/page-facts.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';

export type Printed = 'untouched' | 'waiting' | 'sent' | 'no-printer' | 'no-a4' | 'printer-failed' | 'failed';

/** Prints the look at the machine, in the language the corner is in. One press prints once, however often it is pressed meanwhile. */
export function usePrintCheck(page: PageFacts): { readonly printed: Printed; readonly print: () => void } {
  const { client } = useKiosk();
  const { language } = useLanguage();
  const [printed, setPrinted] = useState<Printed>('untouched');
  const print = (): void => {
    if (printed === 'waiting') return;
    setPrinted('waiting');
    void client.call('diagnose.print', { job: crypto.randomUUID(), language, page }).then((result) => {
      if (result.ok) return setPrinted(result.value.state === 'failed' ? 'printer-failed' : 'sent');
      const known = ['no-printer', 'no-a4', 'printer-failed'] as const;
      return setPrinted(known.find((problem) => problem === result.error) ?? 'failed');
    });
  };
  return { printed, print };
}
