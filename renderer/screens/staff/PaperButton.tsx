import { useCallback } from 'react';
import type { Language } from '#core/basics/language.ts';
import type { Result } from '#core/basics/result.ts';
import type { JobState } from '#core/contract/shapes.ts';
import { isTrouble, type Trouble } from '#core/printing/trouble.ts';
import { usePrintJob, type PrintJob } from '#renderer/app/use-print-job.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { useIntoSight } from '#renderer/ui/use-into-sight.ts';
import styles from './Staff.module.css';

export interface PaperButtonProps {
  readonly children: string;
  /** Asks for the paper under this job id, in the language of the page. */
  readonly print: (job: string, language: Language) => Promise<Result<{ readonly state: JobState }, string>>;
}

const TOLD = {
  'no-printer': 'papers.noPrinter',
  'no-a4': 'papers.noA4',
  'keeps-files': 'papers.keepsFiles',
  'no-such-code': 'papers.noSuchCode',
  'no-such-plan': 'plans.changed',
  'content-missing': 'staff.contentMissing',
  unreachable: 'staff.noAnswer',
} as const;
type Told = keyof typeof TOLD;

const isTold = (what: string): what is Told => Object.hasOwn(TOLD, what);

/** Prints a paper of the office and says what came of it: that it was sent, which is all a machine can know, or what to do. Then it asks. */
export function PaperButton({ children, print }: PaperButtonProps) {
  const { t, language } = useLanguage();
  const send = useCallback((job: string) => print(job, language), [print, language]);
  const job = usePrintJob({ on: 'office', send });
  const { phase, said } = job;
  const told = useIntoSight(phase === 'idle' || phase === 'printing' ? null : `${phase} ${said}`);
  return (
    <div className={styles['stack']}>
      <div>
        <Button
          kind="secondary"
          icon={icons.print}
          onPress={phase === 'failed' ? job.again : job.print}
          {...(phase === 'printing' ? { busy: t('papers.printing') } : {})}
        >
          {children}
        </Button>
      </div>
      <div ref={told} className={styles['stack']}>
        <div role="status">
          <Word job={job} />
        </div>
        {(phase === 'sent' || phase === 'still-printing') && (
          <div className={styles['pair']}>
            <Button kind="secondary" icon={icons.check} onPress={job.cameOut}>
              {t('printer.paperOut')}
            </Button>
            <Button kind="secondary" icon={icons.again} onPress={job.again}>
              {t('printer.paperAgain')}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

/** What came of it. Where the printer says what is wrong with it, that is said, with what to do. */
function Word({ job: { phase, said, problem } }: { readonly job: PrintJob }) {
  const { t } = useLanguage();
  const trouble: Trouble | null = isTrouble(said) ? said : null;
  switch (phase) {
    case 'idle':
    case 'held':
    case 'printing':
      return null;
    case 'out':
      return <Notice tone="ok" title={t('printer.thanks')} />;
    case 'sent':
      if (trouble === null) return <Notice tone="ok" title={t('papers.sent')} />;
      break;
    case 'still-printing':
      if (trouble === null) return <Notice tone="hint" title={t('printer.still')} />;
      break;
    default:
  }
  if (problem !== null && isTold(problem)) return <Notice tone="hint" title={t(TOLD[problem])} />;
  if (trouble === null) return <Notice tone="hint" title={t('papers.failed')} />;
  return (
    <Notice tone="hint" title={t(`printer.is.${trouble}`)}>
      {t(`printer.next.${trouble}`)}
    </Notice>
  );
}
