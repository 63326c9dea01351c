import { useState } from 'react';
import { procedureRows } from '#core/report/procedure-rows.ts';
import type { Totals } from '#core/report/totals.ts';
import { useCatalogue } from '#renderer/app/use-content.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { FigureBar } from './FigureBar.tsx';
import styles from './Figures.module.css';
import { useNumbers } from './use-numbers.ts';

/** Rows a page: as many as stand under the numbers above without a second screenful of names. */
const ROWS = 8;

/** What was opened, practised and printed of each procedure, a page at a time. */
export function ProcedureFigures({ totals }: { readonly totals: Totals }) {
  const { t, pick } = useLanguage();
  const { whole, percent } = useNumbers();
  const catalogue = useCatalogue();
  const [page, setPage] = useState(0);
  const cards = catalogue.status === 'ready' ? catalogue.value.procedures : [];
  const rows = procedureRows(
    totals,
    cards.map(({ id, script }) => (script === undefined ? { id } : { id, script })),
  );
  if (rows.length === 0) return null;
  const pages = Math.ceil(rows.length / ROWS);
  const shown = Math.min(page, pages - 1);
  const most = Math.max(1, ...rows.map(({ opened }) => opened));
  const name = (id: string): string => {
    const card = cards.find((candidate) => candidate.id === id);
    return card === undefined ? id : pick(card.name);
  };
  return (
    <section className={styles['card']}>
      <table className={styles['table']}>
        <caption>{t('staff.figByProcedure')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('staff.figSubject')}</th>
            <th scope="col">{t('staff.figOpened')}</th>
            <th scope="col">{t('staff.figRuns')}</th>
            <th scope="col">{t('staff.figFinished')}</th>
            <th scope="col">{t('staff.figShare')}</th>
            <th scope="col">{t('staff.figSlipsShort')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(shown * ROWS, (shown + 1) * ROWS).map((row) => (
            <tr key={row.id}>
              <th scope="row">{name(row.id)}</th>
              <td>
                <FigureBar share={row.opened / most}>{whole(row.opened)}</FigureBar>
              </td>
              <td>{whole(row.runs)}</td>
              <td>{whole(row.finished)}</td>
              <td>{row.alone === null ? t('staff.figNone') : percent(row.alone)}</td>
              <td>{whole(row.slips.sent)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {pages > 1 && (
        <div className={styles['pages']}>
          <Button kind="quiet" onPress={() => setPage((shown + pages - 1) % pages)}>
            {t('staff.previousPage')}
          </Button>
          <span role="status">{t('staff.page', { page: shown + 1, pages })}</span>
          <Button kind="quiet" onPress={() => setPage((shown + 1) % pages)}>
            {t('staff.nextPage')}
          </Button>
        </div>
      )}
    </section>
  );
}
