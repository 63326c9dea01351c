import { useCallback } from 'react';
import { momentText } from '#core/basics/vietnamese-time.ts';
import type { ResumeCode } from '#core/resume/code.ts';
import { PICTURE_NAMES } from '#core/resume/picture-names.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useActions } from '#renderer/app/use-actions.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { CodeSlots } from '#renderer/ui/CodeSlots.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import styles from './Keep.module.css';
import { usePrintCode, type CodePrint } from './use-print-code.ts';

interface Props {
  readonly code: ResumeCode;
  /** UTC, ISO 8601. */
  readonly until: string;
  readonly record: (paper: 'none' | 'sent' | 'failed') => void;
}

const SAID = {
  sent: { tone: 'ok', title: 'keep.sent', more: 'keep.sentMore' },
  failed: { tone: 'hint', title: 'keep.notPrinted', more: 'keep.notPrintedMore' },
  'too-soon': { tone: 'hint', title: 'keep.waitPrint', more: 'keep.waitPrintMore' },
  'too-many': { tone: 'hint', title: 'keep.enough', more: 'keep.notPrintedMore' },
} as const satisfies Record<Exclude<CodePrint, 'none' | 'printing'>, unknown>;

/** The code, as large as the screen takes it, and the ways to carry it home. */
export function KeptCode({ code, until, record }: Props) {
  const { t, pick } = useLanguage();
  const { printer } = useKiosk();
  const { back, home } = useActions();
  const onEnd = useCallback((outcome: 'sent' | 'failed') => record(outcome), [record]);
  const { print, send } = usePrintCode(code, onEnd);
  const said = print === 'none' || print === 'printing' ? null : SAID[print];
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
        </ul>
        <div role="status">
          {said !== null && (
            <Notice tone={said.tone} title={t(said.title)}>
              {t(said.more)}
            </Notice>
          )}
        </div>
        <div className={styles['acts']}>
          {printer !== 'none' && print !== 'too-many' && (
            <Button
              kind={print === 'none' || print === 'printing' ? 'practice' : 'secondary'}
              icon={icons.print}
              onPress={send}
              {...(print === 'printing' ? { busy: t('keep.printing') } : {})}
            >
              {t(print === 'none' || print === 'printing' ? 'keep.print' : 'keep.again')}
            </Button>
          )}
          <Button kind={printer === 'none' || said !== null ? 'practice' : 'secondary'} icon={icons.home} onPress={home}>
            {t('done.home')}
          </Button>
          <Button kind="quiet" icon={icons.next} onPress={back}>
            {t('keep.goOn')}
          </Button>
        </div>
      </aside>
    </div>
  );
}
