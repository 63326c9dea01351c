import { expect, test } from 'vitest';
import { createMemoryStorage, ROOT } from '#support/memory-storage.ts';
import { openOverlay } from './file-overlay-store.ts';

const check = (date: string) => ({ date, staff: 'cb-1' });

test('nothing is checked before anybody has, and a check is read back after a power cut', async () => {
  const storage = createMemoryStorage();
  const store = await openOverlay(storage);
  expect(store.checked('khai-sinh')).toBeNull();
  expect(await store.check('khai-sinh', check('2026-11-26'))).toEqual({ ok: true, value: null });
  storage.disk.losePower({ kind: 'everything' });
  const again = await openOverlay(createMemoryStorage({ disk: storage.disk }));
  expect(again.checked('khai-sinh')).toEqual(check('2026-11-26'));
  expect(again.checked('ket-hon')).toBeNull();
});

test('an earlier day never takes the place of a later one', async () => {
  const store = await openOverlay(createMemoryStorage());
  await store.check('khai-sinh', check('2026-11-26'));
  await store.check('khai-sinh', check('2026-11-01'));
  expect(store.checked('khai-sinh')).toEqual(check('2026-11-26'));
  await store.check('khai-sinh', check('2026-12-01'));
  expect(store.checked('khai-sinh')).toEqual(check('2026-12-01'));
});

test('a full disk changes nothing, and a lost file is told', async () => {
  const storage = createMemoryStorage();
  const store = await openOverlay(storage);
  storage.disk.setCapacity(0);
  expect(await store.check('khai-sinh', check('2026-11-26'))).toEqual({ ok: false, error: 'storage-failed' });
  expect(store.checked('khai-sinh')).toBeNull();
  const lost = createMemoryStorage();
  lost.disk.put(`${ROOT}/overlay.json`, '');
  expect((await openOverlay(lost)).checked('khai-sinh')).toBeNull();
  expect(lost.notices.list()).toMatchObject([{ kind: 'file-lost', about: 'overlay.json' }]);
});
