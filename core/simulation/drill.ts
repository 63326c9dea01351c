import type { Script } from '../content/pack.ts';
import { meet } from './repair.ts';
import { aliasOf } from './selectors.ts';
import type { SimulationState, Value } from './types.ts';
import { valueOf } from './value-of.ts';

/**
 * Straight to the card of one fault, with everything before it done as the script does it. A script without that fault has nothing
 * to drill, and the run is over as it begins.
 */
export function enterDrill(script: Script, begun: SimulationState, id: string): SimulationState {
  const values: Record<string, Value> = {};
  for (const [segment, { groups }] of script.segments.entries()) {
    for (const [group, { steps }] of groups.entries()) {
      const doneInGroup: string[] = [];
      for (const step of steps) {
        const fault = step.faults.find((candidate) => candidate.id === id);
        if (fault !== undefined) return meet({ ...begun, values, segment, group, doneInGroup }, step, fault);
        const held = valueOf(step, step.target, 0);
        if (held !== null) values[`${aliasOf(step)}/${held.key}`] = held.value;
        doneInGroup.push(step.id);
      }
    }
  }
  return { ...begun, phase: 'finished' };
}
