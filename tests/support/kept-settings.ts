import type { Settings } from '#core/contract/shapes.ts';
import { openSettings } from '#services/settings/file-settings-store.ts';
import { systemTools } from './system-tools.ts';

/** Puts settings into a data folder before a kiosk is started on it, as staff would have left them: with the first run behind them. */
export async function keepSettings(folder: string, change: Partial<Settings>): Promise<void> {
  const store = await openSettings(systemTools(folder));
  const saved = await store.save({ ...store.read(), setup: { at: 'done' }, ...change });
  if (!saved.ok) throw new Error(saved.error);
  await store.settled();
}
