import type { Language } from '../basics/language.ts';
import { dayText } from '../basics/vietnamese-time.ts';
import type { PublishedTable } from '../report/count-table.ts';
import { csvText } from '../report/office/csv.ts';
import type { ReportCell } from '../report/office/report.ts';
import type { Joined } from './join.ts';
import { kiosksOf } from './overview.ts';
import { publishedOf, type PublishedSubject } from './published.ts';
import type { KioskSums, Range } from './sums.ts';
import { filled, MERGE_WORDS, NAME_WORDS, SIDE_WORDS, SUBJECT_WORDS } from './words.ts';

/** How an id of content or of a place is called, where that is known. */
export type NameOf = (of: string, id: string) => string | null;

export interface MergedFiles {
  /** A table for people, UTF-8 with its mark. */
  readonly csv: string;
  /** The same for programs. Hidden cells are null. */
  readonly json: string;
}

/** What several kiosks add up to, as it may be handed on: small cells are hidden, and nothing is in it but counts. */
export function mergedFiles(
  joined: Joined,
  sums: ReadonlyMap<string, KioskSums>,
  { range, language, nameOf }: { readonly range: Range | null; readonly language: Language; readonly nameOf: NameOf },
): MergedFiles {
  const subjects = publishedOf(joined, sums);
  const say = (of: string, name: string): string =>
    of === 'month' ? dayText(name) : (NAME_WORDS[`${of}.${name}`]?.[language] ?? nameOf(of, name) ?? name);
  return {
    csv: csvText([...headRows(joined, range, language), ...subjects.flatMap((subject) => subjectRows(subject, language, say))]),
    json: `${JSON.stringify(dataOf(joined, range, subjects), null, 1)}\n`,
  };
}

type Row = readonly ReportCell[];

function headRows(joined: Joined, range: Range | null, language: Language): readonly Row[] {
  const title = filled(MERGE_WORDS.title[language], { count: joined.size });
  const days =
    range === null ? [] : [[filled(MERGE_WORDS.range[language], { from: dayText(range.from), to: dayText(range.to) })]];
  return [[title], ...days, [MERGE_WORDS.note[language]]];
}

function subjectRows(
  { subject, tables }: PublishedSubject,
  language: Language,
  say: (of: string, name: string) => string,
): Row[] {
  return tables.flatMap(({ rows, columns, cells, rowTotals, columnTotals, total }: PublishedTable): Row[] => [
    [],
    [`${SUBJECT_WORDS[subject][language]} ${SIDE_WORDS[columns.of]?.[language] ?? ''}`.trim()],
    [SIDE_WORDS[rows.of]?.[language] ?? '', ...columns.names.map((name) => say(columns.of, name)), MERGE_WORDS.total[language]],
    ...rows.names.map((name, row) => [say(rows.of, name), ...(cells[row] ?? []), rowTotals[row] ?? null]),
    [MERGE_WORDS.total[language], ...columnTotals, total],
  ]);
}

function dataOf(joined: Joined, range: Range | null, subjects: readonly PublishedSubject[]): object {
  return {
    type: 'goc-so.merged',
    version: 1,
    range,
    kiosks: kiosksOf(joined).map(([, { about, bundles }]) => {
      const { name, made, health } = about.value;
      return { name, made, bundles: bundles.size, health };
    }),
    subjects,
  };
}
