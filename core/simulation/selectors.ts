import type { Localised } from '../basics/language.ts';
import type { CompiledScreen, Fault, Script, Segment, Step, StepGroup } from '../content/pack.ts';
import { CORNER_NAMES } from '../content/corner-names.ts';
import { CORNERS, type Corner } from '../content/corners.ts';
import { pathOf } from './path.ts';
import { findBlock } from './reading.ts';
import type { Mark, SimulationState } from './types.ts';

export function currentSegment(script: Script, state: SimulationState): Segment {
  const segment = pathOf(script, state).segments[state.segment];
  if (segment === undefined) throw new Error(`Script ${script.id} has no segment ${state.segment}`);
  return segment;
}

export function currentGroup(script: Script, state: SimulationState): StepGroup {
  const group = currentSegment(script, state).groups[state.group];
  if (group === undefined) throw new Error(`Script ${script.id} has no group ${state.group} in segment ${state.segment}`);
  return group;
}

/** The fault that stands, and the step it happened at. */
export function currentFault(script: Script, state: SimulationState): { readonly step: Step; readonly fault: Fault } | null {
  const { trouble } = state;
  if (trouble === null) return null;
  const step = currentGroup(script, state).steps.find((candidate) => candidate.id === trouble.step);
  const fault = step?.faults.find((candidate) => candidate.id === trouble.fault);
  return step === undefined || fault === undefined ? null : { step, fault };
}

/** The step the coach talks about, a repair's own steps among them; null while resting, before the rule is accepted, or at the end. */
export function currentStep(script: Script, state: SimulationState): Step | null {
  if (state.current === null) return null;
  if (state.trouble !== null) return currentFault(script, state)?.fault.steps[state.trouble.at] ?? null;
  return currentGroup(script, state).steps.find((step) => step.id === state.current) ?? null;
}

/**
 * Steps that may be done now, the current one first: those of the present group that are open, or the one of a repair. Where the
 * machine leads, it leads to one place at a time.
 */
export function openSteps(script: Script, state: SimulationState): readonly Step[] {
  if (state.current === null) return [];
  if (state.trouble !== null) {
    const repair = state.phase === 'trouble' ? null : currentStep(script, state);
    return repair === null ? [] : [repair];
  }
  const open = currentGroup(script, state).steps.filter((step) => !state.doneInGroup.includes(step.id));
  if (state.rung === 'guided') return open.filter((step) => step.id === state.current);
  return open.toSorted((a, b) => Number(b.id === state.current) - Number(a.id === state.current));
}

/** Every target that is right to act on now. */
export function expectedTargets(script: Script, state: SimulationState): readonly string[] {
  return openSteps(script, state).flatMap((step) => [step, ...step.also].flatMap((action) => action.target ?? []));
}

/** Which screens stand side by side, by alias, and which of them holds the target. */
export function screensInView(
  script: Script,
  state: SimulationState,
): { readonly page: string | null; readonly phone: string | null; readonly on: 'page' | 'phone' } {
  if (state.phase === 'trouble') {
    const standing = currentFault(script, state);
    const { page = null, phone = null } = standing?.fault ?? {};
    return { page, phone, on: page === null ? 'phone' : 'page' };
  }
  const step = currentStep(script, state);
  return { page: step?.page ?? null, phone: step?.phone ?? null, on: step?.on ?? 'page' };
}

/** Alias of the screen a step is done on. */
export function aliasOf(step: Step): string {
  const alias = step.on === 'phone' ? step.phone : step.page;
  if (alias === undefined) throw new Error(`Step ${step.id} names no screen to act on`);
  return alias;
}

/** Whether the present target has the gold ring: always where the machine leads, after the third hint elsewhere. */
export function spotlight(script: Script, state: SimulationState): string | null {
  if (state.phase === 'trouble') return null;
  const step = currentStep(script, state);
  if (step?.target === undefined) return null;
  const leads = state.rung === 'watch' || state.rung === 'guided';
  return leads || state.hint === 3 || state.repeat ? step.target : null;
}

/** Block lit by the second hint; of a picture the part of it, `block/spot`. */
export function litRegion(script: Script, state: SimulationState): string | null {
  const step = currentStep(script, state);
  if (step === null || state.hint !== 2 || state.repeat || spotlight(script, state) !== null) return null;
  if (step.region !== undefined || step.target === undefined) return step.region ?? null;
  const [id = ''] = step.target.split('/');
  const screen = script.screens[aliasOf(step)];
  return screen !== undefined && findBlock(screen, id)?.kind === 'image' ? step.target : id;
}

