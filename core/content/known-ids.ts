import { allFaults, allSteps } from '../simulation/selectors.ts';
import type { Progress } from '../simulation/progress.ts';
import type { Activity } from '../visit/record.ts';
import type { ContentPack, Script } from './pack.ts';

/**
 * An activity of a visit with nothing in it but what content names; null where its subject is none. An id has the shape of many things,
 * twelve digits and a name without its marks among them: it is written only if it is one. Without content only searches can be told of.
 */
export function knownActivity(pack: ContentPack | null, activity: Activity): Activity | null {
  switch (activity.kind) {
    case 'search':
      return activity;
    case 'procedure':
    case 'slip':
      return knowsProcedure(pack, activity.procedure) ? activity : null;
    case 'quiz':
      return pack?.quizzes.some(({ id }) => id === activity.quiz) === true ? activity : null;
    case 'kept':
    case 'felt':
      return scriptOf(pack, activity.script) === undefined ? null : activity;
    case 'simulation': {
      const script = scriptOf(pack, activity.script);
      if (script === undefined) return null;
      const { steps } = idsOf(script);
      const { stuck, times } = activity;
      return {
        ...activity,
        steps: among(activity.steps, steps),
        stuck: stuck !== null && steps.has(stuck) ? stuck : null,
        ...(times === undefined ? {} : { times: among(times, steps) }),
      };
    }
  }
}

/** The same of a place in a lesson that is to be kept. What the content no longer has would be passed over at its taking up anyway. */
export function knownProgress(pack: ContentPack | null, progress: Progress, procedure: string | null): Progress | null {
  const script = scriptOf(pack, progress.script);
  if (script === undefined || (procedure !== null && !knowsProcedure(pack, procedure))) return null;
  const { steps, faults, answers } = idsOf(script);
  const { plan, done, took, marks, mended } = progress;
  const answered = (given: Progress['answers']): Progress['answers'] =>
    Object.fromEntries(Object.entries(given).filter(([question, answer]) => answers.get(question)?.has(answer)));
  return {
    ...progress,
    plan: {
      ...plan,
      faults: plan.faults.filter((id) => faults.has(id)),
      answers: answered(plan.answers),
      only: plan.only?.filter((id) => steps.has(id)) ?? null,
    },
    answers: answered(progress.answers),
    done: done.filter((id) => steps.has(id)),
    took: among(took, steps),
    marks: among(marks, steps),
    mended: mended.filter((id) => faults.has(id)),
  };
}

function among<Value>(table: Readonly<Record<string, Value>>, ids: ReadonlySet<string>): Record<string, Value> {
  return Object.fromEntries(Object.entries(table).filter(([id]) => ids.has(id)));
}

function knowsProcedure(pack: ContentPack | null, procedure: string): boolean {
  return pack?.procedures.some(({ id }) => id === procedure) === true;
}

function scriptOf(pack: ContentPack | null, script: string): Script | undefined {
  return pack?.scripts.find(({ id }) => id === script);
}

interface Ids {
  /** Of steps and of the steps of repairs. */
  readonly steps: ReadonlySet<string>;
  readonly faults: ReadonlySet<string>;
  /** Answers by question. */
  readonly answers: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Made once a script: a visit asks at every step. */
const made = new WeakMap<Script, Ids>();

function idsOf(script: Script): Ids {
  const before = made.get(script);
  if (before !== undefined) return before;
  const faults = allFaults(script).map(({ fault }) => fault);
  const ids = {
    steps: new Set([...allSteps(script), ...faults.flatMap(({ steps }) => steps)].map(({ id }) => id)),
    faults: new Set(faults.map(({ id }) => id)),
    answers: new Map(script.questions.map(({ id, options }) => [id, new Set(options.map((option) => option.id))])),
  };
  made.set(script, ids);
  return ids;
}
