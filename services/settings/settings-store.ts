import type { Result } from '#core/basics/result.ts';
import type { Settings } from '#core/contract/shapes.ts';

export interface SettingsStore {
  read(): Settings;
  /** Resolves when the settings are on disk. */
  save(settings: Settings): Promise<Result<Settings, 'storage-failed'>>;
}

/** Settings that can be replaced as a whole, and brought back. */
export interface ReplaceableSettings extends SettingsStore {
  /** What stood before the last `replace`; null where there was none. */
  former(): Settings | null;
  /** Saves all of it at once and keeps what stood before: it is on disk before anything is replaced. */
  replace(settings: Settings): Promise<Result<Settings, 'storage-failed'>>;
}
