import { expect, test } from 'vitest';
import { DAY, SECOND } from '#core/basics/durations.ts';
import type { ResumeCode } from '#core/resume/code.ts';
import type { Progress } from '#core/simulation/progress.ts';
import { createMemoryStorage } from '#support/memory-storage.ts';
import { seeded } from '#support/seeded.ts';
import { openResumeDesk } from './file-resume-desk.ts';

const draw = (below: number): number => Math.floor(random() * below);
const random = seeded(7);
const progress: Progress = {
  script: 'dang-nhap-vneid',
  rung: 'guided',
  plan: { faults: [], drill: false, answers: {}, only: null },
  answers: {},
  done: ['bam-dang-nhap'],
  took: {},
  marks: { 'bam-dang-nhap': 'alone' },
  mended: [],
  hints: 0,
};
const wrong: ResumeCode = { pictures: ['cat', 'fish', 'fan'], check: '123' };

test('a place outlives a restart, and is given up after thirty days', async () => {
  const storage = createMemoryStorage();
  const desk = await openResumeDesk(storage, draw);
  const kept = await desk.keep(progress, 'dang-ky-khai-sinh', null);
  if (!kept.ok) throw new Error(kept.error);
  expect(kept.value.until).toBe(storage.clock.now() + 30 * DAY);
  const again = await openResumeDesk(createMemoryStorage({ disk: storage.disk, clock: storage.clock }), draw);
  expect(await again.take(kept.value.code)).toEqual({
    ok: true,
    value: { outcome: 'found', progress, procedure: 'dang-ky-khai-sinh', until: kept.value.until },
  });
  storage.clock.advance(30 * DAY);
  expect(await again.take(kept.value.code)).toEqual({ ok: true, value: { outcome: 'expired' } });
});

test('a place kept again under its code goes on, and a power cut loses nothing that was promised', async () => {
  const storage = createMemoryStorage();
  const desk = await openResumeDesk(storage, draw);
  const kept = await desk.keep(progress, null, null);
  if (!kept.ok) throw new Error(kept.error);
  const further = { ...progress, done: ['bam-dang-nhap', 'so-dinh-danh'], hints: 2 };
  expect(await desk.keep(further, null, kept.value.code)).toMatchObject({ ok: true, value: { code: kept.value.code } });
  storage.disk.losePower({ kind: 'everything' });
  const again = await openResumeDesk(createMemoryStorage({ disk: storage.disk, clock: storage.clock }), draw);
  expect(await again.take(kept.value.code)).toMatchObject({ ok: true, value: { progress: further } });
});

test('wrong codes are counted on disk: a restart does not help a guesser', async () => {
  const storage = createMemoryStorage();
  const desk = await openResumeDesk(storage, draw);
  for (let count = 0; count < 4; count += 1) await desk.take(wrong);
  const again = await openResumeDesk(createMemoryStorage({ disk: storage.disk, clock: storage.clock }), draw);
  expect(await again.take(wrong)).toEqual({ ok: true, value: { outcome: 'locked', lockedFor: 15 * SECOND } });
  storage.clock.advance(5 * SECOND);
  expect(await again.take(wrong)).toEqual({ ok: true, value: { outcome: 'locked', lockedFor: 10 * SECOND } });
});

test('what cannot be written is not promised', async () => {
  const storage = createMemoryStorage();
  const desk = await openResumeDesk(storage, draw);
  storage.disk.setCapacity(0);
  expect(await desk.keep(progress, null, null)).toEqual({ ok: false, error: 'storage-failed' });
  expect(await desk.take(wrong)).toEqual({ ok: false, error: 'storage-failed' });
  storage.disk.setCapacity(1_000_000);
  expect((await desk.keep(progress, null, null)).ok).toBe(true);
});

test('a code that was just given out is known for its print, also while wrong codes of others are not listened to', async () => {
  const desk = await openResumeDesk(createMemoryStorage(), draw);
  for (let time = 0; time < 5; time += 1) await desk.take(wrong);
  const kept = await desk.keep(progress, null, null);
  if (!kept.ok) throw new Error(kept.error);
  expect(await desk.take(kept.value.code)).toMatchObject({ ok: true, value: { outcome: 'locked' } });
  expect(desk.justKept(kept.value.code)).toEqual({ script: progress.script, until: kept.value.until });
  expect(desk.justKept(wrong)).toBeNull();
  for (let other = 0; other < 5; other += 1) await desk.keep({ ...progress, hints: other }, null, null);
  expect(desk.justKept(kept.value.code)).toBeNull();
});
