import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '#core/basics/durations.ts';
import type { GroupSaid } from '#core/group/group.ts';
import type { HelpSaid } from '#core/help/said.ts';
import type { Bundle } from '#core/merge/bundle.ts';
import { joinAll } from '#core/merge/join.ts';
import { kioskSums, type Sums } from '#core/merge/sums.ts';
import { countVisits } from '#core/report/count-visits.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { createReportDesk } from '#services/report/file-report-desk.ts';
import { knownFile } from '#services/backup/known-files.ts';
import { helpsPrint, openAwaySums, withFile } from '#services/keep/away-sums.ts';
import { readGeneration } from '#services/storage/read-generation.ts';
import { failing, withFaults } from '#services/storage/faulty-file-system.ts';
import { anyHelpedVisit } from '#support/bundles.ts';
import { openKiosk, putVisits, type OpenKiosk } from '#support/kiosk-folder.ts';
import { createMemoryStorage, type MemoryStorage, ROOT } from '#support/memory-storage.ts';
import { openedProcedure, uuid, visitAt } from '#support/visit-records.ts';
import { readBundle } from './bundle-file.ts';

const KNOWN = { program: '0.1.0', content: { version: 'aa11', date: '2026-11-20' }, backup: null };
const storageAt = (now = Date.UTC(2026, 10, 26, 2), disk?: MemoryStorage['disk']): MemoryStorage =>
  createMemoryStorage({ clock: createFakeClock(now), ...(disk === undefined ? {} : { disk }) });

async function madeBy({
  bundles,
}: Pick<OpenKiosk, 'bundles'>): Promise<Bundle & { readonly file: string; readonly text: string }> {
  const made = await bundles.make(KNOWN);
  if (!made.ok) throw new Error(made.error);
  const read = await readBundle(made.value.bytes, async () => {});
  if (!read.ok) throw new Error(read.error);
  const { about, parts } = read.value;
  return {
    ...read.value,
    file: made.value.file,
    text: JSON.stringify([about, ...Object.values(parts).map((part) => [...part])]),
  };
}

const sumsOf = (bundles: readonly Bundle[]): Sums => {
  const [kiosk, ...others] = joinAll(bundles).values();
  if (kiosk === undefined || others.length > 0) throw new Error('not one kiosk');
  return kioskSums(kiosk, null).sums;
};

const visits = (day: string, count: number) =>
  Array.from({ length: count }, (_, at) =>
    visitAt(`${day}T03:00:00.000Z`, { id: uuid(at), activities: [openedProcedure('khai-sinh')] }),
  );
const said: HelpSaid = {
  need: { kind: 'other', what: 'vneid' },
  outcome: 'helped',
  referral: null,
  minutes: 10,
  via: 'own-phone',
  age: null,
  practise: [],
};
const group: GroupSaid = {
  place: 'nguoi-dan',
  programme: [],
  all: 20,
  members: 3,
  elderly: 4,
  shown: [],
  quiz: null,
  printed: 0,
};

