import { useCallback, useEffect, useRef, useState } from 'react';
import type { Settings } from '#core/contract/shapes.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';

export type Saved = 'untouched' | 'saved' | 'not-saved';

/** Told once whether what was sent is on disk. */
export type Answered = (stored: boolean) => void;
/** Who leaves a page after it waits for the answer; a tap on a choice has nothing to lose and need not. */
export type Save = (settings: Settings, answered?: Answered) => void;

export interface SettingsHandle {
  readonly value: Settings | null;
  /** They were asked for, and answered or not. */
  readonly known: boolean;
  readonly saved: Saved;
  readonly save: Save;
  /** Reads them anew: somebody else changed them. */
  readonly look: () => void;
  /** The page on which “saved” was said is left. A refusal stays: it holds until something is stored. */
  readonly forget: () => void;
}

/** The settings as they are on disk; a change shows once it is stored. */
export function useSettings(): SettingsHandle {
  const { client } = useKiosk();
  const [value, setValue] = useState<Settings | null>(null);
  const [known, setKnown] = useState(false);
  const [saved, setSaved] = useState<Saved>('untouched');
  /** What is on disk once all that was sent is written. */
  const latest = useRef<Settings | null>(null);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const take = useCallback((settings: Settings) => {
    latest.current = settings;
    setValue(settings);
  }, []);
  const look = useCallback(() => {
    void client.call('settings.read', {}).then((result) => {
      if (result.ok) take(result.value.settings);
      setKnown(true);
    });
  }, [client, take]);
  useEffect(look, [look]);
  // Staff open the door by a call of its own: what is saved next must not take that back.
  useEffect(
    () =>
      client.listen((event) => {
        if (event.name === 'door.changed' && latest.current !== null) take({ ...latest.current, ...event.data.door });
      }),
    [client, take],
  );
  const save = useCallback<Save>(
    (settings, answered) => {
      if (value === null) return answered?.(false);
      // A second change may be made before the first is shown: only what differs from what was seen is changed.
      const change = Object.entries(settings).filter(([key, part]) => part !== value[key as keyof Settings]);
      turn.current = turn.current.then(async () => {
        const wanted: Settings = { ...(latest.current ?? value), ...Object.fromEntries(change) };
        const result = await client.call('settings.save', { settings: wanted });
        if (result.ok) take(result.value.settings);
        // Going on to another step is nothing that was changed.
        const told = change.every(([key]) => key === 'setup') ? 'untouched' : 'saved';
        setSaved(result.ok ? told : 'not-saved');
        answered?.(result.ok);
      });
    },
    [client, take, value],
  );
  const forget = useCallback(() => setSaved((told) => (told === 'saved' ? 'untouched' : told)), []);
  return { value, known, saved, save, look, forget };
}
