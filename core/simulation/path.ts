import type { Condition, Script, ScriptQuestion, Segment, Step } from '../content/pack.ts';
import type { Plan } from './types.ts';

/** What decides which steps a run walks. */
export interface Way {
  /** Option by question. */
  readonly answers: Readonly<Record<string, string>>;
  readonly plan: Pick<Plan, 'only'>;
}

/** Paths kept for one script. */
const KEPT = 64;

/** The path of one way through one script, by the way's own words. Scripts are never changed, so a path stands for good. */
const known = new WeakMap<Script, Map<string, Script>>();

/**
 * The script as this run walks it: without the steps of other branches, and of a run over chosen steps only those. Groups and
 * segments with nothing left are gone, so that every index of a state counts what the person meets.
 */
export function pathOf(script: Script, way: Way): Script {
  const key = JSON.stringify([way.answers, way.plan.only]);
  const paths = known.get(script) ?? new Map<string, Script>();
  known.set(script, paths);
  const former = paths.get(key);
  if (former !== undefined) return former;
  // Every repeated run has steps of its own: what has grown too long is begun anew.
  if (paths.size >= KEPT) paths.clear();
  const path = { ...script, segments: segmentsOf(script, way) };
  paths.set(key, path);
  return path;
}

function segmentsOf(script: Script, { answers, plan }: Way): readonly Segment[] {
  const walked = (step: Step): boolean => holds(step.only, answers) && (plan.only === null || plan.only.includes(step.id));
  return script.segments
    .filter((segment) => holds(segment.only, answers))
    .map((segment) => ({
      ...segment,
      groups: segment.groups.map((group) => ({ steps: group.steps.filter(walked) })).filter((group) => group.steps.length > 0),
    }))
    .filter((segment) => segment.groups.length > 0);
}

/** Whether every named question has one of the listed answers. A question not answered yet holds for nothing. */
export function holds(condition: Condition | undefined, answers: Way['answers']): boolean {
  return Object.entries(condition ?? {}).every(([question, options]) => options.includes(answers[question] ?? ''));
}

/** The first question still open; null when the way is clear. */
export function openQuestion(script: Script, answers: Way['answers']): ScriptQuestion | null {
  return script.questions.find((question) => !(question.id in answers)) ?? null;
}

/** The answers under which a step is walked: its own conditions, and the first option of every other question. */
export function answersFor(script: Script, segment: Segment, step: Step): Readonly<Record<string, string>> {
  const wanted = { ...segment.only, ...step.only };
  return Object.fromEntries(
    script.questions.map((question) => [question.id, wanted[question.id]?.[0] ?? question.options[0]?.id ?? '']),
  );
}

/** Every way of answering all questions. A script without questions has one way. */
export function allAnswers(script: Script): readonly Way['answers'][] {
  let ways: readonly Way['answers'][] = [{}];
  for (const question of script.questions)
    ways = ways.flatMap((way) => question.options.map((option) => ({ ...way, [question.id]: option.id })));
  return ways;
}
