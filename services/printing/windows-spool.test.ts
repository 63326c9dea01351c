import { describe, expect, test } from 'vitest';
import { SECOND } from '#core/basics/durations.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { createMemoryFileSystem } from '#services/storage/memory-file-system.ts';
import { createPrintSpool } from './print-spool.ts';
import type { WindowsLook } from './windows-answers.ts';
import { createWindowsSpool, PATIENCE_IN_TROUBLE } from './windows-spool.ts';

const ID = '5b1f0c9e-0000-4000-8000-000000000000';
const OTHER = '6c2a1d0f-0000-4000-8000-000000000000';
const JOB = { id: ID, title: 'Goc So x' };
const SLIP = { mark: '5b1f0c9e', flags: 0x10 };
/** Of the kiosk too, but another one. */
const SHEET = { mark: '6c2a1d0f', flags: 0x10 };
/** Of another program. */
const STRANGER = { mark: '', flags: 0x10 };
const PATIENCE = 45 * SECOND;

/** A queue of another computer. */
const SHARED = String.raw`\\may-chu\Canon`;

/** A Windows with one printer, as its PowerShell tells of it. */
function setUp() {
  const clock = createFakeClock();
  const fileSystem = createMemoryFileSystem();
  fileSystem.putFolder('/data');
  const marks = createPrintSpool({ fileSystem, root: '/data', folder: '/data/spool', pause: async () => {} });
  const printer: WindowsLook = { there: true, status: 3, detected: 0, flags: 0, offline: false, jobs: [] };
  const windows = { printer, deaf: false, removed: [] as string[], unread: [] as string[], asked: 0 };
  const spool = createWindowsSpool({
    marks,
    clock,
    log: silentLogger,
    run: async (program, args) => {
      expect(program).toBe('powershell.exe');
      windows.asked += 1;
      if (windows.deaf) return { code: 1, stdout: '', stderr: 'The spooler service is not reachable.' };
      const script = Buffer.from(args.at(-1) ?? '', 'base64').toString('utf16le');
      const marked = /^\$marks = @\((.*)\)$/m.exec(script)?.[1];
      if (marked !== undefined) {
        // The jobs of a queue that cannot be read are not seen.
        const seen = windows.unread.length > 0 ? [] : windows.printer.jobs;
        const gone = seen.map(({ mark }) => mark).filter((mark) => mark !== '' && marked.includes(mark));
        windows.removed.push(...gone);
        return { code: 0, stdout: JSON.stringify({ removed: gone, unread: windows.unread }), stderr: '' };
      }
      const answer = script.includes('$found') ? [{ name: 'XP 80', port: 'USB001' }] : windows.printer;
      return { code: 0, stdout: `${JSON.stringify(answer)}\r\n`, stderr: '' };
    },
  });
  const say = (change: Partial<WindowsLook>): void => void (windows.printer = { ...windows.printer, ...change });
  return { clock, spool, marks, windows, say };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function pass(clock: ReturnType<typeof createFakeClock>, milliseconds: number): Promise<void> {
  for (let gone = 0; gone < milliseconds; gone += SECOND) {
    await settle();
    clock.advance(SECOND);
  }
  await settle();
}

describe('a job in the spooler of Windows', () => {
  test('is out when it is listed no more; it is marked before it is given', async () => {
    const { spool, say, clock, marks, windows } = setUp();
    const job = await spool.attend('XP 80', JOB);
    expect(job.document).toBe('Goc So x 5b1f0c9e');
    const [file = ''] = await marks.open();
    expect(await marks.jobOf(file)).toBe(ID);
    say({ jobs: [SLIP] });
    const outcome = job.follow(PATIENCE);
    await pass(clock, 4 * SECOND);
    expect(await marks.open()).toEqual([file]);
    say({ jobs: [] });
    await pass(clock, 4 * SECOND);
    expect(await outcome).toEqual({ ok: true, value: null });
    expect([await marks.open(), windows.removed]).toEqual([[], []]);
  });

  test('is known by its own name: another of the kiosk and one of another program are neither waited for nor taken out', async () => {
    const { spool, say, clock, windows } = setUp();
    const slip = await spool.attend('XP 80', JOB);
    const sheet = await spool.attend('XP 80', { id: OTHER, title: 'Goc So A4' });
    say({ jobs: [STRANGER, SHEET] });
    // It came out, while the others wait.
    expect(await slip.follow(PATIENCE)).toEqual({ ok: true, value: null });
    const outcome = sheet.follow(PATIENCE);
    await pass(clock, PATIENCE + 4 * SECOND);
    expect(await outcome).toEqual({ ok: false, error: 'timed-out' });
    expect(windows.removed).toEqual(['6c2a1d0f']);
  });

  test('that is still there after its time is called back; one that is out and kept in the list is out', async () => {
    const { spool, say, clock, marks, windows } = setUp();
    const job = await spool.attend('XP 80', JOB);
    say({ jobs: [SLIP] });
    const outcome = job.follow(PATIENCE);
    await pass(clock, PATIENCE - 3 * SECOND);
    expect(windows.removed).toEqual([]);
    await pass(clock, 6 * SECOND);
    expect(await outcome).toEqual({ ok: false, error: 'timed-out' });
    expect(windows.removed).toEqual(['5b1f0c9e']);
    expect(await marks.open()).toEqual([]);
    say({ jobs: [{ ...SLIP, flags: 0x80 }] });
    expect(await (await spool.attend('XP 80', JOB)).follow(PATIENCE)).toEqual({ ok: true, value: null });
  });

  test('of a printer that says what is wrong waits less', async () => {
    const { spool, say, clock } = setUp();
    const job = await spool.attend('XP 80', JOB);
    say({ jobs: [SLIP], detected: 4 });
    const outcome = job.follow(PATIENCE);
    await pass(clock, PATIENCE_IN_TROUBLE + 4 * SECOND);
    expect(await outcome).toEqual({ ok: false, error: 'timed-out' });
  });

  test('of a printer that gets into trouble late is given the whole of that patience, anew for each trouble', async () => {
    const { spool, say, clock, windows } = setUp();
    const job = await spool.attend('XP 80', JOB);
    say({ jobs: [SLIP] });
    const outcome = job.follow(10 * PATIENCE);
    await pass(clock, 60 * SECOND);
    say({ detected: 4 });
    await pass(clock, PATIENCE_IN_TROUBLE - 4 * SECOND);
    say({ detected: 0 });
    await pass(clock, 4 * SECOND);
    say({ detected: 4 });
    await pass(clock, PATIENCE_IN_TROUBLE - 4 * SECOND);
    expect(windows.removed).toEqual([]);
    await pass(clock, 10 * SECOND);
    expect(await outcome).toEqual({ ok: false, error: 'timed-out' });
  });

  test('in a queue that can no longer be read keeps its mark; another’s queue that is away does not matter', async () => {
    const { spool, say, clock, marks, windows } = setUp();
    for (const [unread, kept] of [
      [SHARED, 1],
      ['Laser', 0],
    ] as const) {
      const job = await spool.attend(SHARED, JOB);
      say({ jobs: [SLIP] });
      windows.unread = [unread];
      const outcome = job.follow(PATIENCE);
      await pass(clock, PATIENCE + 4 * SECOND);
      expect(await outcome).toEqual({ ok: false, error: 'timed-out' });
      expect(await marks.open()).toHaveLength(kept);
      await job.drop();
    }
  });

  test('of which nothing can be learnt was taken, and that is all that is known; the next start looks for it', async () => {
    const { spool, windows, marks } = setUp();
    windows.deaf = true;
    const job = await spool.attend('XP 80', JOB);
    expect(await job.follow(PATIENCE)).toEqual({ ok: true, value: null });
    expect(await spool.state('XP 80')).toBe('unknown');
    expect(await marks.open()).toHaveLength(1);
  });

  test('that was never taken leaves no mark; one that may still come keeps it when it is called back', async () => {
    const { spool, say, marks, windows } = setUp();
    const refused = await spool.attend('XP 80', JOB);
    await refused.drop();
    expect(await marks.open()).toEqual([]);
    const silent = await spool.attend('XP 80', JOB);
    await silent.callBack();
    expect(await marks.open()).toHaveLength(1);
    // It comes late.
    say({ jobs: [SLIP] });
    await silent.callBack();
    expect([await marks.open(), windows.removed]).toEqual([[], ['5b1f0c9e']]);
  });
});

describe('what an earlier run left', () => {
  /** Both were given to the spooler before the program ended: one stands there still. */
  async function left() {
    const made = setUp();
    await made.spool.attend('XP 80', JOB);
    await made.spool.attend('Laser', { id: OTHER, title: 'Goc So A4' });
    made.say({ jobs: [STRANGER, SHEET] });
    return made;
  }

  test('is called back: its jobs are told, and nothing is claimed of those that are gone', async () => {
    const { spool, marks, windows } = await left();
    expect(await spool.takeBack()).toEqual({ jobs: [OTHER], left: [] });
    expect([await marks.open(), windows.removed]).toEqual([[], ['6c2a1d0f']]);
    const { asked } = windows;
    expect(await spool.takeBack()).toEqual({ jobs: [], left: [] });
    expect(windows.asked).toBe(asked);
  });

  test('keeps its marks while Windows cannot be asked, and is asked for again without what was given since', async () => {
    const { spool, marks, windows } = await left();
    windows.deaf = true;
    const found = await spool.takeBack();
    expect([...found.left].toSorted()).toEqual([ID, OTHER]);
    expect(found.jobs).toEqual([]);
    await spool.attend('XP 80', { id: '7d3b2e1a-0000-4000-8000-000000000000', title: 'Goc So y' });
    expect(await found.again?.()).toMatchObject({ jobs: [], left: found.left });
    windows.deaf = false;
    expect(await found.again?.()).toEqual({ jobs: [OTHER], left: [] });
    expect(await marks.open()).toMatchObject([expect.stringContaining('7d3b2e1a')]);
  });
});

test('what an earlier run left keeps its mark while a queue cannot be read, and is taken out once it can', async () => {
  const { spool, say, marks, windows } = setUp();
  await spool.attend(SHARED, JOB);
  say({ jobs: [SLIP] });
  windows.unread = [SHARED];
  const found = await spool.takeBack();
  expect(found).toMatchObject({ jobs: [], left: [ID] });
  expect(await marks.open()).toHaveLength(1);
  windows.unread = [];
  expect(await found.again?.()).toEqual({ jobs: [ID], left: [] });
  expect([await marks.open(), windows.removed]).toEqual([[], ['5b1f0c9e']]);
});

test('printers are listed by the names Windows gives them', async () => {
  const { spool, windows } = setUp();
  expect(await spool.list()).toEqual([{ name: 'XP 80', label: 'XP 80' }]);
  windows.deaf = true;
  expect(await spool.list()).toEqual([]);
});

test('the state is asked once for whoever asks within two seconds: each asking starts a program', async () => {
  const { spool, say, clock, windows } = setUp();
  expect(await Promise.all([spool.state('XP 80'), spool.state('XP 80')])).toEqual(['unknown', 'unknown']);
  say({ detected: 7 });
  expect(await spool.state('XP 80')).toBe('unknown');
  expect(windows.asked).toBe(1);
  clock.advance(2 * SECOND);
  expect(await spool.state('XP 80')).toBe('cover');
});
