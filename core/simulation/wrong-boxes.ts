import type { Script } from '../content/pack.ts';
import { currentFault } from './selectors.ts';
import type { SimulationState } from './types.ts';

/**
 * What stands wrong in the boxes, by block: the fault's own words until the repair has typed over them. Nobody is asked to type
 * what already stands there.
 */
export function wrongBoxes(script: Script, state: SimulationState): Readonly<Record<string, string>> {
  const standing = currentFault(script, state);
  if (standing === null || state.trouble === null) return {};
  const { steps, shows } = standing.fault;
  const mended = steps.slice(0, state.trouble.at).flatMap((step) => (step.do === 'type' ? (step.target ?? []) : []));
  return Object.fromEntries(Object.entries(shows).filter(([block]) => !mended.includes(block)));
}
