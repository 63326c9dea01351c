import { z } from 'zod';
import { success } from '#core/basics/result.ts';
import { settings as settingsSchema, type Settings } from '#core/contract/shapes.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { openStore } from '#services/storage/store.ts';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import type { ReplaceableSettings, SettingsStore } from './settings-store.ts';

export interface FileSettingsStore extends ReplaceableSettings {
  /** Resolves when nothing is being written. */
  settled(): Promise<void>;
}

/** What `settings-before.json` holds. */
export const formerSettings = z.strictObject({ settings: settingsSchema.nullable() });

/** Settings in `settings.json` of the data folder; what stood before an import in `settings-before.json`. */
export async function openSettings(tools: StorageTools): Promise<FileSettingsStore> {
  const store = await openStore(tools, {
    name: 'settings.json',
    version: 1,
    schema: settingsSchema,
    defaults: DEFAULT_SETTINGS,
  });
  const before = await openStore(tools, {
    name: 'settings-before.json',
    version: 1,
    schema: formerSettings,
    defaults: { settings: null },
  });
  const save: SettingsStore['save'] = async (settings) => {
    // Parsed so that nothing is written that could not be read again.
    const checked = settingsSchema.parse(settings);
    const written = await store.update(() => checked);
    return written.ok ? success(checked) : written;
  };
  return {
    read: () => store.data(),
    save,
    former: (): Settings | null => before.data().settings,
    async replace(settings) {
      const kept = store.data();
      const written = await before.update(() => ({ settings: kept }));
      return written.ok ? save(settings) : written;
    },
    async settled() {
      await store.settled();
      await before.settled();
    },
  };
}
