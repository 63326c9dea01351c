import { useCallback, useEffect, useRef, useState } from 'react';
import { SECOND } from '#core/basics/durations.ts';
import type { Result } from '#core/basics/result.ts';
import type { JobState } from '#core/contract/shapes.ts';
import type { PrinterUse } from '#core/settings/printers.ts';
import { isTrouble } from '#core/printing/trouble.ts';
import { PAPER_SIZES, type PaperSize } from '#core/slip/paper-sizes.ts';
import { printerOf, useKiosk } from './kiosk-context.tsx';
import { saidOf, waitOf, type JobPhase, type PrintSaid, type Wait } from './print-said.ts';

/** What became of a job, for the record of the visit. */
export type Outcome = 'sent' | 'came-out' | 'failed' | 'screen';

interface Given {
  /** Which printer prints it: by its state the job is judged. */
  readonly on: PrinterUse;
  /** Asks the service to print under this job id. */
  readonly send: (job: string) => Promise<Result<{ readonly state: JobState; readonly paper?: PaperSize }, string>>;
  readonly onOutcome?: (job: string, outcome: Outcome, paper: PaperSize | null) => void;
}

export interface PrintJob {
  readonly phase: JobPhase;
  /** What to say. */
  readonly said: PrintSaid;
  /** Why the service refused, where that is not one of the phases. */
  readonly problem: string | null;
  /** How long until the next slip; null where it may be at once. */
  readonly wait: Wait | null;
  /** A paper of its own. */
  readonly print: () => void;
  /** The same paper once more: somebody says it did not come out, or it never went out. */
  readonly again: () => void;
  readonly cameOut: () => void;
  /** Staff are called about it. */
  readonly called: () => void;
  /** Nothing is sent now: the printer could not print it. */
  readonly hold: () => void;
}

/** Without a printer; everything else that is refused has failed. */
const PHASE_OF: Readonly<Record<string, JobPhase>> = { 'no-printer': 'none', 'too-soon': 'too-soon', 'too-many': 'too-many' };

/** The answer of the call never came: what became of the job is not known, only pushed. */
const LOST = 'unreachable';

/** One paper from the wish to the word of whoever stands there: sends it, follows it by pushed events, offers it again. */
export function usePrintJob({ on, send, onOutcome }: Given): PrintJob {
  const kiosk = useKiosk();
  const { client } = kiosk;
  const printer = printerOf(kiosk, on);
  const [phase, setPhase] = useState<JobPhase>('idle');
  const [problem, setProblem] = useState<string | null>(null);
  const [wait, setWait] = useState<Wait | null>(null);
  const [troubled, setTroubled] = useState(false);
  const job = useRef<string | null>(null);
  const paper = useRef<PaperSize | null>(null);
  /** Only the newest wish is listened to. */
  const turn = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const under = phase !== 'idle' && phase !== 'out';
  useEffect(() => {
    if (under && isTrouble(printer)) setTroubled(true);
  }, [under, printer, phase]);

  const tell = useCallback(
    (outcome: Outcome) => {
      if (job.current !== null) onOutcome?.(job.current, outcome, paper.current);
    },
    [onOutcome],
  );

  /** How long the service wants us to wait, in words; then the paper is offered again. */
  const lookAtTheClock = useCallback(async (): Promise<void> => {
    const mine = turn.current;
    const state = await client.call('printer.state', {});
    if (mine !== turn.current) return;
    const seconds = state.ok ? state.value.wait : 30;
    setWait(seconds === 0 ? null : waitOf(seconds));
    timer.current = setTimeout(() => setWait(null), seconds * SECOND);
  }, [client]);

  const go = useCallback(
    async (wished: boolean): Promise<void> => {
      turn.current += 1;
      const mine = turn.current;
      const id = job.current ?? crypto.randomUUID();
      job.current = id;
      clearTimeout(timer.current);
      setWait(null);
      setProblem(null);
      setTroubled(false);
      setPhase('printing');
      if (wished) {
        const said = await client.call('slip.answer', { job: id, answer: 'again' });
        if (mine !== turn.current) return;
        if (!said.ok && said.error === 'still-printing') return setPhase('still-printing');
        // One that never got to a printer is not known there, and is asked for under its id.
        if (!said.ok && said.error !== 'unknown-job') return setPhase('failed');
      }
      const result = await send(id);
      if (mine !== turn.current) return;
      if (result.ok) {
        paper.current = result.value.paper ?? null;
        const outcome = result.value.state === 'failed' ? 'failed' : 'sent';
        tell(outcome);
        return setPhase(outcome);
      }
      // Pushed meanwhile: the service has it, and the printer took it.
      if (result.error === LOST && now.current.phase === 'sent') return undefined;
      const next = PHASE_OF[result.error] ?? 'failed';
      setProblem(result.error);
      setPhase(next);
      if (next === 'none') tell('screen');
      else if (next === 'failed') tell('failed');
      else if (next === 'too-soon') void lookAtTheClock();
      return undefined;
    },
    [client, send, tell, lookAtTheClock],
  );

  /** What the page says now, for whoever hears of the job. */
  const now = useRef({ phase, problem });
  useEffect(() => {
    now.current = { phase, problem };
  }, [phase, problem]);
  useEffect(
    () =>
      client.listen((event) => {
        if (event.name !== 'job.changed' || event.data.job !== job.current) return;
        const { phase: said, problem: why } = now.current;
        // Where somebody says that it came out, it did.
        if (said === 'out') return;
        paper.current = PAPER_SIZES.find((one) => one === event.data.paper) ?? null;
        if (event.data.state === 'failed') {
          tell('failed');
          setProblem(null);
          return setPhase('failed');
        }
        // The printer took it, though the answer of the call is late, or was lost on its way here.
        if (event.data.state !== 'sent' || (said !== 'printing' && why !== LOST)) return;
        tell('sent');
        setProblem(null);
        setPhase('sent');
      }),
    [client, tell],
  );

  return {
    phase,
    said: saidOf(phase, printer, troubled),
    problem,
    wait,
    print: useCallback(() => {
      job.current = null;
      void go(false);
    }, [go]),
    again: useCallback(() => void go(true), [go]),
    cameOut: useCallback(() => {
      if (job.current !== null) void client.call('slip.answer', { job: job.current, answer: 'came-out' });
      // Whatever the call still answers changes nothing of that.
      turn.current += 1;
      tell('came-out');
      setPhase('out');
    }, [client, tell]),
    called: useCallback(() => {
      if (job.current !== null) void client.call('slip.answer', { job: job.current, answer: 'call' });
    }, [client]),
    hold: useCallback(() => {
      job.current ??= crypto.randomUUID();
      tell('screen');
      setPhase('held');
    }, [tell]),
  };
}
