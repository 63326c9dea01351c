import { SECOND } from '#core/basics/durations.ts';
import type { Finding, Said } from '#core/diagnosis/finding.ts';
import type { CheckId } from '#core/diagnosis/sayings.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { Clock } from '#services/environment/clock.ts';

/** One thing that is looked at. May fail or hang: whoever runs it settles it. */
export interface Check {
  readonly id: CheckId;
  look(): Promise<Said>;
}

/** A check nobody waits for longer. Five years of files are read in less, also on a tired disk. */
export const LONGEST_LOOK = 20 * SECOND;

/** A screen names a few; more of the same kind say nothing new. */
const MOST_NAMED = 12;

interface Tools {
  readonly clock: Clock;
  readonly log: Logger;
}

/** Runs a check to a finding, whatever it does: one that fails says so, one that hangs is left behind. */
export async function settle({ clock, log }: Tools, check: Check): Promise<Finding> {
  const { id } = check;
  let stop = (): void => {};
  const late = new Promise<Said>((resolve) => {
    stop = clock.after(LONGEST_LOOK, () => resolve({ says: 'check-slow' }));
  });
  try {
    return findingOf(id, await Promise.race([check.look(), late]));
  } catch (error) {
    log.error('check.failed', error, { check: id });
    return findingOf(id, { says: 'check-failed' });
  } finally {
    stop();
  }
}

function findingOf(check: CheckId, { says, facts = {}, named = [] }: Said): Finding {
  return { check, says, facts, named: named.slice(0, MOST_NAMED).map((name) => name.slice(0, 160)) };
}
