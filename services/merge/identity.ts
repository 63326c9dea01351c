import { z } from 'zod';
import { type Result, success } from '#core/basics/result.ts';
import { nextOrder } from '#core/merge/quarter.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { openStore } from '#services/storage/store.ts';

export const identity = z.strictObject({
  /** Null until the first bundle: a disk copied to many machines before that gives each its own. */
  installation: z.uuid().nullable(),
  /** Of the newest bundle. */
  order: z.number().int().min(0),
});

/** Who this kiosk is towards others, whatever staff call it, and how many bundles it made. */
export interface Identity {
  /** The next bundle's; on disk before anybody hears of it, so that no two bundles have one order. */
  next(): Promise<Result<{ readonly installation: string; readonly order: number }, 'storage-failed'>>;
  /** Resolves when nothing is being written. */
  settled(): Promise<void>;
}

export async function openIdentity(tools: StorageTools): Promise<Identity> {
  const store = await openStore<z.infer<typeof identity>>(tools, {
    name: 'identity.json',
    version: 1,
    schema: identity,
    defaults: { installation: null, order: 0 },
  });
  return {
    async next() {
      const fresh = tools.ids.uuid();
      let mine = { installation: fresh, order: 0 };
      const written = await store.update((data) => {
        mine = { installation: data.installation ?? fresh, order: nextOrder(data.order, tools.clock.now()) };
        return mine;
      });
      return written.ok ? success(mine) : written;
    },
    settled: () => store.settled(),
  };
}
