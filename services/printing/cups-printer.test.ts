import { describe, expect, test } from 'vitest';
import { SECOND } from '#core/basics/durations.ts';
import type { Result } from '#core/basics/result.ts';
import { SHEET_PAGES } from '#core/sheet/paper.ts';
import type { Paper } from '#core/slip/printed.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { createMemoryFileSystem } from '#services/storage/memory-file-system.ts';
import { callBackOpenJobs } from './cups-call-back.ts';
import { createCupsPrinter, PATIENCE, PATIENCE_IN_TROUBLE } from './cups-printer.ts';
import { createPrintSpool, type PrintSpool } from './print-spool.ts';
import type { PrinterProblem } from './printer.ts';
import type { CommandOutcome, RunCommand } from './run-command.ts';
import { A_SLOW_PAGE, PATIENCE_FOR_SHEETS } from './sheet-patience.ts';

const said = (stdout: string, code: number | null = 0, stderr = ''): CommandOutcome => ({ code, stdout, stderr });

const SIZES: Readonly<Partial<Record<Paper, number>>> = { a5: 148, a4: SHEET_PAGES.a4.width, 'roll-58': 58 };

/** A scheduler with one queue, as lp, lpstat and cancel show it. */
const COMPLETED = "cancel: cancel-job failed: Job #7 is already completed - can't cancel.";

function setUp({
  message = '',
  end = COMPLETED,
  raw = false,
  lp = said('request id is Q-7 (1 file(s))\n'),
  spoolOf = (spool: PrintSpool): PrintSpool => spool,
} = {}) {
  const clock = createFakeClock();
  const fileSystem = createMemoryFileSystem();
  fileSystem.putFolder('/data');
  const spool = createPrintSpool({ fileSystem, root: '/data', folder: '/data/spool', pause: async () => {} });
  const commands: string[][] = [];
  const queue = { open: true, message, alerts: 'job-printing', cancelled: false, deaf: false, keeps: false, others: '' };
  const programs: { lp: CommandOutcome | Promise<CommandOutcome> } = { lp };
  let spooled: Uint8Array | null = null;
  const run: RunCommand = async (command, args, { input }) => {
    commands.push([command, ...args]);
    if (command === 'lp') {
      spooled = input ?? (await fileSystem.read(args.at(-1) ?? ''));
      return programs.lp;
    }
    if (queue.deaf) return said('', 1, 'lpstat: Unable to connect to server');
    if (command === 'cancel') {
      if (queue.keeps) return said('', 1, 'cancel: Service Unavailable');
      if (!queue.open && args[0] !== '-x') return said('', 1, end);
      queue.cancelled = true;
      return said('');
    }
    if (args.includes('-p'))
      return said(
        `printer Q now printing Q-7.  enabled since Mon\n\t${queue.message}\n\tDescription: \n\tAlerts: none\n${raw ? '' : '\tInterface: /etc/cups/ppd/Q.ppd\n'}`,
      );
    const own = `Q-7                     kiosk   1024   Mon\n\tAlerts: ${queue.alerts}\n`;
    return said(`${queue.others}${queue.open ? own : ''}`);
  };
  const printer = createCupsPrinter({ name: 'Q', user: 'kiosk', run, spool: spoolOf(spool), clock, log: silentLogger });
  let accepted = 0;
  const print = (
    paper: Paper = 'a5',
    secret = false,
    ofOffice = false,
    pdf = new Uint8Array([1, 2]),
  ): Promise<Result<null, PrinterProblem>> =>
    printer.print({
      secret,
      ofOffice,
      id: '5b1f',
      title: 'Goc So thu-tuc',
      paper,
      drawn: { pdf, png: null, widthMillimetres: SIZES[paper] ?? 80, heightMillimetres: 173.2 },
      onAccepted: () => (accepted += 1),
    });
  const spoolNames = async (): Promise<readonly string[]> =>
    (await fileSystem.kind('/data/spool')) === 'folder' ? fileSystem.list('/data/spool') : [];
  return {
    clock,
    fileSystem,
    spool,
    commands,
    queue,
    programs,
    run,
    print,
    spoolNames,
    accepted: () => accepted,
    spooled: () => spooled,
  };
}

/** Lets every promise that can settle do so. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function pass(clock: ReturnType<typeof createFakeClock>, milliseconds: number): Promise<void> {
  for (let gone = 0; gone < milliseconds; gone += SECOND) {
    await settle();
    clock.advance(SECOND);
  }
  await settle();
}

/** Its queue and paper, in true size, with no page before it, given up by CUPS itself in time. */
const OPTIONS = '-d Q -o media=A5 -o print-scaling=none -o job-sheets=none -o job-cancel-after=120'.split(' ');

