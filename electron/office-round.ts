import { startNightRound, type NightTools } from '#services/watchdog/night-round.ts';

interface Tools extends Omit<NightTools, 'eachMinute'> {
  /** The screen may sleep, or may not. Said on every change and at first. */
  readonly keepAwake: (awake: boolean) => void;
  /** Something is presented: at any hour. */
  readonly presenting: () => boolean;
}

/**
 * Looks once a minute at what the hour asks for: the screen stays awake unless the office is known to be closed and nothing is presented, and at night the program may
 * be started anew. Answers how to stop it.
 */
export function startOfficeRound({ keepAwake, presenting, ...tools }: Tools): () => void {
  let awake: boolean | null = null;
  const light = (): void => {
    const wanted = presenting() || tools.openness() !== 'closed';
    if (wanted !== awake) keepAwake(wanted);
    awake = wanted;
  };
  light();
  const stop = startNightRound({ ...tools, eachMinute: light });
  return () => {
    stop();
    if (awake === true) keepAwake(false);
  };
}
