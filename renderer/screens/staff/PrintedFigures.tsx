import type { DayRange } from '#core/report/days.ts';
import { addCounts, byPaper, sumCounts, type PaperCounts, type PrintCounts } from '#core/printing/day-counts.ts';
import { useAnswer } from '#renderer/app/use-answer.ts';
import { formatSourceDate } from '#renderer/language/dates.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import styles from './Figures.module.css';
import { Turn } from './Turn.tsx';
import { useNumbers } from './use-numbers.ts';
import { usePages } from './use-pages.ts';

const ROWS = 6;

/** What went to the printer in a range, by paper and by day, from the printer's own journal. */
export function PrintedFigures({ range: { from, to } }: { readonly range: DayRange }) {
  const { t } = useLanguage();
  const answer = useAnswer('report.prints', { from, to });
  if (answer === null) return <p role="status">{t('staff.figCounting')}</p>;
  if (answer === 'failed') return <Notice tone="hint" title={t('staff.figFailed')} />;
  return <Counted key={`${from} ${to}`} days={answer.days} />;
}

function Counted({ days }: { readonly days: Readonly<Record<string, PrintCounts>> }) {
  const { t } = useLanguage();
  const { whole } = useNumbers();
  const all = Object.values(days).reduce(addCounts, {});
  const byDay = Object.entries(days).toSorted(([a], [b]) => (a < b ? 1 : -1));
  const { rows, ...pages } = usePages(byDay, ROWS);
  if (byDay.length === 0) return <p>{t('printer.nothing')}</p>;
  return (
    <>
      <section className={styles['card']}>
        <PrintedTable
          title={t('printer.counts')}
          first={t('printer.paper')}
          rows={byPaper(all).map(([paper, counts]) => [t(`printer.paper.${paper}`), counts])}
          sum={sumCounts(all)}
        />
        <p>
          {t('printer.kinds', {
            slips: whole(sumCounts(all, ['slip']).asked),
            codes: whole(sumCounts(all, ['code']).asked),
            sheets: whole(sumCounts(all, ['sheet']).asked),
            tests: whole(sumCounts(all, ['test']).asked),
          })}
        </p>
      </section>
      <section className={styles['card']}>
        <PrintedTable
          title={t('printer.byDay')}
          first={t('printer.day')}
          rows={rows.map(([day, counts]) => [formatSourceDate(day), sumCounts(counts)])}
          sum={null}
        />
        <Turn {...pages} />
      </section>
    </>
  );
}

interface TableProps {
  readonly title: string;
  readonly first: string;
  readonly rows: readonly (readonly [string, PaperCounts])[];
  readonly sum: PaperCounts | null;
}

const COLUMNS = ['asked', 'sent', 'cameOut', 'failed'] as const;

function PrintedTable({ title, first, rows, sum }: TableProps) {
  const { t } = useLanguage();
  const { whole } = useNumbers();
  const cells = (counts: PaperCounts) => COLUMNS.map((column) => <td key={column}>{whole(counts[column])}</td>);
  return (
    <table className={styles['table']}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`printer.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, counts]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells(counts)}
          </tr>
        ))}
      </tbody>
      {sum !== null && (
        <tfoot>
          <tr>
            <th scope="row">{t('printer.allPapers')}</th>
            {cells(sum)}
          </tr>
        </tfoot>
      )}
    </table>
  );
}