/** Where one is in a repair, from 1; null outside of one. */
export function repairProgress(script: Script, state: SimulationState): { readonly step: number; readonly steps: number } | null {
  const standing = currentFault(script, state);
  if (standing === null || state.trouble === null) return null;
  return { step: state.trouble.at + 1, steps: standing.fault.steps.length };
}

/** Beads: position of the current step among the steps of its segment. All counts start at 1. */
export function progress(
  script: Script,
  state: SimulationState,
): { readonly segment: number; readonly segments: number; readonly step: number; readonly steps: number } {
  const { segments } = pathOf(script, state);
  // Before the way is known, and of a run over no steps, there may be no segment yet.
  const groups = segments[state.segment]?.groups ?? [];
  const steps = groups.reduce((count, group) => count + group.steps.length, 0);
  const before = groups.slice(0, state.group).reduce((count, group) => count + group.steps.length, 0);
  const step = Math.min(steps, before + state.doneInGroup.length + 1);
  return { segment: state.segment + 1, segments: segments.length, step, steps };
}

/** The label of a target exactly as it stands on the screen: what the coach marks gold. */
export function targetLabel(screen: CompiledScreen, target: string): Localised | null {
  const [id = '', item] = target.split('/');
  const block = findBlock(screen, id);
  if (block === null) return null;
  switch (block.kind) {
    case 'button':
    case 'field':
    case 'code':
    case 'tick':
      return block.label;
    case 'choice':
    case 'select':
      return block.options.find((option) => option.id === item)?.label ?? block.label;
    case 'list':
      return block.items.find((row) => row.id === item)?.title ?? null;
    case 'tiles':
    case 'menu':
      return block.items.find((row) => row.id === item)?.label ?? null;
    case 'files':
      return block.rows.find((row) => row.id === item)?.name ?? null;
    case 'picture':
      return block.alt;
    case 'chat':
      return (
        block.replies.find((reply) => reply.id === item)?.label ??
        block.messages.find((message) => message.id === item)?.link ??
        null
      );
    case 'call':
      return block.actions.find((action) => action.id === item)?.label ?? null;
    case 'camera':
      return block.label;
    case 'crop':
      return CORNERS.some((corner) => corner === item) ? CORNER_NAMES[item as Corner] : null;
    case 'apps':
      return block.items.find((app) => app.id === item)?.name ?? null;
    case 'document':
      return block.sign ?? null;
    case 'image':
      return block.spots.find((spot) => spot.id === item)?.label ?? null;
    default:
      return null;
  }
}

/** The steps of a run in the order of its path. */
export function stepsOnPath(script: Script, state: SimulationState): readonly Step[] {
  return allSteps(pathOf(script, state));
}

/** All steps of a script, of all its branches, in the order they were written. */
export function allSteps(script: Script): readonly Step[] {
  return script.segments.flatMap((segment) => segment.groups.flatMap((group) => group.steps));
}

/** All faults of a script, in the order of its main path, with the step each happens at. */
export function allFaults(script: Script): readonly { readonly step: Step; readonly fault: Fault }[] {
  return allSteps(script).flatMap((step) => step.faults.map((fault) => ({ step, fault })));
}

/** Share of steps that must be done alone to pass a test; every critical step must be, too. */
export const PASS_SHARE = 0.85;

export interface SimulationResult {
  readonly alone: number;
  readonly hint: number;
  readonly hand: number;
  readonly total: number;
  /** Null on rungs that are not tests, and before the end. */
  readonly passed: boolean | null;
  /** Steps worth repeating: everything that was not done alone. */
  readonly toRepeat: readonly string[];
}

export function resultOf(script: Script, state: SimulationState): SimulationResult {
  const steps = stepsOnPath(script, state);
  const count = (mark: Mark): number => steps.filter((step) => state.marks[step.id] === mark).length;
  const alone = count('alone');
  const criticalAlone = steps.every((step) => !step.critical || state.marks[step.id] === 'alone');
  return {
    alone,
    hint: count('hint'),
    hand: count('hand'),
    total: steps.length,
    passed: state.rung === 'test' && state.phase === 'finished' ? alone / steps.length >= PASS_SHARE && criticalAlone : null,
    toRepeat: steps
      .filter((step) => state.marks[step.id] !== undefined && state.marks[step.id] !== 'alone')
      .map((step) => step.id),
  };
}
