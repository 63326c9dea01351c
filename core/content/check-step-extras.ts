import { itemsOf, leafOf } from './leaf-of.ts';
import type { CompiledScreen, Step } from './pack.ts';

type Report = (rule: string, path: readonly (string | number)[], message: string, todo: string) => void;

/** Kinds of block that only show something: nobody can press them by mistake. */
const STILL: ReadonlySet<string> = new Set(['heading', 'text', 'notice', 'stepper', 'summary', 'waiting', 'pages', 'transfer']);

/** What hangs on a step besides its own target: the mistakes made there, and the part of the screen the second hint lights. */
export function checkStepExtras(screen: CompiledScreen, step: Step, path: readonly (string | number)[], report: Report): void {
  if (
    step.region !== undefined &&
    !screen.blocks.some((block) => block.id === step.region) &&
    leafOf(screen, step.region) === undefined
  )
    report('unknown-region', [...path, 'region'], `${step.region} is not on the screen`, 'name a block or group of it');
  const right = new Set([step.target, ...step.also.map((other) => other.target)]);
  for (const [index, mistake] of step.mistakes.entries()) {
    const at = [...path, 'mistakes', index];
    const block = leafOf(screen, mistake.target);
    if (block === undefined) {
      report('unknown-target', at, `${mistake.target} is not on this screen`, 'name a block of it');
      continue;
    }
    const items = itemsOf(block);
    const item = mistake.target.split('/')[1];
    if (STILL.has(block.kind))
      report('still-target', at, `a ${block.kind} cannot be pressed`, 'name something that can be pressed');
    else if (items === null ? item !== undefined : item !== undefined && !items.includes(item))
      report(
        'unknown-item',
        at,
        `${mistake.target} is not there`,
        items === null ? 'leave out the part after /' : `one of ${items.join(', ')}`,
      );
    if (right.has(mistake.target)) report('right-mistake', at, `${mistake.target} is the right place`, 'name another place');
  }
}
