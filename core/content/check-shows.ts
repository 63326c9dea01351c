import { matchSample } from '../vietnamese/match.ts';
import { leafOf } from './leaf-of.ts';
import type { CompiledScreen, Fault, Script, Step } from './pack.ts';

type Screens = Readonly<Record<string, CompiledScreen>>;
type Report = (rule: string, path: readonly (string | number)[], message: string, todo: string) => void;

/** Every box the script has typed into, by screen and block. */
export function typedBoxes(script: Script): ReadonlySet<string> {
  const steps = script.segments.flatMap((segment) => segment.groups.flatMap((group) => group.steps));
  return new Set(steps.filter((step) => step.do === 'type').map(boxOf));
}

function boxOf(step: Step): string {
  return `${(step.on === 'phone' ? step.phone : step.page) ?? ''}/${step.target ?? ''}`;
}

/** What a fault shows in a box is wrong there, and no repair asks to type what already stands in its box. */
export function checkShows(
  screens: Screens,
  typed: ReadonlySet<string>,
  step: Step,
  fault: Fault,
  path: readonly (string | number)[],
  report: Report,
): void {
  for (const [id, text] of Object.entries(fault.shows)) {
    const at = [...path, 'shows', id];
    // The box that is typed over, where it stands: a code sent again has a page of its own.
    const over = fault.steps.filter((repair) => repair.do === 'type' && repair.target === id);
    const views = [...over, fault, ...fault.steps].map((view) => screens[(step.on === 'phone' ? view.phone : view.page) ?? '']);
    const block = views.flatMap((view) => (view === undefined ? [] : (leafOf(view, id) ?? [])))[0];
    if (block?.kind !== 'field' && block?.kind !== 'code') {
      report('unknown-target', at, `${id} is no box of the screen the trouble is on`, 'name a field or a code of it');
      continue;
    }
    const [kind, accepted] =
      block.kind === 'code' ? (['digits', [block.sample]] as const) : ([block.input, [block.sample, ...block.accept]] as const);
    if (matchSample(text, accepted, kind) !== null)
      report('right-shown', at, `“${text}” is what the box should hold`, 'show what is wrong, or an empty text');
  }
  for (const repair of fault.steps) {
    if (repair.do !== 'type' || repair.target === undefined || repair.target in fault.shows) continue;
    // The box of the step itself is not filled while its fault stands.
    const own = repair.target === step.target && step.do === 'type';
    if (!own && typed.has(boxOf(repair)))
      report(
        'same-again',
        path,
        `${repair.target} already holds what the repair asks for`,
        `say what stands in it: shows: { ${repair.target}: '…' }`,
      );
  }
}
