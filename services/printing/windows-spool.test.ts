import { describe, expect, test } from 'vitest';
import { SECOND } from '#core/basics/durations.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { createMemoryFileSystem } from '#services/storage/memory-file-system.ts';
import { createPrintSpool } from './print-spool.ts';
import type { WindowsLook } from './windows-answers.ts';
import { createWindowsSpool, PATIENCE_IN_TROUBLE } from './windows-spool.ts';

const SLIP = { id: 7, flags: 0x10, at: 1_764_200_000_000 };
const PATIENCE = 45 * SECOND;

/** A Windows with one printer, as its PowerShell tells of it. */
function setUp() {
  const clock = createFakeClock();
  const fileSystem = createMemoryFileSystem();
  fileSystem.putFolder('/data');
  const marks = createPrintSpool({ fileSystem, root: '/data', folder: '/data/spool', pause: async () => {} });
  const printer: WindowsLook = { there: true, status: 3, detected: 0, flags: 0, offline: false, jobs: [] };
  const windows = { printer, deaf: false, removed: [] as string[], asked: 0 };
  const spool = createWindowsSpool({
    marks,
    clock,
    log: silentLogger,
    run: async (program, args) => {
      expect(program).toBe('powershell.exe');
      windows.asked += 1;
      if (windows.deaf) return { code: 1, stdout: '', stderr: 'The spooler service is not reachable.' };
      const script = Buffer.from(args.at(-1) ?? '', 'base64').toString('utf16le');
      const keys = /^\$keys = @\((.*)\)$/m.exec(script)?.[1];
      if (keys !== undefined) {
        windows.removed.push(keys);
        return { code: 0, stdout: '', stderr: '' };
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
  test('is out when it is listed no more; what stood there before is not ours', async () => {
    const { spool, say, clock, marks, windows } = setUp();
    say({ jobs: [{ id: 3, flags: 0, at: 1 }] });
    const follow = await spool.attend('XP 80');
    say({ jobs: [{ id: 3, flags: 0, at: 1 }, SLIP] });
    const outcome = follow(PATIENCE);
    await pass(clock, 4 * SECOND);
    expect(await marks.open()).toEqual(['w7-1764200000000']);
    say({ jobs: [{ id: 3, flags: 0, at: 1 }] });
    await pass(clock, 4 * SECOND);
    expect(await outcome).toEqual({ ok: true, value: null });
    expect([await marks.open(), windows.removed]).toEqual([[], []]);
  });

  test('that is still there after its time is called back', async () => {
    const { spool, say, clock, marks, windows } = setUp();
    const follow = await spool.attend('XP 80');
    say({ jobs: [SLIP] });
    const outcome = follow(PATIENCE);
    await pass(clock, PATIENCE - 3 * SECOND);
    expect(windows.removed).toEqual([]);
    await pass(clock, 6 * SECOND);
    expect(await outcome).toEqual({ ok: false, error: 'timed-out' });
    expect(windows.removed).toEqual(["'7@1764200000000'"]);
    expect(await marks.open()).toEqual([]);
  });

  test('of a printer that says what is wrong waits less', async () => {
    const { spool, say, clock } = setUp();
    const follow = await spool.attend('XP 80');
    say({ jobs: [SLIP], detected: 4 });
    const outcome = follow(PATIENCE);
    await pass(clock, PATIENCE_IN_TROUBLE + 4 * SECOND);
    expect(await outcome).toEqual({ ok: false, error: 'timed-out' });
  });

  test('of a printer that gets into trouble late is given the whole of that patience, anew for each trouble', async () => {
    const { spool, say, clock, windows } = setUp();
    const follow = await spool.attend('XP 80');
    say({ jobs: [SLIP] });
    const outcome = follow(10 * PATIENCE);
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

  test('that could not be called back keeps its mark, and goes at the next start', async () => {
    const { spool, say, clock, marks, windows } = setUp();
    const follow = await spool.attend('XP 80');
    say({ jobs: [SLIP] });
    const outcome = follow(PATIENCE);
    await pass(clock, 4 * SECOND);
    windows.deaf = true;
    await pass(clock, PATIENCE);
    expect(await outcome).toEqual({ ok: false, error: 'timed-out' });
    expect(await marks.open()).toEqual(['w7-1764200000000']);
    await spool.callBackOpenJobs();
    expect(await marks.open()).toEqual(['w7-1764200000000']);
    windows.deaf = false;
    await spool.callBackOpenJobs();
    expect(windows.removed).toEqual(["'7@1764200000000'"]);
    expect(await marks.open()).toEqual([]);
    const { asked } = windows;
    await spool.callBackOpenJobs();
    expect(windows.asked).toBe(asked);
  });

  test('of which nothing can be learnt was taken, and that is all that is known', async () => {
    const { spool, windows } = setUp();
    windows.deaf = true;
    const follow = await spool.attend('XP 80');
    expect(await follow(PATIENCE)).toEqual({ ok: true, value: null });
    expect(await spool.state('XP 80')).toBe('unknown');
  });
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
