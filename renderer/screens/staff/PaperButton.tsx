import { useEffect, useRef, useState } from 'react';
import type { Language } from '#core/basics/language.ts';
import type { Result } from '#core/basics/result.ts';
import type { JobState } from '#core/contract/shapes.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import styles from './Staff.module.css';

export interface PaperButtonProps {
  readonly children: string;
  /** Asks for the paper under this job id, in the language of the page. */
  readonly print: (job: string, language: Language) => Promise<Result<{ readonly state: JobState }, string>>;
}

const TOLD = {
  sent: 'papers.sent',
  'no-printer': 'papers.noPrinter',
  'no-a4': 'papers.noA4',
  'keeps-files': 'papers.keepsFiles',
  'no-such-code': 'papers.noSuchCode',
  unreachable: 'staff.noAnswer',
} as const;
type Told = keyof typeof TOLD;

const isTold = (what: string): what is Told => Object.hasOwn(TOLD, what);

/** Prints a paper of the office and says what came of it: that it was sent, which is all a machine can know, or what to do. */
export function PaperButton({ children, print }: PaperButtonProps) {
  const { t, language } = useLanguage();
  const { client } = useKiosk();
  const [phase, setPhase] = useState<Told | 'printing' | 'failed' | null>(null);
  const job = useRef<string | null>(null);
  const send = async (): Promise<void> => {
    const id = crypto.randomUUID();
    job.current = id;
    setPhase('printing');
    const result = await print(id, language);
    if (job.current !== id) return;
    if (result.ok) setPhase(result.value.state === 'failed' ? 'failed' : 'sent');
    else setPhase(isTold(result.error) ? result.error : 'failed');
  };
  useEffect(
    () =>
      client.listen((event) => {
        if (event.name === 'job.changed' && event.data.job === job.current && event.data.state === 'failed') setPhase('failed');
      }),
    [client],
  );
  const status = useRef<HTMLDivElement>(null);
  // What came of it may lie below what fits the screen.
  useEffect(() => {
    if (phase !== null && phase !== 'printing') status.current?.scrollIntoView({ block: 'nearest' });
  }, [phase]);
  const told = phase === null || phase === 'printing' ? null : phase;
  return (
    <div className={styles['stack']}>
      <div>
        <Button
          kind="secondary"
          icon={icons.print}
          onPress={() => void send()}
          {...(phase === 'printing' ? { busy: t('papers.printing') } : {})}
        >
          {children}
        </Button>
      </div>
      <div ref={status} role="status">
        {told !== null && (
          <Notice tone={told === 'sent' ? 'ok' : 'hint'} title={t(told === 'failed' ? 'papers.failed' : TOLD[told])} />
        )}
      </div>
    </div>
  );
}
