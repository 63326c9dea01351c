import { hourInVietnam, dayInVietnam } from '../basics/vietnamese-time.ts';
import type { Activity, VisitRecord } from '../visit/record.ts';
import { addInto, branchOf, count, type Growing } from './numbers.ts';
import { secondClass } from './step-seconds.ts';
import { EMPTY, type Totals, UNMARKED } from './totals.ts';

/** Two totals as one. With `EMPTY` a commutative monoid: the order and the grouping of what is added change nothing. */
export function merged(a: Totals, b: Totals): Totals {
  return addInto(addInto({}, a), b) as unknown as Totals;
}

/** What a visit adds to any total it is counted in. */
export function totalsOf(visit: VisitRecord): Totals {
  return countVisits([visit]);
}

/** A sum that grows bit by bit, for whoever lets others go on in between. */
export interface RunningSum {
  count(visits: Iterable<VisitRecord>): void;
  add(part: Totals): void;
  /** What it is in the end: to be asked for last. */
  totals(): Totals;
}

export function runningSum(): RunningSum {
  const sum = addInto({}, EMPTY);
  return {
    count(visits) {
      for (const visit of visits) countOne(sum, visit);
    },
    add: (part) => void addInto(sum, part),
    totals: () => sum as unknown as Totals,
  };
}

export function countVisits(visits: Iterable<VisitRecord>): Totals {
  const sum = runningSum();
  sum.count(visits);
  return sum.totals();
}

/** Many totals as one; as quick as reading them. */
export function mergedAll(parts: Iterable<Totals>): Totals {
  const sum = runningSum();
  for (const part of parts) sum.add(part);
  return sum.totals();
}

/** Counts straight into the sum: reading a year of visits should cost little more than reading its files. */
function countOne(sum: Growing, visit: VisitRecord): void {
  const began = Date.parse(visit.startedAt);
  const day = branchOf(branchOf(sum, 'days'), dayInVietnam(began), { visits: 0, touches: 0, seconds: 0 });
  if (visit.assist !== undefined) count(branchOf(sum, 'helps'), visit.assist.said?.outcome ?? 'open');
  if (visit.activities.length === 0) {
    for (const into of [sum, day]) count(into, 'touches');
    return;
  }
  for (const into of [sum, day]) {
    count(into, 'visits');
    count(into, 'seconds', visit.seconds);
  }
  if (visit.clock === 'suspect') count(sum, 'doubted');
  const { language, textSize, theme, aids = [] } = visit.settings;
  count(branchOf(sum, 'hours'), String(hourInVietnam(began)));
  count(branchOf(sum, 'languages'), language);
  count(branchOf(sum, 'textSizes'), textSize);
  count(branchOf(sum, 'themes'), theme);
  for (const aid of new Set(aids)) count(branchOf(sum, 'aids'), aid);
  count(branchOf(sum, 'ended'), visit.ended ?? 'open');
  for (const activity of visit.activities) countActivity(sum, activity, visit.content ?? UNMARKED);
}

function countActivity(sum: Growing, activity: Activity, content: string): void {
  switch (activity.kind) {
    case 'procedure':
      return count(branchOf(branchOf(sum, 'procedures'), activity.procedure, NO_PROCEDURE), 'opened');
    case 'slip': {
      const procedure = branchOf(branchOf(sum, 'procedures'), activity.procedure, NO_PROCEDURE);
      // What came out was sent; how many came out is the printer's journal's to say.
      return count(branchOf(procedure, 'slips'), activity.outcome === 'came-out' ? 'sent' : activity.outcome);
    }
    case 'search':
      return count(branchOf(sum, 'searches'), activity.found ? 'found' : 'missed');
    case 'quiz': {
      const quiz = branchOf(branchOf(sum, 'quizzes'), activity.quiz);
      count(quiz, 'rounds');
      count(quiz, 'answered', activity.answered);
      return count(quiz, 'right', activity.right);
    }
    case 'felt':
      return count(branchOf(branchOf(sum, 'felt'), activity.script, NO_FACE), activity.face);
    case 'kept':
      return count(branchOf(sum, 'kept'), activity.script);
    case 'simulation':
      return countRun(sum, activity, content);
  }
}

const NO_FACE = { easy: 0, fair: 0, hard: 0 };
const NO_PROCEDURE = { opened: 0, slips: { sent: 0, failed: 0, screen: 0 } };
const NO_RUN = { alone: 0, hint: 0, hand: 0, runs: 0, finished: 0, hints: 0 };
const NO_STEP = { alone: 0, hint: 0, hand: 0, stuck: 0, seconds: {} };

function countRun(sum: Growing, run: Extract<Activity, { kind: 'simulation' }>, content: string): void {
  const counts = branchOf(branchOf(branchOf(sum, 'runs'), run.script), run.rung, NO_RUN);
  count(counts, 'runs');
  count(counts, 'finished', run.finished ? 1 : 0);
  count(counts, 'hints', run.hints);
  // Who leaves a film they watch is not stuck anywhere.
  const stuck = run.finished || run.rung === 'watch' ? null : run.stuck;
  const marks = Object.entries(run.steps);
  if (marks.length === 0 && stuck === null) return;
  const steps = branchOf(branchOf(branchOf(sum, 'steps'), content), run.script);
  for (const [step, mark] of marks) {
    count(counts, mark);
    const one = branchOf(steps, step, NO_STEP);
    count(one, mark);
    const time = run.times !== undefined && Object.hasOwn(run.times, step) ? run.times[step] : undefined;
    if (time !== undefined) count(branchOf(one, 'seconds'), secondClass(time));
  }
  if (stuck !== null) count(branchOf(steps, stuck, NO_STEP), 'stuck');
}
