import { groupOf } from './group-of.ts';
import { leafOf } from './leaf-of.ts';
import type { CompiledScreen, Step, StepGroup } from './pack.ts';

/** Largest group made of a page's boxes: the orders of more could not be walked through. */
const LARGEST = 6;

/** What fills a page in, other than what leaves it. */
const FILLS: ReadonlySet<Step['do']> = new Set(['type', 'choose', 'tick']);

/**
 * Steps in the order they were written, with those that fill boxes of one and the same page put together: on a real form either
 * box may come first. A box that is shown only once another is filled comes after it, and so does a step that says so.
 */
export function groupSteps(
  steps: readonly { readonly step: Step; readonly after: boolean }[],
  screens: Readonly<Record<string, CompiledScreen>>,
): readonly StepGroup[] {
  const groups: Step[][] = [];
  for (const { step, after } of steps) {
    const open = groups.at(-1);
    if (open !== undefined && !after && open.length < LARGEST && open.every((other) => together(other, step, screens)))
      open.push(step);
    else groups.push([step]);
  }
  return groups.map((group) => ({ steps: group }));
}

function together(former: Step, step: Step, screens: Readonly<Record<string, CompiledScreen>>): boolean {
  const samePlace = former.page === step.page && former.phone === step.phone && former.on === step.on;
  if (!samePlace || !FILLS.has(former.do) || !FILLS.has(step.do)) return false;
  const alias = step.on === 'phone' ? step.phone : step.page;
  const screen = alias === undefined ? undefined : screens[alias];
  const [block = ''] = (former.target ?? '').split('/');
  return screen !== undefined && former.target !== step.target && !waitsFor(screen, step.target, block);
}

/** Whether a target is shown only while another block of its screen holds something. */
function waitsFor(screen: CompiledScreen, target: string | undefined, other: string): boolean {
  const [block = ''] = (target ?? '').split('/');
  const group = groupOf(screen, target);
  const shown = [leafOf(screen, block)?.when, screen.blocks.find((candidate) => candidate.id === group)?.when];
  return shown.some((when) => when?.block === other);
}
