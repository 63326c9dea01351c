import { momentText } from '#core/basics/vietnamese-time.ts';
import { isTrouble } from '#core/printing/trouble.ts';
import type { ResumeCode } from '#core/resume/code.ts';
import { PICTURE_NAMES } from '#core/resume/picture-names.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { CodeSlots } from '#renderer/ui/CodeSlots.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import styles from './Keep.module.css';
import { CODE_SAID } from './code-words.ts';
import { CodeActs } from './CodeActs.tsx';
import { usePrintCode, type CodePaper } from './use-print-code.ts';

interface Props {
  readonly code: ResumeCode;
  /** UTC, ISO 8601. */
  readonly until: string;
  readonly record: (paper: CodePaper) => void;
}

/** The code, as large as the screen takes it, and the ways to carry it home. */
export function KeptCode({ code, until, record }: Props) {
  const { t, pick } = useLanguage();
  const { printer, virtualPrinter } = useKiosk();
  const print = usePrintCode(code, record);
  // Before anything was asked for, what is wrong with the printer is said all the same: nobody presses in vain.
  const said = CODE_SAID[print.phase === 'idle' && isTrouble(printer) ? printer : print.said];
  const [first, second, third] = code.pictures.map((picture) => pick(PICTURE_NAMES[picture]));
  const digits = [...code.check].join(' ');
  const spoken = t('keep.spoken', { first: first ?? '', second: second ?? '', third: third ?? '', digits });
  return (
    <div className={styles['keep']}>
      <div className={styles['words']} role="status">
        <h1>{t('keep.title')}</h1>
        <p className={styles['lead']}>{t('keep.lead')}</p>
        <CodeSlots pictures={code.pictures} digits={code.check} size="large" label={spoken} />
      </div>
      <aside className={styles['side']} aria-label={t('keep.crumb')}>
        <ul className={styles['notes']} data-print={said !== null ? 'said' : printer === 'none' ? undefined : 'ready'}>
          <li>{t('keep.how')}</li>
          <li>{t('keep.until', { date: momentText(until).date })}</li>
          <li>{t('keep.photo')}</li>
          {virtualPrinter && <li>{t('slip.virtual')}</li>}
        </ul>
        <div role="status">
          {said !== null && (
            <Notice tone={said.tone} title={t(said.title)}>
              {t(said.more)}
            </Notice>
          )}
        </div>
        <div className={styles['acts']}>
          <CodeActs print={print} />
        </div>
      </aside>
    </div>
  );
}
