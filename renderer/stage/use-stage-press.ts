import { useStage } from './stage-context.ts';

interface StagePress {
  /** The place has the gold ring. */
  readonly lit: boolean;
  /** Nothing comes of a press here just now. */
  readonly waits: boolean;
  /** Does what a press means, or points to the right place again where the machine leads. */
  readonly press: (go: () => void) => void;
}

/** How a place of a simulated screen answers a press as the stage stands now. */
export function useStagePress(target: string): StagePress {
  const { spotlight, inert, lead } = useStage();
  const lit = spotlight === target;
  const waits = inert || (lead != null && !lit);
  const press = (go: () => void): void => {
    if (inert) return;
    if (waits) lead?.again();
    else go();
  };
  return { lit, waits, press };
}
