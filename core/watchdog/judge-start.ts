import { MINUTE, SECOND } from '../basics/durations.ts';
import type { Run, RunRecord } from './run-record.ts';

/** So many bad runs in a row, so close to each other, are a loop and no accident: one more than lead to a safe start, which is tried first. */
const LOOP = { runs: 4, within: 30 * MINUTE } as const;
/** How long the kiosk rests: longer each time in a row, so that a mended machine comes back soon and a broken one does not flicker. */
const RESTS = [5, 10, 20, 30].map((minutes) => minutes * MINUTE);
/** What the machine says of its own start is a little off. */
const BOOT_SLACK = 10 * SECOND;

/** What a start is to do: work, or rest for so many milliseconds and be started again then. */
export type Start = { readonly kind: 'work' } | { readonly kind: 'rest'; readonly milliseconds: number };

/**
 * Judges a start by the runs before it. Four bad runs in a row within half an hour are a loop: it rests. After a rest one try is given; a bad one
 * leads to a longer rest. `bootedAt`: when the machine started, in milliseconds UTC. A run that never painted and was there before then ended with
 * the power of its machine, and is nobody's fault.
 */
export function judgeStart({ runs }: RunRecord, now: number, bootedAt: number): Start {
  let bad = 0;
  let rests = 0;
  for (const run of runs.toReversed()) {
    if (run.state === 'resting') rests += 1;
    else if (!isBad(run, bootedAt)) break;
    else if (rests === 0) {
      if (Math.abs(now - run.from) > LOOP.within) break;
      bad += 1;
    }
  }
  const most = rests > 0 ? 1 : LOOP.runs;
  if (bad < most) return { kind: 'work' };
  return { kind: 'rest', milliseconds: RESTS[Math.min(rests, RESTS.length - 1)] ?? MINUTE };
}

function isBad({ from, state }: Run, bootedAt: number): boolean {
  if (state === 'gave-up' || state === 'defect') return true;
  return state === 'starting' && from >= bootedAt - BOOT_SLACK;
}
