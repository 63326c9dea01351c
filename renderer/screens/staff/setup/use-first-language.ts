import { useEffect, useState } from 'react';
import type { Language } from '#core/basics/language.ts';
import type { SettingsHandle } from '../use-settings.ts';

/**
 * The language a new machine was given before it had a PIN, when nothing could be kept: kept now, once. Null where this is not the very
 * first time, and the language of the moment says nothing of the one the kiosk begins with.
 */
export function useFirstLanguage(language: Language | null, { value, save }: Pick<SettingsHandle, 'value' | 'save'>): void {
  const [kept, setKept] = useState(false);
  useEffect(() => {
    if (kept || language === null || value === null) return;
    setKept(true);
    if (value.defaultLanguage !== language) save({ ...value, defaultLanguage: language });
  }, [kept, language, value, save]);
}
