import { expect, test } from 'vitest';
import { openAuditLog } from '#services/audit/file-audit-log.ts';
import { openVisitLog } from '#services/visits/day-visit-log.ts';
import { DAY } from '#core/basics/durations.ts';
import { createMemoryStorage, type MemoryStorage, ROOT } from '#support/memory-storage.ts';
import { checkAudit } from './check-audit.ts';
import { checkData } from './check-data.ts';
import { dataFiles } from './data-files.ts';

const PLAIN = { language: 'vi', textSize: 'normal', theme: 'default' } as const;
const id = (number: number): string => `${number.toString(16).padStart(8, '0')}-0000-4000-9000-000000000000`;

/** A disk with two days of visits, every file with a generation before it, and an audit. */
async function used(): Promise<MemoryStorage> {
  const storage = createMemoryStorage();
  const visits = await openVisitLog(storage, () => 'sanh-1');
  const audit = await openAuditLog(storage);
  for (let day = 0; day < 2; day += 1) {
    await visits.start(id(2 * day + 1), PLAIN);
    await visits.start(id(2 * day + 2), PLAIN);
    await audit.record({ who: 'lan', act: 'settings.saved', about: 'paper', outcome: 'done' });
    await audit.record({ who: 'lan', act: 'settings.saved', about: 'paper', outcome: 'done' });
    storage.clock.advance(DAY);
  }
  await visits.settled();
  await audit.settled();
  return storage;
}

const YESTERDAY = 'visits/2026/2026-11-23.json';

test('every file of every store is found, of those that are gone the generation before', async () => {
  const storage = await used();
  const { disk } = storage;
  const whole = await dataFiles(storage);
  expect(whole.files).toEqual([
    'audit/2026/2026-11-23.json',
    'audit/2026/2026-11-24.json',
    YESTERDAY,
    'visits/2026/2026-11-24.json',
    'visits/state.json',
  ]);
  await disk.remove(`${ROOT}/${YESTERDAY}`);
  disk.put(`${ROOT}/clips/vi/clips.json`, '{}');
  disk.put(`${ROOT}/logs/kiosk.log`, 'x');
  expect((await dataFiles(storage)).files).toEqual(whole.files);
});

test('whole files are counted; a bad one with a good one before it is to be looked at, one without is wrong and named', async () => {
  const storage = await used();
  const { disk } = storage;
  const check = checkData(storage);
  expect(await check.look()).toEqual({ says: 'data-whole', facts: { files: 5, bad: 0, mended: 0, aside: 0 } });
  const bytes = await disk.read(`${ROOT}/${YESTERDAY}`);
  disk.put(`${ROOT}/${YESTERDAY}`, bytes.with(bytes.length - 9, (bytes.at(-9) ?? 0) ^ 16));
  expect(await check.look()).toMatchObject({ says: 'data-mended', facts: { mended: 1 }, named: [YESTERDAY] });
  disk.put(`${ROOT}/${YESTERDAY}.bak`, '');
  expect(await check.look()).toMatchObject({ says: 'data-bad', facts: { bad: 1, mended: 0 }, named: [YESTERDAY] });
});

test('what was put aside one day is told of, and nothing is written by looking', async () => {
  const storage = await used();
  storage.disk.put(`${ROOT}/settings.json.corrupt-20261101T020000Z-12345678`, 'x');
  storage.disk.setReadOnly(true);
  const said = await checkData(storage).look();
  expect(said).toMatchObject({
    says: 'data-mended',
    facts: { aside: 1 },
    named: ['settings.json.corrupt-20261101T020000Z-12345678'],
  });
  expect(storage.notices.list()).toEqual([]);
});

test('the audit holds, and does not once a word of it was changed', async () => {
  const storage = await used();
  expect(await checkAudit(storage).look()).toEqual({ says: 'audit-holds', facts: { entries: 4, faults: 0 } });
  const path = `${ROOT}/audit/2026/2026-11-23.json`;
  storage.disk.put(
    path,
    Buffer.from(await storage.disk.read(path))
      .toString()
      .replace('paper', 'other'),
  );
  const said = await checkAudit(storage).look();
  expect(said).toMatchObject({ says: 'audit-broken', named: ['audit/2026/2026-11-23.json', '#3'] });
});
