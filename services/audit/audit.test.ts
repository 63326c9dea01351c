import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, MINUTE } from '#core/basics/durations.ts';
import { checkChain } from '#core/audit/check-chain.ts';
import type { AuditEntry, AuditNote } from '#core/audit/entry.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { withFaults } from '#services/storage/faulty-file-system.ts';
import { createMemoryStorage, type MemoryStorage, ROOT } from '#support/memory-storage.ts';
import { auditDays, openAuditDay } from './audit-days.ts';
import { FULL_FILE, openAuditLog } from './file-audit-log.ts';
import { sha256 } from './sha256.ts';
import { verifyAudit } from './verify-audit.ts';

const note = (about: string): AuditNote => ({ who: 'lan', act: 'settings.saved', about, outcome: 'done' });

/** So many acts over three days, and the storage they lie on. */
async function acted(count: number): Promise<MemoryStorage> {
  const storage = createMemoryStorage();
  const log = await openAuditLog(storage);
  for (let act = 0; act < count; act += 1) {
    if (act > 0 && act % Math.ceil(count / 3) === 0) storage.clock.advance(DAY);
    await log.record(note(`act ${act}`));
  }
  return storage;
}

async function entriesOf(storage: MemoryStorage): Promise<AuditEntry[]> {
  return [...(await (await openAuditLog(storage)).recent(1000))].toReversed();
}

test('an empty folder is fine', async () => {
  const verdict = await verifyAudit(createMemoryStorage());
  expect(verdict).toMatchObject({ entries: 0, head: { sequence: 0 }, faults: [], unreadable: [] });
});

test('what was done stands there in order, over days and a restart, and the chain holds', async () => {
  const storage = await acted(9);
  const again = createMemoryStorage({ disk: storage.disk, clock: createFakeClock(storage.clock.now()) });
  const log = await openAuditLog(again);
  await log.record(note('act 9'));
  expect((await log.recent(3)).map(({ about }) => about)).toEqual(['act 9', 'act 8', 'act 7']);
  const verdict = await verifyAudit(again);
  expect(verdict).toMatchObject({ entries: 10, faults: [], unreadable: [] });
  expect(verdict.head).toEqual(log.head());
});

test('whoever waits goes on between two days, and a day that is gone is found where it was', async () => {
  const storage = await acted(9);
  const days = await auditDays(storage);
  let breaths = 0;
  const held: string[] = [];
  const watched = withFaults(storage.disk, {
    before: ({ call, path }) => {
      if (call === 'read' && path.includes('/audit/')) held.push(`${path.slice(-15, -5)} ${breaths}`);
    },
  });
  const tools = createMemoryStorage({ disk: storage.disk, fileSystem: watched, clock: storage.clock });
  const breathe = async (): Promise<void> => {
    breaths += 1;
  };
  const verdict = await verifyAudit(tools, breathe);
  expect(verdict).toMatchObject({ entries: 9, faults: [], unreadable: [] });
  expect(held).toEqual(days.map((day, at) => `${day} ${at}`));
  for (const end of ['', '.bak']) await storage.disk.remove(`${ROOT}/audit/2026/${days[1]}.json${end}`).catch(() => {});
  expect(await verifyAudit(storage)).toMatchObject({ entries: 6, faults: [{ sequence: 7, fault: 'missing-before' }] });
});

test('many at once are tied one to the other', async () => {
  const storage = createMemoryStorage();
  const log = await openAuditLog(storage);
  await Promise.all(Array.from({ length: 50 }, (_, act) => log.record(note(`act ${act}`))));
  expect((await entriesOf(storage)).map(({ about }) => about)).toEqual(Array.from({ length: 50 }, (_, act) => `act ${act}`));
  expect((await verifyAudit(storage)).faults).toEqual([]);
});

test('a clock set back a year adds to the newest day: the order of the files stays that of the chain', async () => {
  const storage = await acted(4);
  storage.clock.jumpTo(storage.clock.now() - 365 * DAY);
  const log = await openAuditLog(storage);
  await log.record(note('set back'));
  expect((await log.recent(1))[0]?.about).toBe('set back');
  expect(await verifyAudit(storage)).toMatchObject({ entries: 5, faults: [] });
});

test('a full disk keeps the chain where it was', async () => {
  const storage = await acted(2);
  const log = await openAuditLog(storage);
  const head = log.head();
  storage.disk.setCapacity(0);
  expect(await log.record(note('lost'))).toEqual({ ok: false, error: 'storage-failed' });
  expect(log.head()).toEqual(head);
  storage.disk.setCapacity(Number.MAX_SAFE_INTEGER);
  expect(await log.record(note('kept'))).toEqual({ ok: true, value: null });
  // What was refused is written before the next one, at the time it was done.
  expect((await log.recent(2)).map(({ about }) => about)).toEqual(['kept', 'lost']);
  expect(storage.notices.list().map(({ kind }) => kind)).toContain('audit-missed');
  expect(await verifyAudit(storage)).toMatchObject({ entries: 4, faults: [] });
});

