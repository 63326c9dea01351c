import { useContext, useEffect, useState } from 'react';
import { SECOND } from '#core/basics/durations.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { noticeOn } from '#core/opening/door.ts';
import { opennessAt, type Openness } from '#core/opening/openness.ts';
import type { OfficeText } from '#core/overlay/value.ts';
import { useKiosk } from './kiosk-context.tsx';
import { WallClockContext } from './wall-clock.ts';

/** How often the clock is looked at: a clock that was put right, and the minute of opening, show soon. */
const LOOK = 10 * SECOND;

export interface DoorNow {
  readonly openness: Openness;
  /** The line of today; null where there is none. */
  readonly notice: OfficeText | null;
  readonly today: string;
}

/** What the door of the office says now. */
export function useDoor(): DoorNow {
  const { door, greeting } = useKiosk();
  const clock = useContext(WallClockContext);
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), LOOK);
    return () => clearInterval(timer);
  }, [clock]);
  const today = dayInVietnam(now);
  return { openness: opennessAt(door, now, greeting.content?.date ?? null), notice: noticeOn(door, today), today };
}
