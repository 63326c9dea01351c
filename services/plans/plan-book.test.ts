import { describe, expect, test } from 'vitest';
import type { OfficePlan } from '#core/presentation/office-plan.ts';
import { createMemoryStorage, ROOT } from '#support/memory-storage.ts';
import { openPlanBook } from './file-plan-book.ts';
import { createMemoryPlanBook } from './memory-plan-book.ts';

const plan = (number: number, minutes = 5): OfficePlan => ({
  id: `ban-van-phong-${number}`,
  base: 'buoi',
  parts: [
    { kind: 'pause', minutes },
    { kind: 'practice', subject: 'thu-tuc', minutes: 5 },
  ],
});

describe.each([
  ['in a file', () => openPlanBook(createMemoryStorage())],
  ['in memory', async () => createMemoryPlanBook()],
])('%s', (_, open) => {
  test('plans stand by their numbers, a later one in the place of the one before, and go when they are removed', async () => {
    const book = await open();
    expect(book.plans()).toEqual([]);
    for (const one of [plan(2), plan(3), plan(1), plan(2, 9)]) expect(await book.save(one)).toEqual({ ok: true, value: null });
    expect(book.plans()).toEqual([plan(1), plan(2, 9), plan(3)]);
    expect(await book.remove('ban-van-phong-1')).toEqual({ ok: true, value: null });
    await book.remove('ban-van-phong-7');
    expect(book.plans()).toEqual([plan(2, 9), plan(3)]);
  });
});

test('a plan outlives a power cut; a full disk changes nothing; a lost file is told', async () => {
  const storage = createMemoryStorage();
  const book = await openPlanBook(storage);
  await book.save(plan(1));
  storage.disk.losePower({ kind: 'everything' });
  const again = createMemoryStorage({ disk: storage.disk });
  const second = await openPlanBook(again);
  expect(second.plans()).toEqual([plan(1)]);
  again.disk.setCapacity(0);
  expect(await second.save(plan(2))).toEqual({ ok: false, error: 'storage-failed' });
  expect(second.plans()).toEqual([plan(1)]);
  const lost = createMemoryStorage();
  lost.disk.put(`${ROOT}/plans.json`, '');
  expect((await openPlanBook(lost)).plans()).toEqual([]);
  expect(lost.notices.list()).toMatchObject([{ kind: 'file-lost', about: 'plans.json' }]);
});

test('memory that is full refuses as a disk does', async () => {
  const book = createMemoryPlanBook([plan(1)]);
  book.fill();
  expect(await book.remove('ban-van-phong-1')).toEqual({ ok: false, error: 'storage-failed' });
  expect(book.plans()).toEqual([plan(1)]);
});
