import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayPlus } from '../report/days.ts';
import { checkpointText, purgedText, readCheckpoint } from './checkpoint.ts';
import { isBackedUp } from './manifest.ts';
import { keepCalls } from '../contract/keep-calls.ts';
import { judgeToday, LONGEST_SILENCE, oldestKeptMonth } from './retention.ts';
import { archiveName, KEPT_DAYS, KEPT_WEEKS, outlived, readArchiveName } from './rotation.ts';

const everyDay = (from: string, count: number): string[] => Array.from({ length: count }, (_, at) => dayPlus(from, at));

describe('how long single records are kept', () => {
  test.each([
    ['2026-11-26', 12, '2025-11'],
    ['2026-11-16', 12, '2025-11'],
    ['2026-11-15', 12, '2025-10'],
    ['2026-01-20', 3, '2025-10'],
    ['2026-01-20', 24, '2024-01'],
  ])('on %s with %d months the oldest that stays is %s', (today, months, oldest) => {
    expect(oldestKeptMonth(today, months)).toBe(oldest);
  });

  const oldestKept = '2025-11';
  const today = '2026-11-26';
  const days = everyDay('2025-10-01', 421);

  test('a clock with records all the way is believed', () => {
    expect(judgeToday({ today, days, confirmed: null, oldestKept })).toBe('sure');
  });

  test('a clock a year ahead is not believed, however long the kiosk goes on by it, until that year has gone by', () => {
    for (const after of [0, 30, 200, 330]) {
      const wrong = dayPlus('2027-11-26', after);
      const kept = oldestKeptMonth(wrong, 12);
      const seen = [...days, ...everyDay('2027-11-26', after)];
      expect(judgeToday({ today: wrong, days: seen, confirmed: null, oldestKept: kept })).toBe('gap');
    }
  });

  test('records of days to come stop it, until staff say which day it is', () => {
    const seen = [...days, '2027-03-01'];
    expect(judgeToday({ today, days: seen, confirmed: null, oldestKept })).toBe('behind');
    expect(judgeToday({ today, days: seen, confirmed: today, oldestKept })).toBe('sure');
  });

  test('a long silence stops it; a confirmed day starts anew, and holds for what follows it without a gap', () => {
    const gap = days.filter((day) => day < '2026-06-01' || day > '2026-06-20');
    expect(judgeToday({ today, days: gap, confirmed: null, oldestKept })).toBe('gap');
    expect(judgeToday({ today, days: gap, confirmed: '2026-06-21', oldestKept })).toBe('sure');
    const jumped = dayPlus(today, 300);
    expect(judgeToday({ today: jumped, days, confirmed: today, oldestKept: oldestKeptMonth(jumped, 12) })).toBe('gap');
    expect(judgeToday({ today: '2026-01-05', days, confirmed: today, oldestKept })).toBe('behind');
  });

  test('a jump too small to be seen lets nothing go before its time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: LONGEST_SILENCE }), (at, jump) => {
        const real = dayPlus('2026-01-01', at);
        // The last day that goes by the wrong clock is a year old by the right one.
        const oldest = oldestKeptMonth(dayPlus(real, jump), 12);
        expect(oldest <= `${Number(real.slice(0, 4)) - 1}${real.slice(4, 7)}`).toBe(true);
      }),
    );
  });
});

describe('the proof of a purge', () => {
  test('is read back as it was written, fits the audit, and nothing else is taken for one', () => {
    const point = { kind: 'visits', month: '2025-10', files: 31, records: 999_999_999, chain: 'a'.repeat(64) } as const;
    const text = checkpointText(point);
    expect(readCheckpoint(text)).toEqual(point);
    expect(text).toMatch(/^[a-zA-Z0-9 .:/_×–-]{0,120}$/u);
    expect(readCheckpoint(`${text}x`)).toBeNull();
    expect(readCheckpoint('2025-10')).toBeNull();
  });

  test('hashes the same whatever order the days come in', () => {
    expect(purgedText({ b: '2', a: '1' })).toBe(purgedText({ a: '1', b: '2' }));
    expect(purgedText({ a: '1' })).not.toBe(purgedText({ a: '2' }));
  });
});

describe('which backups stay', () => {
  const name = (day: number, hour = 9) => archiveName('kiosk-1', '1a2b3c4d', Date.UTC(2026, 10, day, hour));

  test('the newest of each of seven days and four weeks', () => {
    const all = Array.from({ length: 28 }, (_, at) => [name(at + 1), name(at + 1, 8)]).flat();
    const gone = new Set(outlived(all, '1a2b3c4d'));
    const stays = all.filter((file) => !gone.has(file)).map((file) => readArchiveName(file)?.day.slice(8));
    // 28/11/2026 is a Saturday: the weeks before end on the Sundays 22, 15 and 8.
    expect(stays).toEqual(['08', '15', '22', '23', '24', '25', '26', '27', '28']);
  });

  test('never the newest, never what is not ours, never fewer for one more, and doing it again changes nothing', () => {
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 3000 }), { maxLength: 60 });
    fc.assert(
      fc.property(some, (hours) => {
        const files = hours.map((hour) => archiveName('a', '1a2b3c4d', Date.UTC(2026, 0, 1, hour)));
        const strangers = ['report.pdf', archiveName('a', 'ffffffff', 0), 'goc-so-backup-x.zip'];
        const gone = new Set(outlived([...strangers, ...files], '1a2b3c4d'));
        for (const stranger of strangers) expect(gone.has(stranger)).toBe(false);
        const stays = files.filter((file) => !gone.has(file));
        expect(stays.length).toBeLessThanOrEqual(KEPT_DAYS + KEPT_WEEKS);
        expect(stays.length).toBeGreaterThanOrEqual(Math.min(files.length, 1));
        const newest = files.toSorted().at(-1);
        if (newest !== undefined) expect(stays).toContain(newest);
        expect(outlived(stays, '1a2b3c4d')).toEqual([]);
        for (const written of files) expect(outlived(files, '1a2b3c4d', written)).not.toContain(written);
      }),
    );
  });
});

test('PINs, logs and whatever leads out of the folder are no part of a backup', () => {
  for (const path of ['visits/2026/2026-11-26.json', 'settings.json', 'clips/vi/abc.ogg', 'visits/2026/2026-11-26.json.bak'])
    expect(isBackedUp(path)).toBe(true);
  for (const path of [
    'staff.json',
    'staff.json.bak',
    'logs/a.log',
    // They say of a machine, not of an office, how its starts went.
    'starts.json',
    'starts.json.bak',
    // Nor must a meeting that was held before the backup open again.
    'presentation.json',
    // An old backup must not make the kiosk believe a key that was given up.
    'pack-keys.json',
    'packs.json.bak',
    'packs/2026-11-27.1/files/pack.json',
    'restore/new/settings.json',
    'a/../b',
    '/etc/passwd',
    '../x',
    'a//b',
    'x.tmp',
    '.ssh',
  ])
    expect(isBackedUp(path)).toBe(false);
});

test('a backup is made by an admin alone: the single visits are in it', () => {
  expect(keepCalls['backup.make'].role).toBe('admin');
});
