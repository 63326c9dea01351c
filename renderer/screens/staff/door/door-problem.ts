import type { DoorProblem } from '#core/opening/judge-door.ts';
import type { Translate } from '#renderer/language/translate.ts';

/** How to put right what cannot hang at the door. */
export function doorProblem(problem: DoorProblem | 'no-day' | 'over', limit: number, t: Translate): string {
  switch (problem) {
    case 'empty':
      return t('staff.doorEmpty');
    case 'too-long':
      return t('staff.doorTooLong', { count: limit });
    case 'private':
      return t('staff.wordPrivate');
    case 'days-turned':
      return t('staff.doorTurned');
    case 'no-day':
      return t('staff.doorBadDay');
    case 'over':
      return t('staff.doorOver');
  }
}
