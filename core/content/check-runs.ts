import { explore, type Exploration } from '../simulation/explore.ts';
import { allAnswers, pathOf } from '../simulation/path.ts';
import { planDrill } from '../simulation/plan-run.ts';
import { allFaults, allSteps } from '../simulation/selectors.ts';
import { SMOOTH } from '../simulation/smooth.ts';
import { RUNGS, type Plan, type Rung } from '../simulation/types.ts';
import { compileScript } from './compile.ts';
import type { ContentIssue, Library } from './library-data.ts';
import type { Script } from './pack.ts';
import { authoredSteps } from './script-paths.ts';
import type { AuthoredScript } from './script.ts';

/** Above this many control states a script is to be split: a person cannot oversee it any more either. */
export const SPLIT_ABOVE = 200_000;

export interface RunCheck {
  readonly issues: readonly ContentIssue[];
  /** Control states walked, by script id. */
  readonly states: ReadonlyMap<string, number>;
}

/**
 * Plays every script, as far as the engine can tell states apart: on every way and rung, with every fault met while watching, and
 * every drill. Everything has to be reached, nothing may be out of sight, and from everywhere there has to be a way to the end.
 * Only for content that the other rules have passed.
 */
export function checkRuns(library: Library, most: number = SPLIT_ABOVE): RunCheck {
  const states = new Map<string, number>();
  const issues = library.scripts.flatMap((authored) => {
    const script = compileScript(library, authored);
    const explorations = runsOf(script).map(([rung, plan]) => explore(script, rung, plan));
    const count = explorations.reduce((sum, one) => sum + one.states, 0);
    states.set(script.id, count);
    const long = report(authored, 'split', null, `${count} control states`, `split the script: at most ${most}`);
    return [...problemsOf(authored, script, explorations), ...(count > most ? [long] : [])];
  });
  return { issues, states };
}

function runsOf(script: Script): readonly (readonly [Rung, Plan])[] {
  const ways = allAnswers(script).flatMap((answers) => {
    const path = pathOf(script, { answers, plan: SMOOTH });
    const faults = allFaults(path).map(({ fault }) => fault.id);
    return [...RUNGS.map((rung) => [rung, { ...SMOOTH, answers }] as const), ['watch', { ...SMOOTH, answers, faults }] as const];
  });
  const drills = allFaults(script).map(({ fault }) => ['practice', planDrill(fault.id)] as const);
  // Before anything is answered: the questions themselves are states, too.
  return [['practice', SMOOTH], ...ways, ...drills];
}

function problemsOf(authored: AuthoredScript, script: Script, explorations: readonly Exploration[]): readonly ContentIssue[] {
  const reached = new Set(explorations.flatMap((one) => [...one.reached]));
  const hidden = new Set(explorations.flatMap((one) => one.hidden));
  const stuck = explorations.flatMap((one) => one.stuck);
  const owners = new Map(allFaults(script).flatMap(({ step, fault }) => fault.steps.map(({ id }) => [id, step.id] as const)));
  const steps = [...allSteps(script).map(({ id }) => id), ...owners.keys()];
  return [
    ...steps
      .filter((id) => !reached.has(id))
      .map((id) =>
        report(
          authored,
          'never-reached',
          owners.get(id) ?? id,
          `${id} is never reached`,
          'look at only: and at the steps before',
        ),
      ),
    ...[...hidden].map((id) =>
      report(
        authored,
        'out-of-sight',
        owners.get(id) ?? id,
        `the target of ${id} is not shown when it is asked for`,
        'look at when: of its block',
      ),
    ),
    ...(stuck.length === 0
      ? []
      : [
          report(
            authored,
            'no-way-on',
            null,
            `from ${stuck.length} states nothing leads to the end`,
            'every fault needs steps that put it right',
          ),
        ]),
  ];
}

/** At a step where one is named; a borrowed step is told of at the segments of its borrower. */
function report(authored: AuthoredScript, rule: string, step: string | null, message: string, todo: string): ContentIssue {
  const path = step === null ? undefined : authoredSteps(authored).get(step);
  return { severity: 'error', rule, thing: { kind: 'scripts', id: authored.id }, path: path ?? ['segments'], message, todo };
}
