import { MINUTE } from '../basics/durations.ts';
import type { Rung } from '../simulation/types.ts';
import type { VisitRecord } from '../visit/record.ts';
import { MOST_MINUTES } from './said.ts';

/** What the log knows of a visit staff help in, so that they need not say it. */
export interface SessionDraft {
  /** The procedure or lesson last looked at or practised; null where there was none. */
  readonly procedure: string | null;
  /** How the last practice was done. */
  readonly rung: Rung | null;
  /** Scripts practised and not brought to their end without a hand: worth practising again. */
  readonly practise: readonly string[];
  /** Whole minutes of help, at least one. */
  readonly minutes: number;
  /** Slips sent to the printer. */
  readonly slips: number;
}

/** Reads it off the record. `ofScript` names the procedure a script belongs to; `help` is how long staff have helped, in milliseconds. */
export function draftOf(
  visit: Pick<VisitRecord, 'activities'>,
  ofScript: (script: string) => string | null,
  help: number,
): SessionDraft {
  let procedure: string | null = null;
  let rung: Rung | null = null;
  let slips = 0;
  const practise = new Set<string>();
  for (const activity of visit.activities) {
    if (activity.kind === 'procedure' || activity.kind === 'slip') procedure = activity.procedure;
    if (activity.kind === 'slip' && (activity.outcome === 'sent' || activity.outcome === 'came-out')) slips += 1;
    if (activity.kind === 'simulation') {
      procedure = ofScript(activity.script) ?? procedure;
      rung = activity.rung;
      const alone = activity.finished && !Object.values(activity.steps).includes('hand');
      if (alone) practise.delete(activity.script);
      else practise.add(activity.script);
    }
  }
  const minutes = Math.min(MOST_MINUTES, Math.max(1, Math.round(help / MINUTE)));
  return { procedure, rung, practise: [...practise].slice(-6), minutes, slips };
}
