import { expect, test } from 'vitest';
import { z } from 'zod';
import { openStore } from '#services/storage/store.ts';
import { withVersion } from '#core/overlay/history.ts';
import type { Corrections } from '#core/overlay/value.ts';
import { createMemoryStorage, ROOT } from '#support/memory-storage.ts';
import { openOverlay } from './file-overlay-store.ts';

const check = (date: string) => ({ date, staff: 'cb-1' });

test('nothing is checked before anybody has, and a check is read back after a power cut', async () => {
  const storage = createMemoryStorage();
  const store = await openOverlay(storage);
  expect(store.checked('khai-sinh')).toBeNull();
  expect(await store.check('khai-sinh', check('2026-11-26'), null)).toEqual({ ok: true, value: null });
  storage.disk.losePower({ kind: 'everything' });
  const again = await openOverlay(createMemoryStorage({ disk: storage.disk }));
  expect(again.checked('khai-sinh')).toEqual(check('2026-11-26'));
  expect(again.checked('ket-hon')).toBeNull();
});

test('an earlier day never takes the place of a later one', async () => {
  const store = await openOverlay(createMemoryStorage());
  await store.check('khai-sinh', check('2026-11-26'), null);
  await store.check('khai-sinh', check('2026-11-01'), null);
  expect(store.checked('khai-sinh')).toEqual(check('2026-11-26'));
  await store.check('khai-sinh', check('2026-12-01'), null);
  expect(store.checked('khai-sinh')).toEqual(check('2026-12-01'));
});

test('a full disk changes nothing, and a lost file is told', async () => {
  const storage = createMemoryStorage();
  const store = await openOverlay(storage);
  storage.disk.setCapacity(0);
  expect(await store.check('khai-sinh', check('2026-11-26'), null)).toEqual({ ok: false, error: 'storage-failed' });
  expect(store.checked('khai-sinh')).toBeNull();
  const lost = createMemoryStorage();
  lost.disk.put(`${ROOT}/overlay.json`, '');
  expect((await openOverlay(lost)).checked('khai-sinh')).toBeNull();
  expect(lost.notices.list()).toMatchObject([{ kind: 'file-lost', about: 'overlay.json' }]);
});

const AT = { procedure: 'khai-sinh', place: 'facts/fee' };
const say =
  (vi: string) =>
  (all: Corrections): Corrections =>
    withVersion(
      all,
      AT,
      { value: { text: { vi, en: '' }, detail: null }, source: 'NQ', date: '2026-11-01' },
      { staff: 'lan', madeAt: '2026-11-26T02:00:00.000Z', beneath: null },
    );
const words = (all: Corrections): unknown => all['khai-sinh']?.['facts/fee']?.versions.map(({ value }) => value);

test('a correction and a report outlive a power cut, version by version', async () => {
  const storage = createMemoryStorage();
  const store = await openOverlay(storage);
  expect(await store.correct(say('7.000'))).toEqual({ ok: true, value: null });
  expect(await store.correct(say('8.000'))).toEqual({ ok: true, value: null });
  expect(await store.different('bai', 'buoc-1', '2026-11-26')).toEqual({ ok: true, value: null });
  storage.disk.losePower({ kind: 'everything' });
  const again = await openOverlay(createMemoryStorage({ disk: storage.disk }));
  expect(words(again.corrections())).toMatchObject([{ text: { vi: '7.000' } }, { text: { vi: '8.000' } }]);
  expect(again.differences()).toEqual({ bai: { 'buoc-1': { count: 1, open: 1, last: '2026-11-26' } } });
});

test('a full disk leaves the office’s word as it was, and it can be said again when there is room', async () => {
  const storage = createMemoryStorage();
  const store = await openOverlay(storage);
  await store.correct(say('7.000'));
  const before = store.corrections();
  storage.disk.setCapacity(0);
  expect(await store.correct(say('8.000'))).toEqual({ ok: false, error: 'storage-failed' });
  expect(await store.different('bai', 'buoc-1', '2026-11-26')).toEqual({ ok: false, error: 'storage-failed' });
  expect(store.corrections()).toBe(before);
  expect(store.differences()).toEqual({});
  storage.disk.setCapacity(Infinity);
  expect(await store.correct(say('8.000'))).toEqual({ ok: true, value: null });
  expect(words(store.corrections())).toMatchObject([{ text: { vi: '7.000' } }, { text: { vi: '8.000' } }]);
});

test('a file of the time when the office could only check is read as it is', async () => {
  const storage = createMemoryStorage();
  const old = await openStore(storage, {
    name: 'overlay.json',
    version: 1,
    schema: z.strictObject({ checks: z.record(z.string(), z.unknown()) }),
    defaults: { checks: {} },
  });
  await old.update(() => ({ checks: { 'khai-sinh': check('2026-11-26') } }));
  await old.settled();
  const store = await openOverlay(createMemoryStorage({ disk: storage.disk }));
  expect(store.checked('khai-sinh')).toEqual(check('2026-11-26'));
  expect(store.corrections()).toEqual({});
  expect(store.differences()).toEqual({});
});

test('a check deals with what was reported of the lesson', async () => {
  const store = await openOverlay(createMemoryStorage());
  await store.different('bai', 'buoc-1', '2026-11-25');
  await store.check('khai-sinh', check('2026-11-26'), 'bai');
  expect(store.differences()).toEqual({ bai: { 'buoc-1': { count: 1, open: 0, last: '2026-11-25' } } });
});
