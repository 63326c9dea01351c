import { success } from '#core/basics/result.ts';
import { settings as settingsSchema } from '#core/contract/shapes.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { openStore } from '#services/storage/store.ts';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import type { SettingsStore } from './settings-store.ts';

export interface FileSettingsStore extends SettingsStore {
  /** Resolves when nothing is being written. */
  settled(): Promise<void>;
}

/** Settings in `settings.json` of the data folder. */
export async function openSettings(tools: StorageTools): Promise<FileSettingsStore> {
  const store = await openStore(tools, {
    name: 'settings.json',
    version: 1,
    schema: settingsSchema,
    defaults: DEFAULT_SETTINGS,
  });
  return {
    read: () => store.data(),
    async save(settings) {
      // Parsed so that nothing is written that could not be read again.
      const checked = settingsSchema.parse(settings);
      const written = await store.update(() => checked);
      return written.ok ? success(checked) : written;
    },
    settled: () => store.settled(),
  };
}
