import type { Localised } from '../basics/language.ts';
import type { CompiledScreen, Script, Step } from '../content/pack.ts';
import { acceptedValues, findBlock } from './reading.ts';
import { aliasOf, currentFault, currentGroup, currentStep, targetLabel } from './selectors.ts';
import type { SimulationState } from './types.ts';

/** One line of the sample card: which box, what goes into it, and whether it is done. */
export interface DataRow {
  readonly step: string;
  readonly kind: 'type' | 'choose' | 'tick' | 'attach';
  readonly label: Localised;
  /** What to type or choose; null where there is nothing but the box itself. */
  readonly value: Localised | null;
  readonly done: boolean;
}

/** The sample card of a person who works alone: everything the present group of boxes takes. Empty where only a press is asked for. */
export function dataCard(script: Script, state: SimulationState): readonly DataRow[] {
  if (state.phase !== 'working' || state.current === null) return [];
  const repair = currentFault(script, state) === null ? null : currentStep(script, state);
  const steps = repair === null ? currentGroup(script, state).steps : [repair];
  return steps.flatMap((step) => {
    const screen = script.screens[aliasOf(step)];
    const row = screen === undefined ? null : rowOf(screen, step);
    return row === null ? [] : [{ ...row, step: step.id, done: repair === null && state.doneInGroup.includes(step.id) }];
  });
}

function rowOf(screen: CompiledScreen, step: Step): Pick<DataRow, 'kind' | 'label' | 'value'> | null {
  const [id = '', item] = (step.target ?? '').split('/');
  const block = findBlock(screen, id);
  if (block === null) return null;
  switch (step.do) {
    case 'type': {
      const sample = acceptedValues(screen, id)[0];
      if (sample === undefined || !('label' in block) || block.label === undefined) return null;
      return { kind: 'type', label: block.label, value: { vi: sample, en: sample } };
    }
    case 'choose': {
      if (block.kind !== 'choice' && block.kind !== 'select') return null;
      const option = block.options.find((candidate) => candidate.id === item);
      return { kind: 'choose', label: block.label, value: option?.label ?? null };
    }
    case 'tick': {
      const corner = block.kind === 'crop' ? targetLabel(screen, step.target ?? '') : null;
      if (corner !== null) return { kind: 'tick', label: corner, value: null };
      return block.kind === 'tick' ? { kind: 'tick', label: block.label, value: null } : null;
    }
    case 'attach': {
      const row = block.kind === 'files' ? block.rows.find((candidate) => candidate.id === item) : undefined;
      return row === undefined ? null : { kind: 'attach', label: row.name, value: null };
    }
    default:
      return null;
  }
}
