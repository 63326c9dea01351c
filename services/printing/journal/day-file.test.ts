import { expect, test } from 'vitest';
import type { z } from 'zod';
import { firstAttempt, jobEntry } from '#core/printing/journal.ts';
import { knownFile } from '#services/backup/known-files.ts';
import { readGeneration } from '#services/storage/read-generation.ts';
import { openStore } from '#services/storage/store.ts';
import { createMemoryStorage, type MemoryStorage, ROOT } from '#support/memory-storage.ts';
import { uuid } from '#support/visit-records.ts';
import { createJobDays, emptyDay, type JobDay, jobDaySchema } from './day-file.ts';

const DAY = '2026-11-23';
const NAME = `printing/2026/${DAY}.json`;
const paper = (id: number) =>
  firstAttempt({ job: uuid(id), kind: 'slip', about: 'x', paper: 'a5', at: '2026-11-23T02:00:00.000Z' });
const air = { ...paper(9), air: true } as const;

/** The day as a program opens it that knew no printer of air. */
const before = (storage: MemoryStorage) =>
  openStore<JobDay>(storage, {
    name: NAME,
    version: 1,
    schema: (jobDaySchema(DAY) as unknown as z.ZodObject).extend({
      jobs: jobEntry.omit({ air: true }).array(),
    }) as unknown as z.ZodType<JobDay>,
    defaults: emptyDay(DAY),
  });
const now = (storage: MemoryStorage) => createJobDays(storage).open(DAY);
const names = (storage: MemoryStorage): Promise<readonly string[]> => storage.disk.list(`${ROOT}/printing/2026`);

test('a day of the program before is read and goes on', async () => {
  const storage = createMemoryStorage();
  await (await before(storage)).update((day) => ({ ...day, jobs: [paper(1)] }));
  const store = await now(storage);
  expect(store.data().jobs).toEqual([paper(1)]);
  await store.update((day) => ({ ...day, jobs: [...day.jobs, air] }));
  expect((await now(storage)).data().jobs).toEqual([paper(1), air]);
  expect(storage.notices.list()).toEqual([]);
});

test('a day without a printer of air is read by the program before, where that is put back', async () => {
  const storage = createMemoryStorage();
  await (await now(storage)).update((day) => ({ ...day, jobs: [paper(1), paper(2)] }));
  expect((await before(storage)).data().jobs).toEqual([paper(1), paper(2)]);
  expect(storage.notices.list()).toEqual([]);
});

test('one with it is set aside whole as newer, never written over; what was before it is still read there', async () => {
  const storage = createMemoryStorage();
  const store = await now(storage);
  await store.update((day) => ({ ...day, jobs: [paper(1)] }));
  await store.update((day) => ({ ...day, jobs: [...day.jobs, air] }));
  await store.settled();
  const written = await storage.disk.read(`${ROOT}/${NAME}`);
  const old = await before(storage);
  expect(old.data().jobs).toEqual([paper(1)]);
  await old.update((day) => ({ ...day, jobs: [...day.jobs, paper(2)] }));
  await old.settled();
  const aside = (await names(storage)).find((name) => name.startsWith(`${DAY}.json.newer-`));
  expect(await storage.disk.read(`${ROOT}/printing/2026/${aside}`)).toEqual(written);
  expect((await names(storage)).some((name) => name.includes('.corrupt-'))).toBe(false);
  expect(storage.notices.list().map(({ kind }) => kind)).toEqual(['file-recovered']);
});

test('a backup with such a day is one of this program', async () => {
  const storage = createMemoryStorage();
  await (await now(storage)).update((day) => ({ ...day, jobs: [air] }));
  const known = knownFile(NAME);
  if (typeof known === 'string') throw new Error(known);
  expect(await readGeneration(storage, `${ROOT}/${NAME}`, known.version, known.schema)).toMatchObject({ state: 'good' });
});
