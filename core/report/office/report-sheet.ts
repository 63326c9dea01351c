import { numberText } from '../../sheet/cell-text.ts';
import { officeHead } from '../../sheet/office-head.ts';
import { ORGAN, PLACE } from '../../sheet/organ.ts';
import type { Column, Sheet, SheetBlock, Table } from '../../sheet/sheet.ts';
import { HIDDEN, IN_PART } from '../told/told.ts';
import type { OfficeReport, ReportCell, ReportRow, ReportTable } from './report.ts';
import { REPORT_WORDS } from './words.ts';

/** Shares of the width of a paper across. */
const FIRST = 2.6;
const WORDS = 1.5;

/** The report on A4 across, as an office hands it in: head, tables, how to read them, who signs. `day` is when it is made, YYYY-MM-DD. */
export function reportSheet(report: OfficeReport, day: string): Sheet {
  return {
    size: 'a4-landscape',
    language: 'vi',
    title: `${REPORT_WORDS.short} ${report.period}`,
    blocks: [
      officeHead({ of: 'state', above: ORGAN.above.vi, organ: ORGAN.organ.vi, place: PLACE, day, language: 'vi' }),
      { kind: 'title', text: REPORT_WORDS.kind, about: REPORT_WORDS.about, note: `${report.period}. ${report.unit}` },
      ...report.tables.flatMap(tablesOf),
      ...report.notes.map((text): SheetBlock => ({ kind: 'note', text })),
      {
        kind: 'signatures',
        columns: [
          { role: REPORT_WORDS.maker, hint: REPORT_WORDS.makerSigns },
          { role: REPORT_WORDS.chief, hint: REPORT_WORDS.chiefSigns },
        ],
      },
    ],
  };
}

/** A table with its sum; what is counted in another way stands in a table of its own below, so that nobody adds it up. */
function tablesOf({ title, columns, rows }: ReportTable): readonly SheetBlock[] {
  const cellsOf = (kind: ReportRow['kind']) => rows.filter((row) => row.kind === kind).map(({ cells }) => cells);
  const heads = columns.map(({ label, counts }, at): Column => ({
    title: label,
    width: at === 0 ? FIRST : counts ? 1 : WORDS,
    ...(counts ? { align: 'end' } : {}),
  }));
  const [total] = cellsOf('total');
  const main: Table = {
    kind: 'table',
    title,
    columns: heads,
    numbered: true,
    rows: cellsOf('row').map(written),
    ...(total === undefined ? {} : { total: written(total) }),
    hidden: HIDDEN,
    empty: REPORT_WORDS.noRows,
  };
  const aside = cellsOf('aside');
  if (aside.length === 0) return [main];
  // Only what is counted there.
  const used = heads.map((_, at) => at === 0 || aside.some((cells) => cells[at] !== ''));
  const kept = <Value>(values: readonly Value[]): readonly Value[] => values.filter((_, at) => used[at]);
  return [main, { kind: 'table', columns: kept(heads), rows: aside.map((cells) => written(kept(cells))), hidden: HIDDEN }];
}

/** Numbers are written with points in the paper's language; so is the told part of one that is hidden in part. */
function written(cells: readonly ReportCell[]): readonly ReportCell[] {
  return cells.map((cell) =>
    typeof cell === 'string' && IN_PART.test(cell) ? `${numberText(Number(cell.slice(0, -HIDDEN.length)), 'vi')}${HIDDEN}` : cell,
  );
}