describe('a job', () => {
  test('is handed to lp with its paper, as a file that is gone afterwards', async () => {
    const { queue, print, commands, accepted, spooled, spoolNames } = setUp();
    queue.open = false;
    expect(await print()).toEqual({ ok: true, value: null });
    expect(commands[0]).toEqual(['lp', ...OPTIONS, '-t', 'Goc So thu-tuc', '--', '/data/spool/5b1f.pdf']);
    expect(spooled()).toEqual(new Uint8Array([1, 2]));
    expect(accepted()).toBe(1);
    expect(await spoolNames()).toEqual([]);
  });

  test('a roll is told its own length in whole millimetres', async () => {
    const { queue, print, commands } = setUp();
    queue.open = false;
    await print('roll-80');
    expect(commands.find(([command]) => command === 'lp')).toContain('media=Custom.80x174mm');
    const narrow = setUp();
    narrow.queue.open = false;
    await narrow.print('roll-58');
    expect(narrow.commands.find(([command]) => command === 'lp')).toContain('media=Custom.58x174mm');
  });

  test('for a roll is refused where the queue has no driver: its PDF would come out as metres of signs', async () => {
    const { queue, print, commands } = setUp({ raw: true });
    queue.open = false;
    expect(await print('roll-80')).toEqual({ ok: false, error: 'refused' });
    expect(commands.map(([command]) => command)).not.toContain('lp');
    expect(await print('a5')).toEqual({ ok: true, value: null });
  });

  test('A4 goes by name, upright or broad: CUPS turns the page itself', async () => {
    for (const paper of ['a4', 'a4-landscape'] as const) {
      const { queue, print, commands } = setUp();
      queue.open = false;
      await print(paper);
      expect(commands[0]).toContain('media=A4');
    }
  });

  test('of the office may take as long as many pages take', async () => {
    const { clock, print, queue } = setUp();
    const outcome = print('a4', false, true);
    await pass(clock, PATIENCE + 2 * SECOND);
    expect(queue.cancelled).toBe(false);
    await pass(clock, PATIENCE_FOR_SHEETS - PATIENCE);
    expect(queue.cancelled).toBe(true);
    expect(await outcome).toEqual({ ok: false, error: 'timed-out' });
  });

  test('of many pages is not cut off in the middle, neither by us nor by the queue', async () => {
    const { clock, print, queue, commands } = setUp();
    const outcome = print('a4', false, true, new TextEncoder().encode('<</Type /Page>>'.repeat(50)));
    await pass(clock, PATIENCE_FOR_SHEETS + 49 * A_SLOW_PAGE - 2 * SECOND);
    expect(queue.cancelled).toBe(false);
    expect(commands[0]).toContain(`job-cancel-after=${5 * 60 + 49 * 15 + 30}`);
    await pass(clock, 4 * SECOND);
    expect(queue.cancelled).toBe(true);
    expect(await outcome).toEqual({ ok: false, error: 'timed-out' });
  });

  test('a slip on A4 is a slip: who waits for it waits no longer than for one on A5', async () => {
    const { clock, print, queue } = setUp();
    const outcome = print('a4');
    await pass(clock, PATIENCE + 2 * SECOND);
    expect(queue.cancelled).toBe(true);
    expect(await outcome).toEqual({ ok: false, error: 'timed-out' });
  });

  test('that is secret touches no disk of ours, and the queue forgets it', async () => {
    const { queue, print, commands, spooled, fileSystem } = setUp();
    queue.open = false;
    expect(await print('a4', true)).toEqual({ ok: true, value: null });
    expect(commands[0]?.slice(-2)).toEqual(['-t', 'Goc So thu-tuc']);
    expect(commands[0]).toContain('media=A4');
    expect(spooled()).toEqual(new Uint8Array([1, 2]));
    expect(await fileSystem.list('/data/spool')).toEqual([]);
    expect(commands).toContainEqual(['cancel', '-x', 'Q-7']);
  });

  test('that is no secret stays in the queue as the office set it', async () => {
    const { queue, print, commands } = setUp();
    queue.open = false;
    await print('a4');
    expect(commands).not.toContainEqual(['cancel', '-x', 'Q-7']);
    expect(queue.cancelled).toBe(false);
  });

  test('refused by lp is refused, whatever the reason', async () => {
    for (const lp of [said('', 1, 'lp: The printer or class does not exist.'), said('', null)]) {
      const { queue, print, accepted, spoolNames } = setUp({ lp });
      queue.open = false;
      expect(await print()).toEqual({ ok: false, error: 'refused' });
      expect(accepted()).toBe(0);
      expect(await spoolNames()).toEqual([]);
    }
  });

  test('is accepted at once and followed until the queue lets it go', async () => {
    const { clock, queue, print, accepted, spoolNames } = setUp();
    const outcome = print();
    await pass(clock, 5 * SECOND);
    expect(accepted()).toBe(1);
    expect(await spoolNames()).toEqual(['Q-7.open']);
    queue.open = false;
    await pass(clock, 2 * SECOND);
    expect(await outcome).toEqual({ ok: true, value: null });
    expect(await spoolNames()).toEqual([]);
  });

  test('is not taken for finished because the scheduler stopped answering for a while', async () => {
    const { clock, queue, print } = setUp();
    let done = false;
    const outcome = print().then((result) => {
      done = true;
      return result;
    });
    await settle();
    queue.deaf = true;
    await pass(clock, 10 * SECOND);
    expect(done).toBe(false);
    Object.assign(queue, { deaf: false, open: false });
    await pass(clock, 2 * SECOND);
    expect(await outcome).toEqual({ ok: true, value: null });
  });

  test('that left the queue by being given up did not come out', async () => {
    const { queue, print } = setUp({ end: "cancel: cancel-job failed: Job #7 is already aborted - can't cancel." });
    queue.open = false;
    expect(await print()).toEqual({ ok: false, error: 'aborted' });
  });

  test('of which CUPS remembers nothing has left the queue, and that is all that can be known', async () => {
    const { queue, print } = setUp({ end: 'cancel: cancel-job failed: Job #7 does not exist.' });
    queue.open = false;
    expect(await print()).toEqual({ ok: true, value: null });
  });

  test('that a filter of the queue broke on is taken out at once', async () => {
    const { queue, print } = setUp();
    queue.alerts = 'job-completed-with-errors';
    expect(await print()).toEqual({ ok: false, error: 'aborted' });
    expect(queue.cancelled).toBe(true);
  });

  test('on a printer that only says so in its message is called back soon', async () => {
    const { clock, queue, print } = setUp({ message: 'The printer may not exist or is unavailable at this time.' });
    const outcome = print();
    await pass(clock, PATIENCE_IN_TROUBLE - 2 * SECOND);
    expect(queue.cancelled).toBe(false);
    await pass(clock, 4 * SECOND);
    expect(await outcome).toEqual({ ok: false, error: 'timed-out' });
    expect(queue.cancelled).toBe(true);
  });

  test('whose printer gets into trouble late is given the whole of that patience, anew for each trouble', async () => {
    const { clock, queue, print } = setUp();
    const trouble = 'The printer is not responding.';
    const outcome = print('a4', false, true);
    await pass(clock, 60 * SECOND);
    queue.message = trouble;
    await pass(clock, PATIENCE_IN_TROUBLE - 3 * SECOND);
    expect(queue.cancelled).toBe(false);
    queue.message = '';
    await pass(clock, 3 * SECOND);
    queue.message = trouble;
    await pass(clock, PATIENCE_IN_TROUBLE - 3 * SECOND);
    expect(queue.cancelled).toBe(false);
    await pass(clock, 5 * SECOND);
    expect(queue.cancelled).toBe(true);
    expect(await outcome).toEqual({ ok: false, error: 'timed-out' });
  });

  test('that never moves is called back when patience ends, so that it cannot come out in the morning', async () => {
    const { clock, queue, print } = setUp();
    const outcome = print();
    await pass(clock, PATIENCE - 2 * SECOND);
    expect(queue.cancelled).toBe(false);
    await pass(clock, 4 * SECOND);
    expect(await outcome).toEqual({ ok: false, error: 'timed-out' });
    expect(queue.cancelled).toBe(true);
  });
});

