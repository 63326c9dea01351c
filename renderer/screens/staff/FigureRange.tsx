import { useState, type ReactNode } from 'react';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { type DayRange, NAMED_RANGES, namedRange, type NamedRange, rangeBeside } from '#core/report/days.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { formatSourceDate } from '#renderer/language/dates.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { RangePick } from './RangePick.tsx';
import styles from './Figures.module.css';

/** Which days are looked at, and how they were chosen. */
export interface ChosenRange extends DayRange {
  readonly kind: NamedRange | 'own';
}

const LABELS = {
  today: 'staff.figToday',
  week: 'staff.figWeek',
  month: 'staff.figMonth',
  year: 'staff.figYear',
} as const;
const BESIDE = {
  today: ['staff.figDayBefore', 'staff.figDayAfter'],
  week: ['staff.figWeekBefore', 'staff.figWeekAfter'],
  month: ['staff.figMonthBefore', 'staff.figMonthAfter'],
  year: ['staff.figYearBefore', 'staff.figYearAfter'],
} as const;

interface Props {
  readonly range: ChosenRange;
  readonly today: string;
  readonly onRange: (range: ChosenRange) => void;
  /** What is said of the range, beside its name. */
  readonly children: ReactNode;
}

/** Which days: one of four, the one beside it, or two days of one's own. */
export function FigureRange({ range, today, onRange, children }: Props) {
  const { t } = useLanguage();
  const [picking, setPicking] = useState(false);
  const { kind } = range;
  return (
    <>
      <div className={styles['ranges']} role="group" aria-label={t('staff.figRange')}>
        {NAMED_RANGES.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === kind}
            onClick={() => onRange({ kind: name, ...namedRange(name, dayInVietnam(Date.now())) })}
          >
            {t(LABELS[name])}
          </button>
        ))}
        <button type="button" aria-pressed={kind === 'own'} onClick={() => setPicking(true)}>
          {t('staff.figOwn')}
        </button>
      </div>
      <div className={styles['beside']}>
        {kind === 'own' ? <RangeTitle range={range} /> : <Beside kind={kind} range={range} today={today} onRange={onRange} />}
        {children}
      </div>
      {picking && (
        <RangePick
          today={today}
          onClose={() => setPicking(false)}
          onPick={(picked) => {
            setPicking(false);
            onRange({ kind: 'own', ...picked });
          }}
        />
      )}
    </>
  );
}

function Beside({ kind, range, today, onRange }: Omit<Props, 'children'> & { readonly kind: NamedRange }) {
  const { t } = useLanguage();
  const [before, after] = [rangeBeside(kind, range, -1, today), rangeBeside(kind, range, 1, today)];
  return (
    <>
      {before !== null && (
        <Button kind="quiet" icon={icons.back} onPress={() => onRange({ kind, ...before })}>
          {t(BESIDE[kind][0])}
        </Button>
      )}
      <RangeTitle range={range} />
      {after !== null && (
        <Button kind="quiet" trailingIcon={icons.next} onPress={() => onRange({ kind, ...after })}>
          {t(BESIDE[kind][1])}
        </Button>
      )}
    </>
  );
}

/** The range in words: a month and a year by their names, everything else by its days. */
export function RangeTitle({ range: { kind, from, to } }: { readonly range: ChosenRange }) {
  const { t } = useLanguage();
  const days = t('staff.figFromTo', { from: formatSourceDate(from), to: formatSourceDate(to) });
  if (from === to) return <h2>{t('staff.figOneDay', { day: formatSourceDate(from) })}</h2>;
  if (kind === 'month') return <h2>{t('staff.figMonthOf', { month: formatSourceDate(from.slice(0, 7)) })}</h2>;
  return <h2>{kind === 'year' ? t('staff.figYearOf', { year: from.slice(0, 4) }) : days}</h2>;
}
