import { useCallback, useEffect, useRef, useState } from 'react';
import type { ResumeCode } from '#core/resume/code.ts';
import { useKiosk, useVisit } from '#renderer/app/kiosk-context.tsx';

/** What the visitor is told of the printed code. Nothing here says that it came out. */
export type CodePrint = 'none' | 'printing' | 'sent' | 'failed' | 'too-soon' | 'too-many';

/** Sends a code to the printer when asked to, and follows the job. `onEnd` hears how it went, for the record. */
export function usePrintCode(
  code: ResumeCode,
  onEnd: (outcome: 'sent' | 'failed') => void,
): { readonly print: CodePrint; readonly send: () => void } {
  const { client } = useKiosk();
  const { state } = useVisit();
  const { visit, preferences } = state;
  const { language } = preferences;
  const [print, setPrint] = useState<CodePrint>('none');
  const job = useRef<string | null>(null);

  const send = useCallback(async (): Promise<void> => {
    if (visit === null) return;
    const id = crypto.randomUUID();
    job.current = id;
    setPrint('printing');
    const result = await client.call('resume.print', { job: id, visit, code, language });
    if (job.current !== id) return;
    if (!result.ok && (result.error === 'too-soon' || result.error === 'too-many')) {
      setPrint(result.error);
      return;
    }
    const outcome = result.ok && result.value.state !== 'failed' ? 'sent' : 'failed';
    onEnd(outcome);
    setPrint(outcome);
  }, [client, visit, code, language, onEnd]);

  useEffect(
    () =>
      client.listen((event) => {
        if (event.name === 'job.changed' && event.data.job === job.current && event.data.state === 'failed') setPrint('failed');
      }),
    [client],
  );

  return { print, send: () => void send() };
}
