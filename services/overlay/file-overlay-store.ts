import { z } from 'zod';
import { checked } from '#core/content/freshness.ts';
import { slug } from '#core/content/text.ts';
import { dealtWith, stepDealtWith, withDifference } from '#core/overlay/history.ts';
import { corrections, differences } from '#core/overlay/value.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { openStore } from '#services/storage/store.ts';
import type { OverlayStore } from './overlay-store.ts';

export const overlayFile = z.strictObject({
  /** By procedure. One whose procedure a new pack no longer has is kept: it may come back. */
  checks: z.record(slug, checked),
  // Absent in files written before the office could correct anything.
  corrections: corrections.default({}),
  differences: differences.default({}),
});

export interface FileOverlayStore extends OverlayStore {
  /** Resolves when nothing is being written. */
  settled(): Promise<void>;
}

/** The overlay in `overlay.json` of the data folder. */
export async function openOverlay(tools: StorageTools): Promise<FileOverlayStore> {
  const store = await openStore(tools, {
    name: 'overlay.json',
    version: 1,
    schema: overlayFile,
    defaults: { checks: {}, corrections: {}, differences: {} },
  });
  return {
    checked: (procedure) => store.data().checks[procedure] ?? null,
    check: (procedure, check, script) =>
      store.update((data) => {
        const former = data.checks[procedure];
        const checks = former !== undefined && former.date > check.date ? data.checks : { ...data.checks, [procedure]: check };
        const reported = script === null ? data.differences : dealtWith(data.differences, script);
        return checks === data.checks && reported === data.differences ? data : { ...data, checks, differences: reported };
      }),
    corrections: () => store.data().corrections,
    correct: (change) =>
      store.update((data) => {
        const next = change(data.corrections);
        return next === data.corrections ? data : { ...data, corrections: next };
      }),
    differences: () => store.data().differences,
    different: (script, step, today) =>
      store.update((data) => ({ ...data, differences: withDifference(data.differences, script, step, today) })),
    settle: (script, step) =>
      store.update((data) => {
        const next = stepDealtWith(data.differences, script, step);
        return next === data.differences ? data : { ...data, differences: next };
      }),
    settled: () => store.settled(),
  };
}
