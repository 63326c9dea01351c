import { LANGUAGES, TEXT_SIZES, THEMES } from '#core/basics/language.ts';
import type { Counts } from '#core/report/numbers.ts';
import type { Totals } from '#core/report/totals.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { FigureBar } from './FigureBar.tsx';
import styles from './Figures.module.css';
import { useNumbers } from './use-numbers.ts';

const ENDED = {
  done: 'staff.endedDone',
  home: 'staff.endedHome',
  idle: 'staff.endedIdle',
  staff: 'staff.endedStaff',
  interrupted: 'staff.endedInterrupted',
  open: 'staff.open',
} as const;
const LANGUAGE_NAMES = { vi: 'bar.vietnamese', en: 'bar.english' } as const;

/** Languages, text sizes, colours, and how visits ended. */
export function UsageFigures({ totals }: { readonly totals: Totals }) {
  const { t } = useLanguage();
  const kinds = [
    {
      title: t('staff.figLanguage'),
      counts: totals.languages,
      rows: LANGUAGES.map((id) => ({ id, label: t(LANGUAGE_NAMES[id]) })),
    },
    {
      title: t('size.title'),
      counts: totals.textSizes,
      rows: TEXT_SIZES.map((id) => ({ id, label: t(`size.${id}`) })),
    },
    {
      title: t('size.colours'),
      counts: totals.themes,
      rows: THEMES.map((id) => ({ id, label: t(`size.${id}`) })),
    },
    {
      title: t('staff.ended'),
      counts: totals.ended,
      rows: (Object.keys(ENDED) as (keyof typeof ENDED)[]).map((id) => ({ id, label: t(ENDED[id]) })),
    },
  ];
  return (
    <section className={styles['four']} aria-label={t('staff.figUsed')}>
      {kinds.map((kind) => (
        <OneKind key={kind.title} {...kind} all={totals.visits} />
      ))}
    </section>
  );
}

interface Kind {
  readonly title: string;
  readonly counts: Counts;
  readonly rows: readonly { readonly id: string; readonly label: string }[];
  readonly all: number;
}

function OneKind({ title, counts, rows, all }: Kind) {
  const { whole } = useNumbers();
  return (
    <table className={styles['table']}>
      <caption>{title}</caption>
      <tbody>
        {rows.map(({ id, label }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td>
              <FigureBar share={all === 0 ? 0 : (counts[id] ?? 0) / all}>{whole(counts[id] ?? 0)}</FigureBar>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
