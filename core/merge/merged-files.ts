import type { Language } from '../basics/language.ts';
import { dayText } from '../basics/vietnamese-time.ts';
import { csvText } from '../report/office/csv.ts';
import type { ReportCell } from '../report/office/report.ts';
import { type Told, toldCell } from '../report/told/told.ts';
import type { Joined } from './join.ts';
import type { ToldKiosk } from './kiosk-months.ts';
import { kiosksOf } from './overview.ts';
import { type MergedTable, publishing, type PublishedSubject } from './published.ts';
import type { Range } from './sums.ts';
import { filled, MERGE_WORDS, NAME_WORDS, SIDE_WORDS, SUBJECT_WORDS } from './words.ts';

/** How an id of content or of a place is called, where that is known. */
export type NameOf = (of: string, id: string) => string | null;

export interface MergedFiles {
  /** A table for people, UTF-8 with its mark. */
  readonly csv: string;
  /** The same for programs. Hidden cells are null, `12*` where something hidden comes on top of twelve. */
  readonly json: string;
}

/** What several kiosks add up to, as it may be handed on: small cells are hidden, and nothing is in it but counts. Step by step, so that a service may do something else between. */
export function* mergedFiles(
  joined: Joined,
  kiosks: readonly ToldKiosk[],
  { range, language, nameOf }: { readonly range: Range | null; readonly language: Language; readonly nameOf: NameOf },
): Generator<void, MergedFiles> {
  const subjects = yield* publishing(kiosks);
  const say = (of: string, name: string): string =>
    of === 'month' ? dayText(name) : (NAME_WORDS[`${of}.${name}`]?.[language] ?? nameOf(of, name) ?? name);
  const csv = csvText([
    ...headRows(kiosks, range, language),
    ...subjects.flatMap((subject) => subjectRows(subject, language, say)),
  ]);
  yield;
  return { csv, json: `${JSON.stringify(dataOf(joined, kiosks, range, subjects), null, 1)}\n` };
}

type Row = readonly ReportCell[];

function headRows(kiosks: readonly ToldKiosk[], range: Range | null, language: Language): readonly Row[] {
  const title = filled(MERGE_WORDS.title[language], { count: kiosks.length });
  const days =
    range === null ? [] : [[filled(MERGE_WORDS.range[language], { from: dayText(range.from), to: dayText(range.to) })]];
  const running = kiosks.flatMap(({ label, running: months }) => months.map((month) => `${label} ${dayText(month)}`));
  const left = running.length === 0 ? [] : [[filled(MERGE_WORDS.running[language], { months: running.join(', ') })]];
  return [[title], ...days, ...left, [MERGE_WORDS.note[language]]];
}

function subjectRows(
  { subject, tables }: PublishedSubject,
  language: Language,
  say: (of: string, name: string) => string,
): Row[] {
  return tables.flatMap(({ rows, columns, cells, rowTotals, columnTotals, total }: MergedTable): Row[] => [
    [],
    [`${SUBJECT_WORDS[subject][language]} ${SIDE_WORDS[columns.of]?.[language] ?? ''}`.trim()],
    [SIDE_WORDS[rows.of]?.[language] ?? '', ...columns.names.map((name) => say(columns.of, name)), MERGE_WORDS.total[language]],
    ...rows.names.map((name, row) => [
      say(rows.of, name),
      ...toldCells(cells[row] ?? []),
      ...toldCells(rowTotals.slice(row, row + 1)),
    ]),
    [MERGE_WORDS.total[language], ...toldCells(columnTotals), toldCell(total)],
  ]);
}

function toldCells(cells: readonly Told[]): readonly ReportCell[] {
  return cells.map(toldCell);
}

function dataOf(joined: Joined, told: readonly ToldKiosk[], range: Range | null, subjects: readonly PublishedSubject[]): object {
  return {
    type: 'goc-so.merged',
    version: 2,
    range,
    kiosks: kiosksOf(joined).map(([, { about, bundles }], at) => {
      const { name, made, health } = about.value;
      const { months, running } = told[at] ?? { months: new Map(), running: [] };
      return { name, made, bundles: bundles.size, months: [...months.keys()], running, health };
    }),
    subjects: subjects.map(({ subject, tables }) => ({
      subject,
      tables: tables.map(({ rows, columns, cells, rowTotals, columnTotals, total }) => ({
        rows,
        columns,
        cells: cells.map(toldCells),
        rowTotals: toldCells(rowTotals),
        columnTotals: toldCells(columnTotals),
        total: toldCell(total),
      })),
    })),
  };
}
