import type { Language } from '#core/basics/language.ts';
import { cellText } from '#core/sheet/cell-text.ts';
import type { Cell, Column, Table } from '#core/sheet/sheet.ts';
import { columnShares, tableHeads } from '#core/sheet/table-heads.ts';
import styles from './SheetTable.module.css';

/** A table over as many pages as it takes: the head on each, no row parted. */
export function SheetTable({ table, language }: { readonly table: Table; readonly language: Language }) {
  const { columns, rows, total } = table;
  const row = (cells: readonly Cell[]) =>
    columns.map((column, index) => {
      // Not `??`: null is a hidden figure.
      const cell = cells[index] === undefined ? '' : cells[index];
      return (
        <td
          key={`${index} ${column.title}`}
          data-align={alignOf(cell, column)}
          data-number={typeof cell === 'number' || undefined}
          data-long={(typeof cell === 'string' && NO_WORD.test(cell)) || undefined}
        >
          {cellText(cell, table, language)}
        </td>
      );
    });
  return (
    <table className={styles['table']} data-many={columns.length > MANY || undefined}>
      {table.title !== undefined && <caption>{table.title}</caption>}
      <colgroup>
        {columnShares(columns).map((share, index) => (
          <col key={`${index} ${share}`} style={{ inlineSize: `${share}%` }} />
        ))}
      </colgroup>
      <Heads columns={columns} numbered={table.numbered === true} />
      <tbody>
        {rows.map((cells, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- drawn once, never changed
          <tr key={index}>{row(cells)}</tr>
        ))}
        {rows.length === 0 && (
          <tr>
            <td colSpan={columns.length} data-align="center">
              {table.empty}
            </td>
          </tr>
        )}
        {total !== undefined && <tr className={styles['total']}>{row(total)}</tr>}
      </tbody>
    </table>
  );
}

/** Longer than any word, in Vietnamese or English. */
const NO_WORD = /\S{19}/;

/** From so many columns on, letters are small enough for all of them. */
const MANY = 9;

function alignOf(cell: Cell, { align }: Column): 'start' | 'center' | 'end' {
  return align ?? (typeof cell === 'string' ? 'start' : 'end');
}

function Heads({ columns, numbered }: { readonly columns: readonly Column[]; readonly numbered: boolean }) {
  const { upper, lower } = tableHeads(columns);
  return (
    <thead>
      <tr>
        {upper.map(({ title, across, lone }, index) => (
          <th
            key={`${index} ${title}`}
            colSpan={across}
            rowSpan={lone && lower.length > 0 ? 2 : 1}
            scope={lone ? 'col' : 'colgroup'}
          >
            {title}
          </th>
        ))}
      </tr>
      {lower.length > 0 && (
        <tr>
          {lower.map((title, index) => (
            <th key={`${index} ${title}`} scope="col">
              {title}
            </th>
          ))}
        </tr>
      )}
      {numbered && (
        <tr className={styles['numbers']}>
          {columns.map(({ title }, index) => (
            <th key={`${index} ${title}`}>({index + 1})</th>
          ))}
        </tr>
      )}
    </thead>
  );
}
