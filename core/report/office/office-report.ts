import { dayInVietnam, dayText, momentText } from '../../basics/vietnamese-time.ts';
import { contentMark } from '../../visit/content-mark.ts';
import { LEAST } from '../suppress-family.ts';
import { inOrder, type ReportColumn } from './columns.ts';
import type { OfficeCounts } from './counts.ts';
import type { PublishedFamilies } from './families.ts';
import { periodText } from './period.ts';
import { placesTable } from './places-table.ts';
import { HIDDEN, type OfficeReport, type ReportTable } from './report.ts';
import type { OfficeSources } from './sources.ts';
import { HELP_COLUMNS, OUTCOME_WORDS, REPORT_WORDS, SUBJECT_COLUMNS } from './words.ts';

/** The report of a range: `counts` of the sources, and what of them may leave the corner (`suppress` of each family). */
export function officeReport(
  sources: OfficeSources,
  counts: OfficeCounts,
  published: PublishedFamilies,
  columns: readonly ReportColumn[],
): OfficeReport {
  return {
    office: sources.office,
    title: REPORT_WORDS.title,
    period: periodText(sources.from, sources.to),
    unit: REPORT_WORDS.unit,
    tables: [
      placesTable(sources, counts, published, inOrder(columns)),
      proceduresTable(sources, counts, published),
      helpsTable(counts, published),
    ],
    notes: notesOf(sources),
  };
}

function proceduresTable(
  { subjects }: OfficeSources,
  counts: OfficeCounts,
  { opened, watched, runs, slips }: PublishedFamilies,
): ReportTable {
  const names = new Map(subjects.map(({ id, name }) => [id, name]));
  const row = (at: number) => [
    opened[0]?.rowTotals[at] ?? null,
    watched[0]?.rowTotals[at] ?? null,
    runs[0]?.rowTotals[at] ?? null,
    ...[0, 1].map((end) => runs[0]?.cells[at]?.[end] ?? null),
    ...[0, 1, 2].map((slip) => slips[0]?.cells[at]?.[slip] ?? null),
  ];
  const all = [
    opened[0]?.total ?? null,
    watched[0]?.total ?? null,
    runs[0]?.total ?? null,
    ...(runs[0]?.columnTotals ?? []),
    ...(slips[0]?.columnTotals ?? []),
  ];
  return {
    id: 'procedures',
    title: REPORT_WORDS.procedures,
    columns: [{ label: REPORT_WORDS.procedure, counts: false }, ...SUBJECT_COLUMNS.map((label) => ({ label, counts: true }))],
    rows: [
      // A row of which nothing may be said is left out: a list of stars helps nobody, and the note says what its absence means.
      ...counts.subjects.flatMap(({ subject }, at) => {
        const cells = row(at);
        if (cells.every((cell) => cell === null)) return [];
        return [{ kind: 'row' as const, cells: [names.get(subject) ?? REPORT_WORDS.gone(subject), ...cells] }];
      }),
      { kind: 'total', cells: [REPORT_WORDS.all, ...all] },
    ],
  };
}

function helpsTable(counts: OfficeCounts, { helps: [helps] }: PublishedFamilies): ReportTable {
  return {
    id: 'helps',
    title: REPORT_WORDS.helps,
    columns: [{ label: REPORT_WORDS.outcome, counts: false }, ...HELP_COLUMNS.map((label) => ({ label, counts: true }))],
    rows: [
      ...counts.helps.map(({ outcome }, at) => ({
        kind: 'row' as const,
        cells: [OUTCOME_WORDS[outcome], ...(helps?.cells[at] ?? []), helps?.rowTotals[at] ?? null],
      })),
      { kind: 'total', cells: [REPORT_WORDS.all, ...(helps?.columnTotals ?? []), helps?.total ?? null] },
    ],
  };
}

function notesOf({ totals, unreadable, onlyWhole, content, kiosk, head, at, to }: OfficeSources): readonly string[] {
  const { time, date } = momentText(new Date(at).toISOString());
  return [
    // Missing days first: whoever reads only one line reads this one.
    ...(unreadable.length > 0 ? [REPORT_WORDS.unreadable(listed(unreadable))] : []),
    ...(onlyWhole.length > 0 ? [REPORT_WORDS.onlyWhole(listed(onlyWhole))] : []),
    ...(dayInVietnam(at) <= to ? [REPORT_WORDS.running(date)] : []),
    REPORT_WORDS.visits(shown(totals.visits), shown(totals.touches)),
    // Not how many: together with the visits that would tell of the others.
    ...(totals.doubted > 0 ? [REPORT_WORDS.doubted] : []),
    REPORT_WORDS.hidden,
    REPORT_WORDS.left,
    REPORT_WORDS.empty,
    REPORT_WORDS.byHand,
    content === null ? REPORT_WORDS.noContent : REPORT_WORDS.content(contentMark(content.version), dayText(content.date)),
    REPORT_WORDS.made(kiosk, time, date),
    REPORT_WORDS.head(head.sequence, head.hash),
  ];
}

/** A figure that stands in no table and is said nowhere else. */
function shown(count: number): string {
  return count < LEAST ? HIDDEN : String(count);
}

/** Days or months by name, a month's worth of them at most: a folder that was lost is no list. */
function listed(dates: readonly string[]): string {
  const named = dates.slice(0, MOST_NAMED).map(dayText).join(', ');
  return dates.length > MOST_NAMED ? REPORT_WORDS.more(named, dates.length - MOST_NAMED) : named;
}

const MOST_NAMED = 31;