describe('a bundle', () => {
  test('adds up to what a plain recount of the log gives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyHelpedVisit, { maxLength: 8 }), async (all) => {
        const storage = storageAt();
        await putVisits(storage, all);
        const sums = sumsOf([await madeBy(await openKiosk(storage))]);
        expect(sums.visits).toEqual(countVisits(all));
      }),
      { numRuns: 25 },
    );
  });

  test('has what staff counted by hand as it stands after corrections, and neither who did it nor when to the minute', async () => {
    const storage = storageAt(Date.UTC(2026, 10, 26, 2, 7, 33));
    const kiosk = await openKiosk(storage, 'quay-1');
    await kiosk.away.add(uuid(1), 'lan-anh', said);
    await kiosk.tallies.count('nguoi-dan', 'vneid', 1);
    await kiosk.tallies.count('khac-xa', 'qr', 1);
    await kiosk.tallies.count('khac-xa', 'qr', -1);
    await kiosk.groups.add(uuid(2), 'lan-anh', group);
    await kiosk.groups.correct({ id: uuid(2), month: '2026-11' }, 'lan-anh', { ...group, all: 25 }, 'wrong-press');
    await putVisits(storage, [
      visitAt('2026-11-26T02:03:04.567Z', {
        id: uuid(77),
        assist: { staff: 'lan-anh', joinedAt: '2026-11-26T02:03:09.000Z', said: null, corrections: [] },
      }),
    ]);
    const bundle = await madeBy(kiosk);
    const sums = sumsOf([bundle]);
    expect(sums).toMatchObject({
      visits: { helps: { open: 1 } },
      away: { said: 1, minutes: 10, needs: { 'other.vneid': 1 } },
      tallies: { 'nguoi-dan': { vneid: 1 } },
      groups: { sessions: 1, places: { 'nguoi-dan': { all: 25 } } },
    });
    expect(bundle.about).toMatchObject({
      name: 'quay-1',
      made: '2026-11-26T02:00:00.000Z',
      health: { disk: 'well', unreadable: [] },
    });
    for (const secret of ['lan-anh', 'wrong-press', uuid(77), uuid(1), '02:03', '02:07', ':33'])
      expect(bundle.text, secret).not.toContain(secret);
  });

  test('is named by kiosk, day and number, and of an empty kiosk is empty', async () => {
    const bundle = await madeBy(await openKiosk(storageAt(), 'quay-1'));
    expect(bundle.file).toBe(`goc-so-quay-1-${bundle.about.installation.slice(0, 8)}-20261126-${bundle.about.order}.gocso`);
    expect(Object.values(bundle.parts).map((part) => part.size)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('names the days that cannot be read and has all others', async () => {
    const storage = storageAt();
    await putVisits(storage, [...visits('2026-11-03', 2), ...visits('2026-11-04', 3)]);
    for (const name of ['visits/2026/2026-11-03.json', 'visits/2026/2026-11-03.json.bak'])
      storage.disk.put(`${ROOT}/${name}`, 'x');
    const bundle = await madeBy(await openKiosk(storage));
    expect(bundle.about.health.unreadable).toEqual(['2026-11-03']);
    expect(sumsOf([bundle]).visits.visits).toBe(3);
  });
});

describe('who a kiosk is', () => {
  test('stays, whatever it is called and however often it starts; bundles count on though the clock falls back', async () => {
    const storage = storageAt();
    const first = await madeBy(await openKiosk(storage, 'quay-1'));
    const second = await madeBy(await openKiosk(storage, 'quay-2'));
    const later = await madeBy(await openKiosk(storageAt(Date.UTC(2011, 0, 1), storage.disk), 'quay-2'));
    expect([second.about.installation, later.about.installation]).toEqual([first.about.installation, first.about.installation]);
    expect(second.about.order).toBeGreaterThan(first.about.order);
    expect(later.about.order).toBeGreaterThan(second.about.order);
  });

  test('is made with the first bundle: folders that were copied before that are two kiosks', async () => {
    const [one, other] = [storageAt(), storageAt()];
    const [a, b] = [await openKiosk(one), await openKiosk(other)];
    expect(await one.disk.kind(`${ROOT}/identity.json`)).toBeNull();
    expect((await madeBy(a)).about.installation).not.toBe((await madeBy(b)).about.installation);
  });

  test('nothing is handed out that the disk did not take', async () => {
    const storage = storageAt();
    const fileSystem = withFaults(storage.disk, failing('sync', 'ENOSPC', 9, 'identity'));
    const { bundles } = await openKiosk(createMemoryStorage({ disk: storage.disk, clock: storage.clock, fileSystem }));
    expect(await bundles.make(KNOWN)).toEqual({ ok: false, error: 'storage-failed' });
  });

  test('two at once have two numbers', async () => {
    const kiosk = await openKiosk(storageAt());
    const [one, two] = await Promise.all([madeBy(kiosk), madeBy(kiosk)]);
    expect(two.about.order).toBe(one.about.order + 1);
  });
});

describe('a month that was let go', () => {
  test('is one sum, joined to the same with bundles of before, between and after', async () => {
    const storage = storageAt();
    const all = [...visits('2026-08-03', 4), ...visits('2026-08-20', 3), ...visits('2026-11-04', 2)];
    await putVisits(storage, all);
    const kiosk = await openKiosk(storage);
    const before = await madeBy(kiosk);
    const report = createReportDesk(storage);
    expect(await report.seal('2026-08')).toMatchObject({ ok: true });
    const between = await madeBy(kiosk);
    for (const day of ['2026-08-03', '2026-08-20'])
      for (const name of [`${day}.json`, `${day}.json.bak`])
        await storage.disk.remove(`${ROOT}/visits/2026/${name}`).catch(() => {});
    const after = await madeBy(kiosk);
    expect([...after.parts.sums.keys()]).toEqual(['2026-08']);
    expect([...after.parts.days.keys()]).toEqual(['2026-11-04']);
    // A clock that fell back put a visit into the month that was let go.
    await putVisits(storage, visits('2026-08-09', 1));
    const late = await madeBy(kiosk);
    for (const bundle of [before, between, after]) expect(sumsOf([bundle]).visits.visits).toBe(9);
    for (const order of [[before, between, after, late], [late, after, between, before], [late], [before, late, before]])
      expect(sumsOf(order)).toMatchObject({ visits: { visits: 10 }, months: { '2026-08': 8, '2026-11': 2 } });
    const whole = await report.totals('2026-01-01', '2026-12-31');
    expect(whole.ok && whole.value.totals.visits).toBe(10);
  });
});

test('help away from the kiosk whose single records were let go is handed on as the sum that stays', async () => {
  const storage = storageAt();
  const sums = await openAwaySums(storage);
  await sums.update((data) =>
    withFile(data, '2025-10', 'a', [
      { id: uuid(1), kiosk: 'kiosk-1', at: '2025-10-03T03:00:00.000Z', staff: 'lan', clock: 'steady', said, corrections: [] },
    ]),
  );
  await sums.settled();
  const kiosk = await openKiosk(storage);
  await kiosk.away.add(uuid(2), 'lan', said);
  expect(sumsOf([await madeBy(kiosk)]).away).toMatchObject({ said: 2, minutes: 20, needs: { 'other.vneid': 2 } });
});

test('a month of help whose letting go was cut off, with its sum and its records both there, counts once', async () => {
  const october = storageAt(Date.UTC(2025, 9, 20));
  const { away } = await openKiosk(october);
  await away.add(uuid(1), 'lan', said);
  await away.settled();
  const helps = await away.of('2025-10');
  if (!helps.ok) throw new Error(helps.error);
  const storage = storageAt(Date.UTC(2026, 10, 26, 2), october.disk);
  const sums = await openAwaySums(storage);
  await sums.update((data) => withFile(data, '2025-10', helpsPrint(helps.value), helps.value));
  await sums.settled();
  expect(sumsOf([await madeBy(await openKiosk(storage))]).away).toMatchObject({ said: 1, minutes: 10 });
});

test('a backup keeps who the kiosk is: a new machine in its place goes on as the same', async () => {
  const storage = storageAt();
  await madeBy(await openKiosk(storage));
  const known = knownFile('identity.json');
  const found =
    typeof known === 'string' ? null : await readGeneration(storage, `${ROOT}/identity.json`, known.version, known.schema);
  expect(found).toMatchObject({ state: 'good' });
});

test('a bundle of half a year is read while the log writes', async () => {
  const storage = storageAt();
  await putVisits(
    storage,
    Array.from({ length: 30 }, (_, at) => visits(new Date(Date.UTC(2026, 9, 1) + at * DAY).toISOString().slice(0, 10), 1)).flat(),
  );
  const kiosk = await openKiosk(storage);
  const [bundle] = await Promise.all([madeBy(kiosk), putVisits(storage, visits('2026-11-20', 2))]);
  expect(sumsOf([bundle]).visits.visits).toBeGreaterThanOrEqual(30);
});