describe('where lp hangs and is killed', () => {
  const lp = said('', null);

  test('the job it handed over all the same is found, marked and followed to its end', async () => {
    const { clock, queue, print, accepted, spoolNames } = setUp({ lp });
    const outcome = print();
    await pass(clock, 2 * SECOND);
    expect([accepted(), await spoolNames()]).toEqual([1, ['Q-7.open']]);
    queue.open = false;
    await pass(clock, 2 * SECOND);
    expect(await outcome).toEqual({ ok: true, value: null });
    expect([queue.cancelled, await spoolNames()]).toEqual([false, []]);
  });

  test('one that turns up after it was told as refused is called back, and does not come out in the morning', async () => {
    const { clock, queue, print, accepted, commands } = setUp({ lp });
    queue.open = false;
    expect(await print()).toEqual({ ok: false, error: 'refused' });
    await pass(clock, 5 * SECOND);
    queue.open = true;
    await pass(clock, 10 * SECOND);
    expect([accepted(), queue.cancelled]).toEqual([0, true]);
    expect(commands.filter(([command]) => command === 'cancel')).toEqual([['cancel', 'Q-7']]);
  });

  test('one that cannot be called back either is marked for the next start', async () => {
    const { clock, queue, print, run, spool } = setUp({ lp });
    queue.open = false;
    await print();
    queue.open = true;
    queue.keeps = true;
    await pass(clock, 3 * SECOND);
    expect(await spool.open()).toEqual(['Q-7']);
    queue.keeps = false;
    expect(await callBackOpenJobs(run, spool, silentLogger)).toMatchObject({ jobs: ['5b1f'] });
  });

  test('the next job, of the same size and just being given, is not taken for it', async () => {
    const { clock, queue, programs, print, commands } = setUp({ lp });
    queue.open = false;
    expect(await print()).toEqual({ ok: false, error: 'refused' });
    programs.lp = new Promise((resolve) => clock.after(9 * SECOND, () => resolve(said('request id is Q-8 (1 file(s))\n'))));
    void print();
    queue.others = 'Q-8                     kiosk   1024   Mon\n';
    await pass(clock, 80 * SECOND);
    expect(commands.filter(([command]) => command === 'cancel')).toEqual([]);
  });

  test('several that turn up at once or one after the other are all called back, oldest first', async () => {
    const { clock, queue, print, commands } = setUp({ lp });
    queue.open = false;
    await print();
    await print();
    const listed = (ids: readonly string[]): string => ids.map((id) => `${id}   kiosk   1024   Mon\n`).join('');
    queue.others = listed(['Q-8', 'Q-9']);
    await pass(clock, 2 * SECOND);
    queue.others = listed(['Q-8', 'Q-9', 'Q-10']);
    await pass(clock, 70 * SECOND);
    expect(commands.filter(([command]) => command === 'cancel')).toEqual(['Q-8', 'Q-9', 'Q-10'].map((id) => ['cancel', id]));
  });

  test('nothing is taken for it that is another’s, of another size, or already followed', async () => {
    const { clock, queue, print, spool, commands } = setUp({ lp });
    queue.open = false;
    await spool.markOpen('Q-3', 'job-3');
    queue.others = [
      'Q-3                     kiosk   1024   Mon',
      'Q-4                     lan   1024   Mon',
      'Q-5                     kiosk   5120   Mon\n',
    ].join('\n');
    expect(await print()).toEqual({ ok: false, error: 'refused' });
    await pass(clock, 70 * SECOND);
    expect(commands.filter(([command]) => command === 'cancel')).toEqual([]);
  });
});

