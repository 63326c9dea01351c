import { expect, test } from 'vitest';
import { printBeneath } from '#core/overlay/beneath.ts';
import { withHidden, withVersion } from '#core/overlay/history.ts';
import type { Corrections } from '#core/overlay/value.ts';
import { fixedContent } from '#services/content/fixed-content.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { createMemoryStorage } from '#support/memory-storage.ts';
import { realContent } from '#support/real-content.ts';
import { withOverlay } from '#core/overlay/with-overlay.ts';
import { openOverlay } from './file-overlay-store.ts';
import { overlaidContent } from './overlaid-content.ts';

const pack = await realContent();
const ID = 'dang-ky-khai-sinh';

test('the pack is made anew when the office speaks, and only then', () => {
  let corrections: Corrections = {};
  const content = overlaidContent(fixedContent(pack), { corrections: () => corrections }, createFakeClock());
  expect(content.pack()).toBe(pack);
  const by = { staff: 'lan', madeAt: '2026-11-26T02:00:00.000Z', beneath: null };
  corrections = withHidden(corrections, { procedure: ID, place: 'facts/fee' }, by);
  const spoken = content.pack();
  expect(spoken?.procedures.find(({ id }) => id === ID)?.facts?.fee).toMatchObject({ text: { vi: 'Mời hỏi cán bộ' } });
  expect(content.pack()).toBe(spoken);
  corrections = {};
  expect(content.pack()).toBe(pack);
});

test('without content there is nothing to say anything over', () => {
  const content = overlaidContent(fixedContent(null), { corrections: () => ({}) }, createFakeClock());
  expect(content.pack()).toBeNull();
  expect(content.problem()).toBe('missing');
});

test('the office’s word outlives a restart with a new pack, over the new words, and is flagged there', async () => {
  const clock = createFakeClock();
  const storage = createMemoryStorage({ clock });
  const at = { procedure: ID, place: 'facts/fee' };
  const birth = pack.procedures.find(({ id }) => id === ID);
  const before = await openOverlay(storage);
  const by = { staff: 'lan', madeAt: '2026-11-26T02:00:00.000Z', beneath: printBeneath(pack, birth, at.place, '2026-11-26') };
  const said = { value: { text: { vi: '8.000 đồng', en: '' }, detail: null }, source: 'NQ', date: '2026-11-01' };
  await before.correct((all) => withVersion(all, at, said, by));
  storage.disk.losePower({ kind: 'everything' });

  const fee = { text: { vi: '9.000 đồng', en: '9,000 đồng' }, source: 'portal-data', confidence: 'high' as const };
  const next = {
    ...pack,
    version: 'f'.repeat(64),
    procedures: pack.procedures.map((one) =>
      one.id === ID && one.facts !== undefined ? { ...one, facts: { ...one.facts, fee } } : one,
    ),
  };
  const after = await openOverlay(createMemoryStorage({ disk: storage.disk, clock }));
  const content = overlaidContent(fixedContent(next), after, clock);
  expect(content.pack()?.procedures.find(({ id }) => id === ID)?.facts?.fee).toMatchObject({ text: { vi: '8.000 đồng' } });
  expect(withOverlay(next, after.corrections(), '2026-12-01').standings).toEqual([
    { ...at, corrected: true, hidden: false, flag: 'changed' },
  ]);
});
