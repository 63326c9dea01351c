import { describe, expect, test } from 'vitest';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createMemoryFileSystem } from '#services/storage/memory-file-system.ts';
import { callBackOpenJobs } from './cups-call-back.ts';
import { createPrintSpool } from './print-spool.ts';
import type { CommandOutcome, RunCommand } from './run-command.ts';

const said = (stdout: string, code: number | null = 0, stderr = ''): CommandOutcome => ({ code, stdout, stderr });

function setUp() {
  const fileSystem = createMemoryFileSystem();
  fileSystem.putFolder('/data');
  const spool = createPrintSpool({ fileSystem, root: '/data', folder: '/data/spool', pause: async () => {} });
  return { fileSystem, spool };
}

describe('jobs an earlier run left open', () => {
  test('are called back once; one that could not be keeps its mark', async () => {
    const { spool } = setUp();
    for (const id of ['Q-3', 'Q-4', 'Q-5']) await spool.markOpen(id, `job-${id}`);
    // Of a program that knew no jobs of its own.
    await spool.markOpen('Q-6');
    const cancelled: string[] = [];
    const found = await callBackOpenJobs(
      async (_command, args) => {
        cancelled.push(args.join(' '));
        if (args[0] === 'Q-4') return said('', 1, "cancel: cancel-job failed: Job #4 is already completed - can't cancel.");
        return args[0] === 'Q-5' ? said('', 1, 'cancel: Unable to connect to server') : said('');
      },
      spool,
      silentLogger,
    );
    expect(cancelled.toSorted()).toEqual(['Q-3', 'Q-4', 'Q-5', 'Q-6']);
    expect(found).toMatchObject({ jobs: ['job-Q-3'], left: ['job-Q-5'] });
    expect(await spool.open()).toEqual(['Q-5']);
  });

  test('are asked for again where the scheduler came up late, but not what this run has given to it since', async () => {
    const { spool } = setUp();
    for (const id of ['Q-3', 'Q-4', 'Q-5']) await spool.markOpen(id, `job-${id}`);
    await spool.markOpen('Q-6');
    let up = false;
    let cancelled: string[] = [];
    const run: RunCommand = async (_command, args) => {
      cancelled.push(args.join(' '));
      if (!up || args[0] === 'Q-5') return said('', 1, 'cancel: Unable to connect to server');
      return said('');
    };
    const late = await callBackOpenJobs(run, spool, silentLogger);
    expect(late).toMatchObject({ jobs: [], left: ['job-Q-3', 'job-Q-4', 'job-Q-5'] });
    await spool.markOpen('Q-4', 'job-of-today');
    await spool.markOpen('Q-9', 'another-of-today');
    [up, cancelled] = [true, []];
    const then = await late.again?.();
    expect(cancelled.toSorted()).toEqual(['Q-3', 'Q-5', 'Q-6']);
    expect(then).toMatchObject({ jobs: ['job-Q-3'], left: ['job-Q-5'] });
    expect((await spool.open()).toSorted()).toEqual(['Q-4', 'Q-5', 'Q-9']);
    expect(await callBackOpenJobs(async () => said(''), spool, silentLogger)).not.toHaveProperty('again');
  });

  test('are called back each by itself: a mark that cannot be read or taken away keeps no other', async () => {
    const { spool } = setUp();
    for (const id of ['Q-3', 'Q-4', 'Q-5']) await spool.markOpen(id, `job-${id}`);
    const broken = (id: string): Promise<never> => Promise.reject(new Error(`EIO: ${id}`));
    const cancelled: string[] = [];
    const found = await callBackOpenJobs(
      async (_command, args) => {
        cancelled.push(args.join(' '));
        return said('');
      },
      {
        ...spool,
        jobOf: (id) => (id === 'Q-3' ? broken(id) : spool.jobOf(id)),
        markClosed: (id) => (id === 'Q-4' ? broken(id) : spool.markClosed(id)),
      },
      silentLogger,
    );
    expect(cancelled.toSorted()).toEqual(['Q-3', 'Q-4', 'Q-5']);
    expect([found.jobs.toSorted(), found.left]).toEqual([['job-Q-4', 'job-Q-5'], []]);
  });

  test('a mark that is no request id is never given to cancel', async () => {
    const { fileSystem, spool } = setUp();
    fileSystem.put('/data/spool/-a.open', '');
    fileSystem.put('/data/spool/x%20y-1.open', '');
    expect(await spool.open()).toEqual([]);
  });
});
