import { z } from 'zod';
import { LANGUAGES } from '#core/basics/language.ts';
import { slug } from '#core/content/text.ts';
import { MOST_HEADS } from '#core/group/counts.ts';
import { staffCode } from '#core/staff/staff-code.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { openStore, type Store } from '#services/storage/store.ts';

const place = z.number().int().min(0).max(999);
const hands = z.number().int().min(0).max(MOST_HEADS);

/** A meeting as it goes on after the power came back: everything but what somebody at the front had in hand. */
export const keptPresentation = z.strictObject({
  open: z
    .strictObject({
      /** Of the meeting, and of the session with a group it becomes. */
      id: z.uuid(),
      staff: staffCode,
      /** UTC. */
      openedAt: z.iso.datetime(),
      /** Ids of the slides, by which a place is found again though the content was changed. */
      deck: z.array(z.string().max(160)).min(1).max(1000),
      state: z.strictObject({
        plan: slug,
        at: place,
        seen: z.array(z.number().int().min(0).max(99)).max(100),
        dark: z.boolean(),
        frozen: place.nullable(),
        zoomed: z.boolean(),
        language: z.enum(LANGUAGES),
        wasFront: z.boolean(),
        cheers: z.number().int().min(0),
        hands: z.record(z.string().max(160), z.record(slug, hands)),
      }),
    })
    .nullable(),
});
export type KeptPresentation = z.infer<typeof keptPresentation>;

/** `presentation.json` of the data folder: the meeting that is open, as long as one is. */
export function openPresentationFile(tools: StorageTools): Promise<Store<KeptPresentation>> {
  return openStore<KeptPresentation>(tools, {
    name: 'presentation.json',
    version: 1,
    schema: keptPresentation,
    defaults: { open: null },
  });
}
