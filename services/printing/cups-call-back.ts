import type { Logger } from '#services/diagnostics/logger.ts';
import { ANSWER, isGone } from './cups-answers.ts';
import type { PrintSpool } from './print-spool.ts';
import type { CalledBack } from './printer-factory.ts';
import type { RunCommand } from './run-command.ts';

interface OpenMark {
  readonly id: string;
  readonly job: string | null;
}

/**
 * Calls back what an earlier run left in the queues: yesterday's slips never come out in the morning. A job that could not be
 * called back (CUPS not up yet) keeps its mark, for `again` and for the next start.
 */
export async function callBackOpenJobs(run: RunCommand, spool: PrintSpool, log: Logger): Promise<CalledBack> {
  /** A mark that cannot be read still tells its request. */
  const jobOf = (id: string): Promise<string | null> =>
    spool.jobOf(id).catch((error: unknown) => {
      log.error('cups.markUnread', error);
      return null;
    });
  const callBackMark = async (id: string): Promise<'back' | 'gone' | 'not-asked'> => {
    try {
      const { code, stderr } = await run('cancel', [id], { timeout: ANSWER });
      if (code !== 0 && !isGone(stderr)) return 'not-asked';
      // The next start finds a mark that stays, and that its job is gone.
      await spool.markClosed(id).catch((error: unknown) => log.error('cups.markStays', error));
      return code === 0 ? 'back' : 'gone';
    } catch (error) {
      log.error('cups.callBack', error);
      return 'not-asked';
    }
  };
  const callBackMarks = async (marks: readonly OpenMark[]): Promise<CalledBack> => {
    const jobs: string[] = [];
    const notAsked: OpenMark[] = [];
    for (const mark of marks) {
      const became = await callBackMark(mark.id);
      if (became === 'not-asked') notAsked.push(mark);
      if (became === 'back' && mark.job !== null) jobs.push(mark.job);
    }
    const left = notAsked.flatMap(({ job }) => job ?? []);
    if (notAsked.length === 0) return { jobs, left };
    return {
      jobs,
      left,
      async again() {
        const stay: OpenMark[] = [];
        // A scheduler that counts anew gives the number to a job of this run, which is left alone.
        for (const mark of notAsked) if ((await jobOf(mark.id)) === mark.job) stay.push(mark);
        return callBackMarks(stay);
      },
    };
  };
  const marks: OpenMark[] = [];
  for (const id of await spool.open()) marks.push({ id, job: await jobOf(id) });
  return callBackMarks(marks);
}
