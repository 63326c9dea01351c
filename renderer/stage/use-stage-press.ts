import { useStage } from './stage-context.ts';

interface StagePress {
  /** The place has the gold ring. */
  readonly lit: boolean;
  /** A press here is not what is asked for just now. */
  readonly waits: boolean;
  /** Does what a press means. Where the machine leads elsewhere it points there again, and the press is told for what it is. */
  readonly press: (go: () => void, aside?: () => void) => void;
}

/** How a place of a simulated screen answers a press as the stage stands now. */
export function useStagePress(target: string): StagePress {
  const { spotlight, inert, lead } = useStage();
  const lit = spotlight === target;
  const waits = inert || (lead != null && !lit);
  const press = (go: () => void, aside = go): void => {
    if (inert) return;
    if (!waits) return go();
    lead?.again();
    aside();
  };
  return { lit, waits, press };
}
