import type { Step } from '../content/pack.ts';
import type { SimulationEvent } from './types.ts';

/** The event that does a step by its main action. */
export function rightEvent(step: Step): SimulationEvent {
  const target = step.target ?? '';
  switch (step.do) {
    case 'wait':
      return { kind: 'waited' };
    case 'type':
      return { kind: 'fill', target, index: 0 };
    case 'tap':
    case 'scan':
      return { kind: 'tap', target };
    default:
      return { kind: step.do, target };
  }
}
