import { describe, expect, test } from 'vitest';
import { DAY } from '#core/basics/durations.ts';
import { printerState, type Settings } from '#core/contract/shapes.ts';
import type { PrinterUse } from '#core/settings/printers.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { DEFAULT_SETTINGS } from '#services/settings/default-settings.ts';
import { createFakeSpeaker } from '#services/speech/fake-speaker.ts';
import { checkBackup } from './check-backup.ts';
import { checkClock } from './check-clock.ts';
import { checkContent } from './check-content.ts';
import { checkDisk } from './check-disk.ts';
import { checkErrors } from './check-errors.ts';
import { checkPrintTest } from './check-print-test.ts';
import { checkOfficePrinter, checkPrinter } from './check-printer.ts';
import { checkProgram } from './check-program.ts';
import { checkRun } from './check-run.ts';
import { checkStarts } from './check-starts.ts';
import { checkVoice } from './check-voice.ts';
import { LONGEST_LOOK, settle, type Check } from './check.ts';
import { createDiagnosis } from './diagnosis.ts';

const clock = createFakeClock();
const now = clock.now();
const tools = { clock, log: silentLogger };

describe('one check', () => {
  test('that fails says so, whatever it throws', async () => {
    const broken: Check = { id: 'disk', look: () => Promise.reject(new Error('number 079201012345')) };
    expect(await settle(tools, broken)).toEqual({ check: 'disk', says: 'check-failed', facts: {}, named: [] });
    const thrown: Check = {
      id: 'disk',
      look: () => {
        throw new TypeError('x');
      },
    };
    expect((await settle(tools, thrown)).says).toBe('check-failed');
  });

  test('that hangs is left behind when its time is up, not before', async () => {
    const own = createFakeClock();
    const hanging = settle({ clock: own, log: silentLogger }, { id: 'data', look: () => new Promise(() => {}) });
    let settled = false;
    void hanging.then(() => (settled = true));
    own.advance(LONGEST_LOOK - 1);
    await Promise.resolve();
    expect(settled).toBe(false);
    own.advance(1);
    expect((await hanging).says).toBe('check-slow');
  });

  test('names no more than a screen holds', async () => {
    const many = Array.from({ length: 50 }, (_, at) => `visits/${'x'.repeat(200)}${at}`);
    const { named } = await settle(tools, { id: 'data', look: async () => ({ says: 'data-bad', named: many }) });
    expect(named).toHaveLength(12);
    expect(named.every((name) => name.length <= 160)).toBe(true);
  });
});

test('all run in order, one after the other, and one who asks meanwhile gets the same answer', async () => {
  const order: string[] = [];
  const step = (id: 'disk' | 'data'): Check => ({
    id,
    look: async () => {
      order.push(`${id} begins`);
      await Promise.resolve();
      order.push(`${id} ends`);
      return { says: 'check-failed' };
    },
  });
  const diagnosis = createDiagnosis(tools, [step('disk'), step('data')]);
  const [one, other] = await Promise.all([diagnosis.run(), diagnosis.run()]);
  expect(order).toEqual(['disk begins', 'disk ends', 'data begins', 'data ends']);
  expect(other).toBe(one);
  expect(await diagnosis.run()).not.toBe(one);
});

