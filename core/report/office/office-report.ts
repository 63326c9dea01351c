import { dayInVietnam, dayText, momentText } from '../../basics/vietnamese-time.ts';
import { OUTCOMES } from '../../help/lists.ts';
import { contentMark } from '../../visit/content-mark.ts';
import { type PeriodTold, tableOf } from '../told/period-told.ts';
import { HIDDEN, type Told, toldCell } from '../told/told.ts';
import { inOrder, type ReportColumn } from './columns.ts';
import { printedNote } from './printed-note.ts';
import { periodText } from './period.ts';
import { placesTable } from './places-table.ts';
import { roundsTable } from './rounds-table.ts';
import type { OfficeReport, ReportTable } from './report.ts';
import type { OfficeSources } from './sources.ts';
import { HELP_COLUMNS, OUTCOME_WORDS, REPORT_WORDS, SUBJECT_COLUMNS } from './words.ts';

/** The report of some months, oldest first: `told` is what may leave the corner of them. Every figure in it is of `told`. */
export function officeReport(months: readonly OfficeSources[], told: PeriodTold, columns: readonly ReportColumn[]): OfficeReport {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A report of no month');
  return {
    office: last.office,
    title: REPORT_WORDS.title,
    period: periodText(first.from, last.to),
    unit: REPORT_WORDS.unit,
    tables: [
      placesTable({ ...last, from: first.from }, told, inOrder(columns)),
      proceduresTable(last, told),
      helpsTable(told),
      ...roundsTable(last, told),
    ],
    notes: notesOf(months, last, told),
  };
}

function proceduresTable({ subjects }: OfficeSources, told: PeriodTold): ReportTable {
  const names = new Map(subjects.map(({ id, name }) => [id, name]));
  const [opened, watched, runs, slips] = (['opened', 'watched', 'runs', 'slips'] as const).map((name) => tableOf(told, name));
  const rows = opened?.rows ?? [];
  const rowOf = (subject: string): readonly (Told | undefined)[] => [
    opened?.ofRow(subject),
    watched?.ofRow(subject),
    runs?.ofRow(subject),
    ...ENDS.map((end) => runs?.cell(subject, end)),
    ...SLIPS.map((slip) => slips?.cell(subject, slip)),
  ];
  const all = [
    opened?.total,
    watched?.total,
    runs?.total,
    ...ENDS.map((end) => runs?.ofColumn(end)),
    ...SLIPS.map((slip) => slips?.ofColumn(slip)),
  ];
  return {
    id: 'procedures',
    title: REPORT_WORDS.procedures,
    columns: [{ label: REPORT_WORDS.procedure, counts: false }, ...SUBJECT_COLUMNS.map((label) => ({ label, counts: true }))],
    rows: [
      // A row of which no number can be said is left out: a list of 0 and stars helps nobody, and the note says what its absence means.
      ...rows.flatMap((subject) => {
        const row = rowOf(subject);
        if (!row.some((cell) => (cell?.least ?? 0) > 0)) return [];
        return [{ kind: 'row' as const, cells: [names.get(subject) ?? REPORT_WORDS.gone(subject), ...row.map(cellOf)] }];
      }),
      { kind: 'total', cells: [REPORT_WORDS.all, ...all.map(cellOf)] },
    ],
  };
}

const ENDS = ['finished', 'left'] as const;
const SLIPS = ['sent', 'screen', 'failed'] as const;

function cellOf(told: Told | undefined): number | string | null {
  return told === undefined ? null : toldCell(told);
}

function helpsTable(told: PeriodTold): ReportTable {
  const helps = tableOf(told, 'helps');
  const where = ['kiosk', 'away'] as const;
  return {
    id: 'helps',
    title: REPORT_WORDS.helps,
    columns: [{ label: REPORT_WORDS.outcome, counts: false }, ...HELP_COLUMNS.map((label) => ({ label, counts: true }))],
    rows: [
      ...([...OUTCOMES, 'open'] as const).map((outcome) => ({
        kind: 'row' as const,
        cells: [
          OUTCOME_WORDS[outcome],
          ...where.map((one) => toldCell(helps.cell(outcome, one))),
          toldCell(helps.ofRow(outcome)),
        ],
      })),
      {
        kind: 'total',
        cells: [REPORT_WORDS.all, ...where.map((one) => toldCell(helps.ofColumn(one))), toldCell(helps.total)],
      },
    ],
  };
}

function notesOf(
  months: readonly OfficeSources[],
  { content, kiosk, head, at, to }: OfficeSources,
  told: PeriodTold,
): readonly string[] {
  const printed = printedNote(told.prints);
  const { time, date } = momentText(new Date(at).toISOString());
  const unreadable = months.flatMap((month) => month.unreadable);
  const noPrints = months.flatMap(({ from, prints }) => (prints === null ? [from.slice(0, 7)] : []));
  const onlyWhole = [...new Set(months.flatMap((month) => month.onlyWhole))];
  return [
    // Missing days first: whoever reads only one line reads this one.
    ...(unreadable.length > 0 ? [REPORT_WORDS.unreadable(listed(unreadable))] : []),
    ...(onlyWhole.length > 0 ? [REPORT_WORDS.onlyWhole(listed(onlyWhole))] : []),
    ...(noPrints.length > 0 ? [REPORT_WORDS.noPrints(listed(noPrints))] : []),
    ...(dayInVietnam(at) <= to ? [REPORT_WORDS.running(date)] : []),
    REPORT_WORDS.visits(wordOf(told.visits), wordOf(told.touches)),
    ...(printed === null ? [] : [printed]),
    // Not how many: together with the visits that would tell of the others.
    ...(months.some(({ totals }) => totals.doubted > 0) ? [REPORT_WORDS.doubted] : []),
    REPORT_WORDS.hidden,
    ...(months.length > 1 ? [REPORT_WORDS.summed] : []),
    REPORT_WORDS.left,
    REPORT_WORDS.empty,
    REPORT_WORDS.byHand,
    content === null ? REPORT_WORDS.noContent : REPORT_WORDS.content(contentMark(content.version), dayText(content.date)),
    REPORT_WORDS.made(kiosk, time, date),
    REPORT_WORDS.head(head.sequence, head.hash),
  ];
}

function wordOf(told: Told): string {
  return String(toldCell(told) ?? HIDDEN);
}

/** Days or months by name, a month's worth of them at most: a folder that was lost is no list. */
function listed(dates: readonly string[]): string {
  const named = dates.slice(0, MOST_NAMED).map(dayText).join(', ');
  return dates.length > MOST_NAMED ? REPORT_WORDS.more(named, dates.length - MOST_NAMED) : named;
}

const MOST_NAMED = 31;
