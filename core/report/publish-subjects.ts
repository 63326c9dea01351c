import { procedureRows, type Subject } from './procedure-rows.ts';
import { marksOf } from './share-alone.ts';
import { LEAST } from './suppress-family.ts';
import { suppress } from './suppress.ts';
import type { Totals } from './totals.ts';

/** A procedure or lesson with its figures as they may leave the corner; null is hidden. */
export interface PublishedSubject {
  /** Null for all those together of which too little was done. */
  readonly id: string | null;
  readonly opened: number | null;
  readonly runs: number | null;
  readonly finished: number | null;
  /** Whole percents of marked steps done alone. */
  readonly alone: number | null;
  readonly sent: number | null;
}

export interface PublishedSubjects {
  readonly rows: readonly PublishedSubject[];
  readonly sum: Omit<PublishedSubject, 'id'>;
}

interface Counted {
  readonly id: string | null;
  readonly opened: number;
  readonly runs: number;
  readonly finished: number;
  readonly sent: number;
  readonly otherSlips: number;
  readonly alone: number;
  readonly helped: number;
}

/**
 * What was done of each subject. They stand in the order of the catalogue, for the order of what is hidden would say something of it; those
 * with less than five of everything are counted together.
 */
export function publishSubjects(totals: Totals, subjects: readonly Subject[]): PublishedSubjects {
  const rows = counted(totals, subjects);
  const opened = column(rows, 'opened', ({ opened: views }) => [views]);
  const runs = column(rows, 'finished', ({ finished, runs: begun }) => [finished, Math.max(0, begun - finished)]);
  const slips = column(rows, 'outcome', ({ sent, otherSlips }) => [sent, otherSlips]);
  const marks = column(rows, 'mark', ({ alone, helped }) => [alone, helped]);
  return {
    rows: rows.map(({ id }, at) => ({
      id,
      opened: opened.rowTotals[at] ?? null,
      runs: runs.rowTotals[at] ?? null,
      finished: runs.cells[at]?.[0] ?? null,
      alone: percent(marks.cells[at]),
      sent: slips.cells[at]?.[0] ?? null,
    })),
    sum: {
      opened: opened.total,
      runs: runs.total,
      finished: runs.columnTotals[0] ?? null,
      alone: percent(marks.columnTotals),
      sent: slips.columnTotals[0] ?? null,
    },
  };
}

function counted(totals: Totals, subjects: readonly Subject[]): readonly Counted[] {
  const all = procedureRows(totals, subjects).map((row): Counted => {
    const own = subjects.find(({ id }) => id === row.id);
    const scripts = own === undefined ? [row.id] : ownScripts(own, subjects);
    const { alone, hint, hand } = marksOf(totals, scripts);
    const { sent, screen, failed } = row.slips;
    return { ...row, sent, otherSlips: screen + failed, alone, helped: hint + hand };
  });
  const few = (row: Counted): boolean => [row.opened, row.runs, row.sent + row.otherSlips].every((count) => count < LEAST);
  const at = ({ id }: Counted): number => subjects.findIndex((subject) => subject.id === id);
  const named = all.filter((row) => !few(row) && at(row) >= 0).toSorted((a, b) => at(a) - at(b));
  const others = all.filter((row) => !named.includes(row));
  if (others.length === 0) return named;
  const sum = (of: Exclude<keyof Counted, 'id'>): number => others.reduce((total, row) => total + row[of], 0);
  return [
    ...named,
    {
      id: null,
      opened: sum('opened'),
      runs: sum('runs'),
      finished: sum('finished'),
      sent: sum('sent'),
      otherSlips: sum('otherSlips'),
      alone: sum('alone'),
      helped: sum('helped'),
    },
  ];
}

/** What many subjects practise counts for the first of them, as in `procedureRows`. */
function ownScripts({ id, script }: Subject, subjects: readonly Subject[]): readonly string[] {
  if (script === undefined) return [];
  return subjects.find((subject) => subject.script === script)?.id === id ? [script] : [];
}

function column(rows: readonly Counted[], of: string, cells: (row: Counted) => readonly number[]) {
  const counts = rows.length === 0 ? [[0]] : rows.map(cells);
  const [published] = suppress([
    {
      rows: { of: 'subject', names: counts.map((_, at) => String(at)) },
      columns: { of, names: (counts[0] ?? []).map((_, at) => String(at)) },
      cells: counts,
    },
  ]);
  if (published === undefined) throw new Error('A table came back as none');
  return published;
}

/** From two counts that are both shown: a share says nothing that they do not. */
function percent(counts: readonly (number | null)[] | undefined): number | null {
  const [alone, helped] = counts ?? [];
  if (typeof alone !== 'number' || typeof helped !== 'number' || alone + helped === 0) return null;
  return Math.round((alone / (alone + helped)) * 100);
}