describe('what each says', () => {
  test('program', async () => {
    const said = await checkProgram({ version: '1.2.3', host: 'web', node: 'v24.1.0', system: 'linux 6 x64' }).look();
    expect(said).toMatchObject({ says: 'program-known', facts: { version: '1.2.3', node: 'v24.1.0' } });
  });

  test.each([
    ['missing', 'content-missing'],
    ['broken', 'content-broken'],
    [{ version: 'a'.repeat(64), date: '2026-11-01', badPictures: [] }, 'content-whole'],
    [{ version: 'b'.repeat(64), date: '2026-11-01', badPictures: [] }, 'content-changed'],
    [{ version: 'a'.repeat(64), date: '2026-11-01', badPictures: ['images/x.png'] }, 'content-pictures'],
  ] as const)('content: %j', async (verdict, says) => {
    expect((await checkContent({ shown: () => 'a'.repeat(64), verify: async () => verdict }).look()).says).toBe(says);
  });

  test.each([
    [null, 'disk-unknown'],
    [99_999_999, 'disk-full'],
    [100_000_000, 'disk-low'],
    [999_999_999, 'disk-low'],
    [1_000_000_000, 'disk-roomy'],
  ] as const)('disk: %s bytes free', async (free, says) => {
    expect((await checkDisk(async () => free).look()).says).toBe(says);
  });

  test.each([
    ['right', { trusted: now - DAY, doubt: null }, 0, 'Asia/Saigon', 'clock-right'],
    ['before the first visit', null, 0, 'Asia/Ho_Chi_Minh', 'clock-right'],
    ['set back a year', { trusted: now + 365 * DAY, doubt: null }, 0, 'Asia/Saigon', 'clock-behind'],
    ['in doubt', { trusted: now - DAY, doubt: { since: now, last: now } }, 0, 'Asia/Saigon', 'clock-doubted'],
    ['jumped in a visit of today', { trusted: now, doubt: null }, 2, 'Asia/Saigon', 'clock-doubted'],
    ['of another zone', { trusted: now, doubt: null }, 0, 'UTC', 'clock-zone'],
  ] as const)('clock: %s', async (_name, trust, marked, zone, says) => {
    const said = await checkClock({ clock, trust: async () => trust, marked: async () => marked, zone: () => zone }).look();
    expect(said).toMatchObject({ says, facts: { zone, marked } });
  });

  test('clock: one that never ran before the program is behind', async () => {
    const old = createFakeClock(Date.UTC(2020, 0, 1));
    const said = await checkClock({ clock: old, trust: async () => null, marked: async () => null, zone: () => 'UTC' }).look();
    expect(said.says).toBe('clock-behind');
  });

  test.each([
    ['starts-steady', {}],
    ['starts-bad', { bad: 2, lastBad: now }],
    ['starts-rested', { bad: 3, rests: 1, lastBad: now, software: true }],
    ['starts-software', { software: true }],
  ] as const)('starts: %s', async (says, differs) => {
    const told = { starts: 5, bad: 0, rests: 0, lastBad: null, software: false, ...differs };
    const said = await checkStarts(async () => told).look();
    const last = told.lastBad === null ? {} : { last: new Date(now).toISOString() };
    expect(said).toEqual({ says, facts: { starts: 5, bad: told.bad, rests: told.rests, ...last } });
  });

  test.each(printerState.options)('printer: %s', async (state) => {
    const known = (use: PrinterUse) => (use === 'slips' ? state : 'ready');
    expect((await checkPrinter(known).look()).says).toBe(`printer-${state}`);
  });

  test.each(printerState.options)('printer of papers: %s', async (state) => {
    const known = (use: PrinterUse) => (use === 'office' ? state : 'cover');
    const own: Settings = { ...DEFAULT_SETTINGS, officePrinter: { kind: 'folder' } };
    expect((await checkOfficePrinter(known, () => own).look()).says).toBe(
      state === 'none' ? 'office-printer-none' : `printer-${state}`,
    );
    expect((await checkOfficePrinter(known, () => DEFAULT_SETTINGS).look()).says).toBe('office-printer-shared');
  });

  test('voice: of the system, recorded, or none', async () => {
    const clips = (vi: readonly string[]) => ({
      texts: async () => ({ vi, en: [] }),
      clip: () => Promise.reject(new Error('unused')),
    });
    expect((await checkVoice(createFakeSpeaker(['vi']), clips([])).look()).says).toBe('voice-system');
    expect((await checkVoice(createFakeSpeaker(['en']), clips(['Gọi cán bộ'])).look()).says).toBe('voice-recorded');
    expect((await checkVoice(createFakeSpeaker(['en']), clips([])).look()).says).toBe('voice-none');
  });

  test('backup: never, three days ago, older', async () => {
    const of = (last: number | null) => checkBackup(clock, async () => last).look();
    expect(await of(null)).toEqual({ says: 'backup-never' });
    expect(await of(now - 3 * DAY)).toMatchObject({ says: 'backup-fresh', facts: { days: 3 } });
    expect(await of(now - 3 * DAY - 1)).toMatchObject({ says: 'backup-old', facts: { days: 3 } });
  });

  test('errors: defects of a week, the most frequent first; warnings and older ones are not counted', async () => {
    const line = {
      time: new Date(now - DAY).toISOString(),
      level: 'error',
      event: 'app.defect',
      error: 'TypeError',
      code: null,
      at: 'core/a.ts:1:2',
    } as const;
    const of = (lines: readonly (typeof line | (Omit<typeof line, 'level' | 'event'> & { level: 'warn'; event: string }))[]) =>
      checkErrors(clock, async () => lines).look();
    expect(await of([])).toEqual({ says: 'errors-none' });
    expect((await of([{ ...line, time: new Date(now - 8 * DAY).toISOString() }])).says).toBe('errors-none');
    expect((await of([{ ...line, level: 'warn', event: 'notice.added' }])).says).toBe('errors-none');
    const page = { ...line, level: 'warn', event: 'page.defect', error: 'RangeError', at: 'assets/a.js:1:2' } as never;
    expect(await of([page, line, line])).toMatchObject({
      says: 'errors-some',
      facts: { count: 3, last: line.time },
      named: ['2× app.defect TypeError core/a.ts:1:2', '1× page.defect RangeError assets/a.js:1:2'],
    });
    expect((await of(Array.from({ length: 51 }, () => line))).says).toBe('errors-many');
  });

  test('memory: steady, little left, too much taken', async () => {
    const facts = { upSeconds: 7300, ownBytes: 200_000_000, freeBytes: 2_000_000_000, allBytes: 4_000_000_000 };
    expect(await checkRun(() => facts).look()).toMatchObject({
      says: 'run-steady',
      facts: { hours: 2, own: 200, free: 2000, all: 4000 },
    });
    expect((await checkRun(() => ({ ...facts, freeBytes: 149_000_000 })).look()).says).toBe('memory-low');
    expect((await checkRun(() => ({ ...facts, ownBytes: 801_000_000 })).look()).says).toBe('memory-low');
  });
});

