import { useEffect, useState } from 'react';
import { SECOND } from '#core/basics/durations.ts';
import type { MeetingPlan } from '#core/content/plan.ts';
import type { KioskClient } from '#renderer/client/client.ts';
import { loadMeeting, type LoadedMeeting } from './load-meeting.ts';

const RETRY_AFTER = 1.5 * SECOND;

/** The meeting of a plan, asked for until it is there, and again when other content is in. Null until then; the former one stays meanwhile. */
export function useMeeting(client: KioskClient, plan: MeetingPlan | null): LoadedMeeting | null {
  const [meeting, setMeeting] = useState<LoadedMeeting | null>(null);
  const [age, setAge] = useState(0);
  // Every push brings the plan anew; it is the same one as long as it says the same.
  const said = plan === null ? null : JSON.stringify(plan);
  useEffect(
    () =>
      client.listen(({ name }) => {
        if (name === 'content.changed') setAge((former) => former + 1);
      }),
    [client],
  );
  useEffect(() => {
    if (said === null) {
      setMeeting(null);
      return undefined;
    }
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = async (): Promise<void> => {
      const loaded = await loadMeeting(client, JSON.parse(said) as MeetingPlan);
      if (gone) return;
      if (loaded === null) timer = setTimeout(() => void load(), RETRY_AFTER);
      else setMeeting(loaded);
    };
    void load();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [client, said, age]);
  return meeting?.plan.id === plan?.id ? meeting : null;
}
