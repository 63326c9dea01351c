import { z } from 'zod';
import { checked } from '#core/content/freshness.ts';
import { slug } from '#core/content/text.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { openStore } from '#services/storage/store.ts';
import type { OverlayStore } from './overlay-store.ts';

const overlay = z.strictObject({
  /** By procedure. One whose procedure a new pack no longer has is kept: it may come back. */
  checks: z.record(slug, checked),
});

export interface FileOverlayStore extends OverlayStore {
  /** Resolves when nothing is being written. */
  settled(): Promise<void>;
}

/** The overlay in `overlay.json` of the data folder. */
export async function openOverlay(tools: StorageTools): Promise<FileOverlayStore> {
  const store = await openStore(tools, { name: 'overlay.json', version: 1, schema: overlay, defaults: { checks: {} } });
  return {
    checked: (procedure) => store.data().checks[procedure] ?? null,
    check: (procedure, check) =>
      store.update((data) => {
        const former = data.checks[procedure];
        return former !== undefined && former.date > check.date
          ? data
          : { ...data, checks: { ...data.checks, [procedure]: check } };
      }),
    settled: () => store.settled(),
  };
}
