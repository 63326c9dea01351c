import { marksOf, shareAlone } from './share-alone.ts';
import type { ProcedureTotals, RunTotals, Totals } from './totals.ts';

/** A subject as far as its figures need it. */
export interface Subject {
  readonly id: string;
  readonly script?: string;
}

/** One procedure or lesson with what was done of it. */
export interface ProcedureRow {
  /** Of the subject; of the script where none of the subjects has it any more. */
  readonly id: string;
  readonly opened: number;
  /** Practices that were begun, on any rung, and those gone through to the end. */
  readonly runs: number;
  readonly finished: number;
  /** Share of marked steps done alone, 0 to 1; null where none is marked. */
  readonly alone: number | null;
  readonly slips: ProcedureTotals['slips'];
}

/** Everything that was opened, practised or printed, what was opened most first. What many subjects practise counts for the first of them. */
export function procedureRows(totals: Totals, subjects: readonly Subject[]): readonly ProcedureRow[] {
  const scripts = new Map<string, string[]>();
  for (const script of Object.keys(totals.runs)) {
    const owner = subjects.find((subject) => subject.script === script)?.id ?? script;
    scripts.set(owner, [...(scripts.get(owner) ?? []), script]);
  }
  const ids = new Set([...Object.keys(totals.procedures), ...scripts.keys()]);
  return [...ids]
    .map((id): ProcedureRow => {
      const { opened, slips } = Object.hasOwn(totals.procedures, id) ? (totals.procedures[id] ?? NOTHING) : NOTHING;
      const own = scripts.get(id) ?? [];
      const runs = own.flatMap((script) => Object.values<RunTotals>(totals.runs[script] ?? {}));
      const sum = (of: (run: RunTotals) => number): number => runs.reduce((all, run) => all + of(run), 0);
      const alone = shareAlone(marksOf(totals, own));
      return { id, opened, runs: sum((run) => run.runs), finished: sum((run) => run.finished), alone, slips };
    })
    .toSorted((a, b) => b.opened - a.opened || b.runs - a.runs || (a.id < b.id ? -1 : 1));
}

const NOTHING: ProcedureTotals = { opened: 0, slips: { sent: 0, failed: 0, screen: 0 } };
