import { dayText } from '#core/basics/vietnamese-time.ts';
import { dayPlus, type DayRange, isRange } from '#core/report/days.ts';
import { monthsLater, PERIOD_KINDS, type PeriodKind, periodBeside, periodOf } from '#core/report/periods.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Pager } from '#renderer/ui/Pager.tsx';
import { Chips } from '../Chips.tsx';
import records from '../Records.module.css';
import styles from './Reports.module.css';

/** A period of the calendar, or any range of days. */
export type AnyKind = PeriodKind | 'own';
const KINDS = [...PERIOD_KINDS, 'own'] as const;

interface Props {
  readonly kind: AnyKind;
  readonly period: DayRange;
  readonly today: string;
  readonly onKind: (kind: AnyKind) => void;
  readonly onPeriod: (period: DayRange) => void;
}

/** Which days are reported. Nothing is typed: kinds, and one step forth or back. */
export function PeriodPick({ kind, period, today, onKind, onPeriod }: Props) {
  const { t } = useLanguage();
  const { from, to } = period;
  const choose = (next: AnyKind): void => {
    onKind(next);
    // A range begins with what was looked at; a period of the calendar with the one that has its end, but none that is all to come.
    if (next !== 'own') onPeriod(periodOf(next, to < today ? to : today));
  };
  return (
    <section className={styles['period']}>
      <Chips
        legend={t('report.kind')}
        options={KINDS.map((value) => ({ value, label: t(`report.kind.${value}`) }))}
        chosen={[kind]}
        onPress={choose}
      />
      {kind === 'own' ? (
        <div className={styles['ends']}>
          <div role="status">
            <h2>
              {from === to
                ? t('staff.figOneDay', { day: dayText(from) })
                : t('staff.figFromTo', { from: dayText(from), to: dayText(to) })}
            </h2>
          </div>

          <DaySteps what={t('report.from')} day={from} onDay={(day) => onPeriod({ from: day, to })} />
          <DaySteps what={t('report.to')} day={to} onDay={(day) => onPeriod({ from, to: day })} />
        </div>
      ) : (
        <div className={styles['ends']}>
          <div role="status">
            <h2>
              {from === to
                ? t('staff.figOneDay', { day: dayText(from) })
                : t('staff.figFromTo', { from: dayText(from), to: dayText(to) })}
            </h2>
          </div>
          <Pager direction="back" onPress={() => onPeriod(periodBeside(kind, period, -1))}>
            {t('report.before')}
          </Pager>
          {to < today && <Pager onPress={() => onPeriod(periodBeside(kind, period, 1))}>{t('report.after')}</Pager>}
        </div>
      )}
      <div role="status">
        {!isRange(from, to) && <Notice tone="hint" title={t('report.badRange')} />}
        {isRange(from, to) && to >= today && <Notice tone="info" title={t('report.running')} />}
      </div>
    </section>
  );
}

interface DayStepsProps {
  readonly what: string;
  readonly day: string;
  readonly onDay: (day: string) => void;
}

function DaySteps({ what, day, onDay }: DayStepsProps) {
  const { t } = useLanguage();
  const steps = [
    { words: 'report.monthLess', shown: t('report.month', { by: '−1' }), to: () => monthsLater(day, -1) },
    { words: 'report.dayLess', shown: t('report.day', { by: '−1' }), to: () => dayPlus(day, -1) },
    { words: 'report.dayMore', shown: t('report.day', { by: '+1' }), to: () => dayPlus(day, 1) },
    { words: 'report.monthMore', shown: t('report.month', { by: '+1' }), to: () => monthsLater(day, 1) },
  ] as const;
  const button = ({ words, shown, to }: (typeof steps)[number]) => (
    <button key={words} type="button" data-quick aria-label={t(words, { what })} onClick={() => onDay(to())}>
      {shown}
    </button>
  );
  return (
    <div className={records['stepper']} role="group" aria-label={what}>
      <p className={records['legend']} aria-hidden="true">
        {what}
      </p>
      {steps.slice(0, 2).map(button)}
      <output>{dayText(day)}</output>
      {steps.slice(2).map(button)}
    </div>
  );
}
