import { createContext, useCallback, useContext, useEffect, useRef } from 'react';
import { countsOf, type QuizState } from '#core/quiz/play.ts';
import { secondsOfSteps, timed } from '#core/simulation/step-times.ts';
import type { Rung, SimulationState } from '#core/simulation/types.ts';
import type { PaperSize } from '#core/slip/paper-sizes.ts';
import type { Face } from '#core/visit/faces.ts';
import { secondsBetween } from '#core/visit/machine.ts';
import type { Activity } from '#core/visit/record.ts';
import { useVisit } from './kiosk-context.tsx';
import type { OpenedActivity } from './run-keeper.ts';
import { useNow } from './now.ts';

type SlipOutcome = Extract<Activity, { kind: 'slip' }>['outcome'];
type Body = Activity extends infer One ? (One extends Activity ? Omit<One, 'id' | 'at' | 'seconds'> : never) : never;

/** Writes one activity of the visit in hand. Provided by the app. */
export type RecordActivity = (activity: Activity) => void;
export const RecordContext = createContext<RecordActivity>(() => {});

interface GrowingActivity {
  readonly write: (body: Body) => void;
  /** Null until it was written once. */
  readonly opened: { current: OpenedActivity | null };
}

/** One activity that may be written again and again under the same id while it grows. */
function useGrowingActivity(former: OpenedActivity | null = null): GrowingActivity {
  const record = useContext(RecordContext);
  const now = useNow();
  const { state } = useVisit();
  const opened = useRef<OpenedActivity | null>(former);
  const { startedAt } = state;
  const write = useCallback(
    (body: Body) => {
      opened.current ??= { id: crypto.randomUUID(), at: now() };
      const { id, at } = opened.current;
      record({ ...body, id, at: secondsBetween(startedAt, at), seconds: secondsBetween(at, now()) });
    },
    [record, now, startedAt],
  );
  return { write, opened };
}

/** A procedure was opened. Not told again where `again` says that one only comes back to it. */
export function useProcedureRecord(procedure: string, again = false): void {
  const { write } = useGrowingActivity();
  const known = useRef(again);
  useEffect(() => {
    if (!known.current) write({ kind: 'procedure', procedure });
  }, [write, procedure]);
}

/** A quiz, written after every answer. */
export function useQuizRecord(quiz: string, state: QuizState): void {
  const { write } = useGrowingActivity();
  const { answered, right } = countsOf(state);
  useEffect(() => {
    if (answered > 0) write({ kind: 'quiz', quiz, answered, right });
  }, [write, quiz, answered, right]);
}

/** A search ended: whether it found something, never what was asked. */
export function useSearchRecord(): (found: boolean) => void {
  const { write } = useGrowingActivity();
  return useCallback((found) => write({ kind: 'search', found }), [write]);
}

/** A simulation, written after every step, so that a power cut loses at most the step on screen. One taken up again goes on under its id. */
export function useSimulationRecord(
  script: string,
  state: SimulationState,
  former: OpenedActivity | null = null,
): GrowingActivity['opened'] {
  const { write, opened } = useGrowingActivity(former);
  const now = useNow();
  const clocked = useRef<{ readonly state: SimulationState; readonly at: number } | null>(null);
  const { rung, marks, hints, current, phase } = state;
  // Before the writing below, which takes the times along.
  useEffect(() => {
    const before = clocked.current;
    clocked.current = { state, at: now() };
    const { current: open } = opened;
    if (before === null || open === null || before.state === state) return;
    opened.current = { ...open, times: timed(open.times ?? {}, before.state, state, now() - before.at) };
  }, [state, now, opened]);
  useEffect(() => {
    const times = secondsOfSteps(opened.current?.times ?? {}, marks);
    write({
      kind: 'simulation',
      script,
      rung,
      steps: { ...marks },
      hints,
      stuck: phase === 'finished' ? null : current,
      finished: phase === 'finished',
      ...(Object.keys(times).length === 0 ? {} : { times }),
    });
  }, [write, opened, script, rung, marks, hints, current, phase]);
  return opened;
}

/** The place in a lesson was kept; told again when its code was sent to the printer. */
export function useKeptRecord(script: string): (paper: 'none' | 'sent' | 'failed') => void {
  const { write } = useGrowingActivity();
  return useCallback((paper) => write({ kind: 'kept', script, paper }), [write, script]);
}

/** How a practice went, by a face. */
export function useFeltRecord(script: string, rung: Rung): (face: Face) => void {
  const { write } = useGrowingActivity();
  return useCallback((face) => write({ kind: 'felt', script, rung, face }), [write, script, rung]);
}

/** A slip was sent, came out by the visitor's word, failed, or was shown on screen only; each job is an activity of its own, told anew as it goes on. */
export function useSlipRecord(procedure: string): (job: string, paper: PaperSize, outcome: SlipOutcome) => void {
  const record = useContext(RecordContext);
  const now = useNow();
  const { state } = useVisit();
  const { startedAt } = state;
  return useCallback(
    (id, paper, outcome) =>
      record({ id, at: secondsBetween(startedAt, now()), seconds: 0, kind: 'slip', procedure, paper, outcome }),
    [record, now, startedAt, procedure],
  );
}
