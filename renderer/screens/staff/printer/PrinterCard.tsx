import { momentText } from '#core/basics/vietnamese-time.ts';
import type { Settings } from '#core/contract/shapes.ts';
import { needsStaff } from '#core/printing/trouble.ts';
import { isShared, isUnsaid, printerFor, takesA4, type PrinterUse } from '#core/settings/printers.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PAPER_WORDS } from '../paper-words.ts';
import { printerName, type Queues } from './printer-name.ts';
import styles from './Printer.module.css';
import type { Known } from './use-printers.ts';

interface Props {
  readonly use: PrinterUse;
  readonly settings: Settings;
  readonly queues: Queues;
  readonly known: Known | null;
  /** Both are being asked just now. */
  readonly asking: boolean;
  readonly onAsk: () => void;
  readonly onChoose: () => void;
  readonly onTest: () => void;
}

/** One of the two printers: which it is, the paper in it, how it is and since when, and when it was last tried. */
export function PrinterCard({ use, settings, queues, known, asking, onAsk, onChoose, onTest }: Props) {
  const { t } = useLanguage();
  const choice = printerFor(use, settings);
  const shared = use === 'office' && isShared(settings);
  const off = choice.kind === 'none';
  const noA4 = use === 'office' && !off && !takesA4(settings);
  const name = t(`printers.${use}`);
  const test = settings.printerTests[use];
  return (
    <section className={styles['card']} aria-label={name}>
      <div className={styles['head']}>
        <h2>{name}</h2>
        <Button kind="secondary" label={t('printers.chooseFor', { use: name })} onPress={onChoose}>
          {t('printers.choose')}
        </Button>
        {!off && !noA4 && (
          <Button kind="secondary" label={t('printers.testFor', { use: name })} onPress={onTest}>
            {t('printers.test')}
          </Button>
        )}
      </div>
      <dl className={styles['facts']}>
        <div>
          <dt>{t('printers.which')}</dt>
          <dd>
            {shared
              ? t('printers.shared')
              : use === 'slips' && isUnsaid(settings)
                ? t('setup.left.printer')
                : printerName(choice, queues, t)}
          </dd>
        </div>
        {!off && !noA4 && (
          <div>
            <dt>{t('printers.paper')}</dt>
            <dd>{t(use === 'slips' ? PAPER_WORDS[settings.paper] : 'printers.a4')}</dd>
          </div>
        )}
        {!noA4 && (
          <div>
            <dt>{t('printers.state')}</dt>
            <dd className={styles['state']}>
              <span aria-live="polite">
                <State known={known?.[use] ?? null} />
              </span>
              {!off && (
                <Button
                  kind="quiet"
                  label={t('printers.askFor', { use: name })}
                  {...(asking ? { busy: t('printers.ask') } : {})}
                  onPress={onAsk}
                >
                  {t('printers.ask')}
                </Button>
              )}
            </dd>
          </div>
        )}
        {!off && !noA4 && (
          <div>
            <dt>{t('printers.tried')}</dt>
            <dd>
              {test === null
                ? t('printers.untried')
                : t('printers.triedAt', { outcome: t(`printers.saw.${test.outcome}`), date: momentText(test.at).date })}
            </dd>
          </div>
        )}
      </dl>
      {noA4 && <Notice tone="hint" title={t('printers.noA4')} />}
    </section>
  );
}

function State({ known }: { readonly known: Known[PrinterUse] | null }) {
  const { t } = useLanguage();
  if (known === null) return t('wait.loading');
  const is = t(`printer.is.${known.state}`);
  const said = needsStaff(known.state) ? `${is}. ${t(`printer.next.${known.state}`)}` : is;
  if (known.askedAt === null) return said;
  return (
    <>
      {said} <small>{t('printers.askedAt', momentText(known.askedAt))}</small>
    </>
  );
}