describe('the last test of the printers', () => {
  const at = (days: number): string => new Date(now - days * DAY).toISOString();
  const good = (days: number) => ({ at: at(days), outcome: 'good' }) as const;
  test.each([
    ['none in use', { printer: { kind: 'none' } }, 'print-test-none'],
    ['never tried', {}, 'print-test-never'],
    ['tried', { printerTests: { slips: good(3), office: null } }, 'print-test-good'],
    ['tried long ago', { printerTests: { slips: good(91), office: null } }, 'print-test-old'],
    ['white', { printerTests: { slips: { at: at(1), outcome: 'blank' }, office: null } }, 'print-test-blank'],
    [
      'of two, one never tried',
      { officePrinter: { kind: 'folder' }, printerTests: { slips: good(1), office: null } },
      'print-test-never',
    ],
    [
      'of two, the other cut',
      { officePrinter: { kind: 'folder' }, printerTests: { slips: good(1), office: { at: at(2), outcome: 'cut' } } },
      'print-test-cut',
    ],
    ['one of air', { officePrinter: { kind: 'virtual', plays: 'well' } }, 'print-test-virtual'],
  ] as const)('%s', async (_name, changes, says) => {
    const settings: Settings = { ...DEFAULT_SETTINGS, printer: { kind: 'system', name: 'Q' }, ...changes };
    expect((await checkPrintTest(clock, () => settings).look()).says).toBe(says);
  });
});
