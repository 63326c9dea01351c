import type { Script } from '../content/pack.ts';
import { answersFor, pathOf } from './path.ts';
import { meet } from './repair.ts';
import { aliasOf, allFaults } from './selectors.ts';
import type { SimulationState, Value } from './types.ts';
import { valueOf } from './value-of.ts';

/**
 * Straight to the card of one fault, on a way that passes it, with everything before it done as the script does it. A script
 * without that fault has nothing to drill, and the run is over as it begins.
 */
export function enterDrill(script: Script, begun: SimulationState, id: string): SimulationState {
  const found = allFaults(script).find(({ fault }) => fault.id === id);
  const home = script.segments.find(({ groups }) => groups.some(({ steps }) => steps.some((step) => step === found?.step)));
  if (found === undefined || home === undefined) return { ...begun, phase: 'finished' };
  const answers = answersFor(script, home, found.step);
  const values: Record<string, Value> = {};
  for (const [segment, { groups }] of pathOf(script, { ...begun, answers }).segments.entries()) {
    for (const [group, { steps }] of groups.entries()) {
      const doneInGroup: string[] = [];
      for (const step of steps) {
        if (step.id === found.step.id) return meet({ ...begun, answers, values, segment, group, doneInGroup }, step, found.fault);
        const held = valueOf(step, step.target, 0);
        if (held !== null) values[`${aliasOf(step)}/${held.key}`] = held.value;
        doneInGroup.push(step.id);
      }
    }
  }
  return { ...begun, answers, phase: 'finished' };
}
