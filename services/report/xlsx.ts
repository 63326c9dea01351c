import writeXlsxFile, { type CellObject, type Sheet } from 'write-excel-file/node';
import type { OfficeReport, ReportCell, ReportRow, ReportTable } from '#core/report/office/report.ts';
import { HIDDEN, IN_PART } from '#core/report/told/told.ts';

/** As papers of an office are set (NĐ 30/2020). */
const FONT = { fontFamily: 'Times New Roman', fontSize: 13 } as const;
/** Widths in letters. */
const FIRST = 44;
const TEXT = 24;
const COUNT = 13;
/** Signs a sheet may not be named with, and how long its name may be. */
const NO_NAME = /[\\/?*[\]:]/g;
const LONGEST_NAME = 31;

/** The report as an Excel file: one sheet a table, each with the heading and the notes, so that each can be printed alone. */
export async function xlsxOf(report: OfficeReport): Promise<Uint8Array> {
  const sheets = report.tables.map((table) => sheetOf(report, table));
  return new Uint8Array(await writeXlsxFile(sheets, FONT).toBuffer());
}

function sheetOf({ office, title, period, unit, notes }: OfficeReport, table: ReportTable): Sheet<never> {
  const head: CellObject[][] = [
    [words(office, { fontWeight: 'bold' })],
    [words(title, { fontWeight: 'bold', fontSize: 14 })],
    [words(period, { fontWeight: 'bold' })],
    [words(unit, { fontStyle: 'italic' })],
    [],
    [words(table.title, { fontWeight: 'bold' })],
  ];
  const labels = table.columns.map(({ label }) =>
    words(label, { ...BOX, fontWeight: 'bold', align: 'center', alignVertical: 'center', wrap: true }),
  );
  return {
    sheet: table.title.replaceAll(NO_NAME, ' ').slice(0, LONGEST_NAME).trim(),
    orientation: 'landscape',
    columns: table.columns.map(({ counts }, at) => ({ width: at === 0 ? FIRST : counts ? COUNT : TEXT })),
    stickyRowsCount: head.length + 1,
    data: [...head, labels, ...table.rows.map(rowOf), [], ...notes.map((note) => [words(note, { fontSize: 11 })])],
  };
}

const BOX = { borderStyle: 'thin', borderColor: '#000000' } as const;

function rowOf({ kind, cells }: ReportRow): CellObject[] {
  const style: Style = {
    ...BOX,
    alignVertical: 'center',
    ...(kind === 'total' ? { fontWeight: 'bold' } : {}),
    ...(kind === 'aside' ? { fontStyle: 'italic' } : {}),
  };
  return cells.map((cell) => cellOf(cell, style));
}

type Style = Omit<CellObject, 'value' | 'type'>;

function cellOf(cell: ReportCell, style: Style): CellObject {
  if (typeof cell === 'number') return { value: cell, type: Number, align: 'right', ...style };
  // A number that is hidden in part is no number a sheet may add up.
  if (typeof cell === 'string' && IN_PART.test(cell)) return words(cell, { align: 'right', ...style });
  return cell === null ? words(HIDDEN, { align: 'right', ...style }) : words(cell, { wrap: true, ...style });
}

/** Words are typed as words, so no program takes them for a formula. */
function words(value: string, style: Style): CellObject {
  return value === '' ? style : { value, type: String, ...style };
}
