import { useCallback, useEffect, useState } from 'react';
import type { Settings } from '#core/contract/shapes.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';

export type Saved = 'untouched' | 'saved' | 'not-saved';

export interface SettingsHandle {
  readonly value: Settings | null;
  readonly saved: Saved;
  readonly save: (settings: Settings) => void;
}

/** The settings as they are on disk; a change shows once it is stored. */
export function useSettings(): SettingsHandle {
  const { client } = useKiosk();
  const [value, setValue] = useState<Settings | null>(null);
  const [saved, setSaved] = useState<Saved>('untouched');
  useEffect(() => {
    let gone = false;
    void client.call('settings.read', {}).then((result) => {
      if (!gone && result.ok) setValue(result.value.settings);
    });
    return () => {
      gone = true;
    };
  }, [client]);
  const save = useCallback(
    (settings: Settings) => {
      void client.call('settings.save', { settings }).then((result) => {
        if (result.ok) setValue(result.value.settings);
        setSaved(result.ok ? 'saved' : 'not-saved');
      });
    },
    [client],
  );
  return { value, saved, save };
}
