import { checkClock, type ClockParts } from '#services/diagnosis/check-clock.ts';
import type { NoticeBoard } from '#services/diagnostics/notices.ts';

export interface StartLook {
  readonly clock: Pick<ClockParts, 'clock' | 'trust' | 'zone'>;
  /** Files of the page that are not what the build made. */
  readonly missing: () => Promise<readonly string[] | null>;
  readonly notices: Pick<NoticeBoard, 'add'>;
}

/** What staff should hear of a start without asking: a clock that stands years back, a program of which files are gone. The kiosk runs with either. */
export async function lookAtStart({ clock, missing, notices }: StartLook): Promise<void> {
  const { says } = await checkClock({ ...clock, marked: async () => null }).look();
  if (says === 'clock-behind') notices.add('clock-suspect', 'start');
  const [first] = (await missing()) ?? [];
  // One is enough to know what to do, and a lost folder has hundreds.
  if (first !== undefined) notices.add('program-damaged', first);
}