describe('where the marks of the data folder cannot be kept', () => {
  const noSpace = (): Promise<never> => Promise.reject(new Error('ENOSPC'));

  test('a job that cannot be marked is called back at once and was never taken: a power cut would leave it there', async () => {
    for (const secret of [false, true]) {
      const { queue, print, accepted, commands } = setUp({ spoolOf: (spool) => ({ ...spool, markOpen: noSpace }) });
      expect(await print('a5', secret)).toEqual({ ok: false, error: 'aborted' });
      expect([accepted(), queue.cancelled]).toEqual([0, true]);
      expect(commands.slice(1)).toEqual([['cancel', 'Q-7'], ...(secret ? [['cancel', '-x', 'Q-7']] : [])]);
    }
  });

  test('one that came out before it could be called back came out', async () => {
    const { queue, print } = setUp({ spoolOf: (spool) => ({ ...spool, markOpen: noSpace }) });
    queue.open = false;
    expect(await print()).toEqual({ ok: true, value: null });
  });

  test('a mark or a file of ours that stays changes nothing of what became of a job', async () => {
    const { queue, print } = setUp({ spoolOf: (spool) => ({ ...spool, markClosed: noSpace, remove: noSpace }) });
    queue.open = false;
    expect(await print()).toEqual({ ok: true, value: null });
  });
});

test('a job that could not be called back keeps its mark for the next start', async () => {
  const { clock, queue, print, spool } = setUp();
  const outcome = print();
  await settle();
  queue.deaf = true;
  await pass(clock, PATIENCE_IN_TROUBLE + 2 * SECOND);
  expect(await outcome).toEqual({ ok: false, error: 'timed-out' });
  expect(await spool.open()).toEqual(['Q-7']);
});
