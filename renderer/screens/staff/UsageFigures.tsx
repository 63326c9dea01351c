import { LANGUAGES, TEXT_SIZES, THEMES } from '#core/basics/language.ts';
import { addInto, type Counts, sumOf } from '#core/report/numbers.ts';
import type { Totals } from '#core/report/totals.ts';
import { AIDS } from '#core/visit/aids.ts';
import { FACES } from '#core/visit/faces.ts';
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
const AID_NAMES = { aloud: 'bar.readAloud', low: 'bar.lower', covered: 'bar.cover' } as const;
const LANGUAGE_NAMES = { vi: 'bar.vietnamese', en: 'bar.english' } as const;

/** Languages, text sizes, colours, what helped to hear and reach the page, how visits ended, how practices went, and searches. */
export function UsageFigures({ totals }: { readonly totals: Totals }) {
  const { t } = useLanguage();
  const felt = facesOf(totals);
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
      title: t('staff.figAids'),
      counts: totals.aids,
      rows: AIDS.map((id) => ({ id, label: t(AID_NAMES[id]) })),
    },
    {
      title: t('staff.ended'),
      counts: totals.ended,
      rows: (Object.keys(ENDED) as (keyof typeof ENDED)[]).map((id) => ({ id, label: t(ENDED[id]) })),
    },
    {
      title: t('staff.figFelt'),
      counts: felt,
      rows: FACES.map((id) => ({ id, label: t(`felt.${id}`) })),
      all: sumOf(felt),
    },
    {
      title: t('staff.figSearches'),
      counts: totals.searches,
      rows: [
        { id: 'found', label: t('staff.figFound') },
        { id: 'missed', label: t('staff.figMissed') },
      ],
      all: sumOf(totals.searches),
    },
  ];
  return (
    <section className={styles['four']} aria-label={t('staff.figUsed')}>
      {kinds.map((kind) => (
        <OneKind key={kind.title} all={totals.visits} {...kind} />
      ))}
    </section>
  );
}

/** The faces of all practices together. */
function facesOf({ felt }: Totals): Counts {
  const sum = { easy: 0, fair: 0, hard: 0 };
  for (const faces of Object.values(felt)) addInto(sum, faces);
  return sum;
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
