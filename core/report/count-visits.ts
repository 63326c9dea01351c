import { hourInVietnam, dayInVietnam } from '../basics/vietnamese-time.ts';
import type { Activity, VisitRecord } from '../visit/record.ts';
import { addInto, type Growing, type Numbers } from './numbers.ts';
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

export function countVisits(visits: Iterable<VisitRecord>): Totals {
  const sum = addInto({}, EMPTY);
  for (const visit of visits) countOne(sum, visit);
  return sum as unknown as Totals;
}

/** Many totals as one; as quick as reading them. */
export function mergedAll(parts: Iterable<Totals>): Totals {
  const sum = addInto({}, EMPTY);
  for (const part of parts) addInto(sum, part);
  return sum as unknown as Totals;
}

function countOne(sum: Growing, visit: VisitRecord): void {
  const began = Date.parse(visit.startedAt);
  const { language, textSize, theme } = visit.settings;
  const used = visit.activities.length > 0;
  const seconds = used ? visit.seconds : 0;
  const here = { visits: used ? 1 : 0, touches: used ? 0 : 1, seconds };
  addInto(sum, { ...here, doubted: used && visit.clock === 'suspect' ? 1 : 0, days: { [dayInVietnam(began)]: here } });
  if (!used) return;
  addInto(sum, {
    hours: { [hourInVietnam(began)]: 1 },
    languages: { [language]: 1 },
    textSizes: { [textSize]: 1 },
    themes: { [theme]: 1 },
    ended: { [visit.ended ?? 'open']: 1 },
  });
  for (const activity of visit.activities) addInto(sum, counted(activity, visit.content ?? UNMARKED));
}

function counted(activity: Activity, content: string): Numbers {
  switch (activity.kind) {
    case 'procedure':
      return { procedures: { [activity.procedure]: { opened: 1, slips: NO_SLIPS } } };
    case 'slip':
      return { procedures: { [activity.procedure]: { opened: 0, slips: { ...NO_SLIPS, [activity.outcome]: 1 } } } };
    case 'search':
      return { searches: { [activity.found ? 'found' : 'missed']: 1 } };
    case 'quiz':
      return { quizzes: { [activity.quiz]: { rounds: 1, answered: activity.answered, right: activity.right } } };
    case 'kept':
      return { kept: { [activity.script]: 1 } };
    case 'simulation':
      return countedRun(activity, content);
  }
}

const NO_SLIPS = { sent: 0, failed: 0, screen: 0 };
const NO_STEP = { alone: 0, hint: 0, hand: 0, stuck: 0 };

function countedRun(run: Extract<Activity, { kind: 'simulation' }>, content: string): Numbers {
  const marks = { alone: 0, hint: 0, hand: 0 };
  const steps: Growing = {};
  for (const [step, mark] of Object.entries(run.steps)) {
    marks[mark] += 1;
    const time = run.times !== undefined && Object.hasOwn(run.times, step) ? run.times[step] : undefined;
    addInto(steps, { [step]: { ...NO_STEP, [mark]: 1, seconds: time === undefined ? {} : { [secondClass(time)]: 1 } } });
  }
  // Who leaves a film they watch is not stuck anywhere.
  if (!run.finished && run.stuck !== null && run.rung !== 'watch')
    addInto(steps, { [run.stuck]: { ...NO_STEP, stuck: 1, seconds: {} } });
  const counts = { ...marks, runs: 1, finished: run.finished ? 1 : 0, hints: run.hints };
  return {
    runs: { [run.script]: { [run.rung]: counts } },
    ...(Object.keys(steps).length === 0 ? {} : { steps: { [content]: { [run.script]: steps } } }),
  };
}
