import { useState } from 'react';
import type { ReportCell, ReportTable } from '#core/report/office/report.ts';
import { HIDDEN, IN_PART } from '#core/report/told/told.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Pager } from '#renderer/ui/Pager.tsx';
import styles from './Reports.module.css';

const ROWS = 8;
/** Beside the name of the row. */
const COLUMNS = 5;

/** A table wider and longer than the glass, page by page: first its columns, then the next rows. The name of the row stands on each. */
export function ReportPages({ table: { title, columns, rows } }: { readonly table: ReportTable }) {
  const { t } = useLanguage();
  const [page, setPage] = useState(0);
  const across = Math.max(1, Math.ceil((columns.length - 1) / COLUMNS));
  const pages = across * Math.max(1, Math.ceil(rows.length / ROWS));
  const left = 1 + (page % across) * COLUMNS;
  const top = Math.floor(page / across) * ROWS;
  const shown = [0, ...columns.slice(left, left + COLUMNS).map((_, at) => left + at)];
  return (
    <>
      <table className={styles['table']} lang="vi">
        <caption>{title}</caption>
        <thead>
          <tr>
            {shown.map((at) => (
              <th key={at} scope="col" data-count={columns[at]?.counts || undefined}>
                {columns[at]?.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(top, top + ROWS).map(({ kind, cells }) => (
            <tr key={String(cells[0])} data-kind={kind}>
              {shown.map((at) =>
                at === 0 ? (
                  <th key={at} scope="row">
                    {cells[0]}
                  </th>
                ) : (
                  <td key={at} data-count={columns[at]?.counts || undefined}>
                    <Cell of={cells[at] ?? null} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {pages > 1 && (
        <div className={styles['ways']}>
          <p role="status">{t('report.page', { page: page + 1, pages })}</p>
          {page > 0 && (
            <Pager direction="back" onPress={() => setPage(page - 1)}>
              {t('staff.previousPage')}
            </Pager>
          )}
          {page + 1 < pages && <Pager onPress={() => setPage(page + 1)}>{t('staff.nextPage')}</Pager>}
        </div>
      )}
    </>
  );
}

function Cell({ of }: { readonly of: ReportCell }) {
  const { t } = useLanguage();
  const inPart = typeof of === 'string' && IN_PART.test(of);
  if (of !== null && !inPart) return of;
  return (
    <>
      <span aria-hidden="true">{of ?? HIDDEN}</span>
      <span className="visually-hidden">
        {inPart ? t('report.hiddenPart', { count: of.slice(0, -HIDDEN.length) }) : t('report.hiddenCell')}
      </span>
    </>
  );
}
