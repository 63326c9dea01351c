import type { Result } from '#core/basics/result.ts';
import type { Settings } from '#core/contract/shapes.ts';

export interface SettingsStore {
  read(): Settings;
  /** Resolves when the settings are on disk. */
  save(settings: Settings): Promise<Result<Settings, 'storage-failed'>>;
}