test('acts of a while without a disk are written in order once it is back, and none twice', async () => {
  const storage = await acted(2);
  const log = await openAuditLog(storage);
  storage.disk.setReadOnly(true);
  for (const about of ['one', 'two', 'three']) {
    await log.record(note(about));
    storage.clock.advance(MINUTE);
  }
  expect(storage.notices.list().filter(({ kind }) => kind === 'audit-missed')).toHaveLength(1);
  storage.disk.setReadOnly(false);
  await log.record(note('four'));
  await log.record(note('five'));
  const written = (await log.recent(5)).toReversed();
  expect(written.map(({ about }) => about)).toEqual(['one', 'two', 'three', 'four', 'five']);
  expect(Date.parse(written[2]?.at ?? '') - Date.parse(written[0]?.at ?? '')).toBe(2 * MINUTE);
  expect(await verifyAudit(storage)).toMatchObject({ entries: 7, faults: [], unreadable: [] });
});

test('after a clock that once ran years ahead no file grows without end, and the chain holds over a restart', async () => {
  const storage = createMemoryStorage();
  const now = storage.clock.now();
  storage.clock.jumpTo(now + 1000 * DAY);
  let log = await openAuditLog(storage);
  await log.record(note('ahead'));
  storage.clock.jumpTo(now);
  for (let act = 0; act < 2 * FULL_FILE + 5; act += 1) {
    if (act === FULL_FILE + 3) log = await openAuditLog(storage);
    await log.record(note(`act ${act}`));
  }
  const days = await auditDays(storage);
  expect(days).toEqual(['2029-08-19', '2029-08-20', '2029-08-21']);
  for (const day of days) expect((await openAuditDay(storage, day)).data().entries.length).toBeLessThanOrEqual(FULL_FILE);
  expect(await verifyAudit(storage)).toMatchObject({ entries: 2 * FULL_FILE + 6, faults: [], unreadable: [] });
  expect((await log.recent(1))[0]?.about).toBe(`act ${2 * FULL_FILE + 4}`);
});

test('words a visitor could have typed have no place in it', async () => {
  const log = await openAuditLog(createMemoryStorage());
  await expect(log.record(note('Nguyễn Thị Hoa'))).rejects.toThrow('about');
  await expect(log.record(note('lan@example.com'))).rejects.toThrow('about');
});

describe('an edit by somebody who does not make the chain anew is found', () => {
  test('whatever is changed in whichever entry', async () => {
    const entries = await entriesOf(await acted(12));
    const changed = fc.record({
      at: fc.nat({ max: entries.length - 1 }),
      change: fc.constantFrom<Partial<AuditEntry>>(
        { about: 'other' },
        { who: null },
        { who: 'hoa' },
        { act: 'data.purged' },
        { outcome: 'failed' },
        { at: '2020-01-01T00:00:00.000Z' },
        { sequence: 77 },
        { before: 'f'.repeat(64) },
        { hash: 'f'.repeat(64) },
      ),
    });
    fc.assert(
      fc.property(changed, ({ at, change }) => {
        const edited = entries.map((entry, index) => (index === at ? { ...entry, ...change } : entry));
        expect(checkChain(edited, sha256).faults).not.toEqual([]);
      }),
    );
  });

  test('an entry taken out, put in twice, or two changing places; only the newest can be taken unseen, and the head tells of it', async () => {
    const entries = await entriesOf(await acted(12));
    const { head } = checkChain(entries, sha256);
    for (let at = 0; at < entries.length - 1; at += 1) {
      expect(checkChain(entries.toSpliced(at, 1), sha256).faults).not.toEqual([]);
      expect(checkChain(entries.toSpliced(at, 0, ...entries.slice(at, at + 1)), sha256).faults).not.toEqual([]);
      const swapped = entries.toSpliced(at, 2, ...entries.slice(at, at + 2).toReversed());
      expect(checkChain(swapped, sha256).faults).not.toEqual([]);
    }
    const shorter = checkChain(entries.slice(0, -1), sha256);
    expect(shorter.faults).toEqual([]);
    expect(shorter.head).not.toEqual(head);
  });

  test('walked in two pieces, wherever they part, it says what it says of the whole', async () => {
    const entries = (await entriesOf(await acted(12))).map((entry, at) => (at === 5 ? { ...entry, about: 'other' } : entry));
    const whole = checkChain(entries.toSpliced(8, 1), sha256);
    for (let cut = 0; cut <= 11; cut += 1) {
      const first = checkChain(entries.toSpliced(8, 1).slice(0, cut), sha256);
      const second = checkChain(entries.toSpliced(8, 1).slice(cut), sha256, first.head);
      expect({ head: second.head, faults: [...first.faults, ...second.faults] }).toEqual(whole);
    }
    expect(whole.faults).toHaveLength(2);
  });

  test('a file written over by another program', async () => {
    const storage = await acted(9);
    const path = `${ROOT}/audit/2026/${(await entriesOf(storage))[0]?.at.slice(0, 10)}.json`;
    const text = Buffer.from(await storage.disk.read(path)).toString();
    storage.disk.put(path, text.replace('act 1', 'act 8'));
    expect((await verifyAudit(storage)).unreadable).toEqual([path.slice(ROOT.length + 1)]);
  });
});
