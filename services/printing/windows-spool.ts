import { SECOND } from '#core/basics/durations.ts';
import { failure, success, type Result } from '#core/basics/result.ts';
import type { PrinterState } from '#core/contract/shapes.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { PrintSpool } from './print-spool.ts';
import type { CalledBack } from './printer-factory.ts';
import type { PrinterProblem } from './printer.ts';
import type { CommandOutcome, RunCommand } from './run-command.ts';
import type { SystemSpool } from './system-spool.ts';
import { isOut, lookIn, printersIn, removalIn, stateOf, type WindowsLook, type WindowsRemoval } from './windows-answers.ts';
import { documentName, markOf } from './windows-names.ts';
import { LIST, lookScript, powershellArguments, removeScript } from './windows-scripts.ts';

/** PowerShell needs a second to start on the slowest machines, and Windows asks a printer of the network for many. */
const ANSWER = 20 * SECOND;
/** How long an answer stands: looking costs a process, and the screen asks as well as whoever follows a job. */
const FRESH = 2 * SECOND;
const BETWEEN_LOOKS = 3 * SECOND;
/** Once the printer says what is wrong with it, waiting longer helps nobody at the screen. */
export const PATIENCE_IN_TROUBLE = 20 * SECOND;

const TROUBLE: ReadonlySet<PrinterState> = new Set(['no-paper', 'cover', 'offline', 'error']);

export interface WindowsSpoolOptions {
  readonly run: RunCommand;
  /** Where jobs are marked that have not come out yet. */
  readonly marks: PrintSpool;
  readonly clock: Clock;
  readonly log: Logger;
}

/** A file of the spool for each job: the mark in its name, and the moment it was given. */
const fileOf = (mark: string, at: number): string => `w${mark}-${at}`;
const markOfFile = (file: string): string | null => /^w([0-9a-f]{8})-\d+$/.exec(file)?.[1] ?? null;

/** A mark that an earlier run left, and our job behind it. */
interface LeftMark {
  readonly file: string;
  readonly mark: string;
  readonly job: string | null;
}

/** The spooler of Windows, asked through PowerShell. Written from its documentation; not run on a Windows yet. */
export function createWindowsSpool({ run, marks, clock, log }: WindowsSpoolOptions): SystemSpool {
  const ask = (script: string): Promise<CommandOutcome> =>
    run('powershell.exe', powershellArguments(script), { timeout: ANSWER });
  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      clock.after(milliseconds, resolve);
    });

  let last: { readonly name: string; readonly at: number; readonly said: Promise<WindowsLook | null> } | null = null;
  const look = async (name: string): Promise<WindowsLook | null> => {
    const { code, stdout } = await ask(lookScript(name));
    const said = code === 0 ? lookIn(stdout) : null;
    if (said === null) log.warn('windows.noAnswer', { code });
    return said;
  };
  const lookLately = (name: string): Promise<WindowsLook | null> => {
    if (last === null || last.name !== name || clock.elapsed() - last.at >= FRESH)
      last = { name, at: clock.elapsed(), said: look(name) };
    return last.said;
  };

  /** Null where nobody could be asked. */
  const remove = async (jobs: readonly string[]): Promise<WindowsRemoval | null> => {
    if (jobs.length === 0) return { removed: [], unread: [] };
    const { code, stdout } = await ask(removeScript(jobs));
    const said = code === 0 ? removalIn(stdout) : null;
    if (said === null) log.warn('windows.notRemoved', { code });
    return said;
  };
  const unmark = (file: string): Promise<void> =>
    marks.markClosed(file).catch((error: unknown) => log.error('windows.markStays', error));

  /** Follows the job of a mark until it is out or called back. What could not be called back keeps its file for the next start. */
  const follow = async (name: string, mark: string, file: string, patience: number): Promise<Result<null, PrinterProblem>> => {
    const begun = clock.elapsed();
    let inTroubleSince: number | null = null;
    let answered = false;
    for (;;) {
      const said = await look(name);
      // Where nothing can be learnt nothing is claimed: the printer took it, which is all that is known.
      if (said === null && !answered) return success(null);
      answered = true;
      if (said !== null && !said.jobs.some((job) => job.mark === mark && !isOut(job))) {
        await unmark(file);
        return success(null);
      }
      // What cannot be asked has not changed.
      if (said !== null) inTroubleSince = TROUBLE.has(stateOf(said)) ? (inTroubleSince ?? clock.elapsed()) : null;
      const inTrouble = inTroubleSince === null ? 0 : clock.elapsed() - inTroubleSince;
      if (clock.elapsed() - begun >= patience || inTrouble >= PATIENCE_IN_TROUBLE) {
        const back = await remove([mark]);
        // In a queue that could not be read it may still be.
        if (back !== null && (back.removed.includes(mark) || !back.unread.includes(name))) await unmark(file);
        return failure('timed-out');
      }
      await pause(BETWEEN_LOOKS);
    }
  };

  const callBackLeft = async (left: readonly LeftMark[]): Promise<CalledBack> => {
    const said = await remove(left.map(({ mark }) => mark));
    const jobsOf = (some: readonly LeftMark[]): readonly string[] => some.flatMap(({ job }) => job ?? []);
    if (said === null) return { jobs: [], left: jobsOf(left), again: () => callBackLeft(left) };
    const back = left.filter(({ mark }) => said.removed.includes(mark));
    // Nobody knows which queue they were given to: it may be one that could not be read.
    const stay = said.unread.length === 0 ? [] : left.filter((one) => !back.includes(one));
    for (const one of left) if (!stay.includes(one)) await unmark(one.file);
    if (stay.length === 0) return { jobs: jobsOf(back), left: [] };
    return { jobs: jobsOf(back), left: jobsOf(stay), again: () => callBackLeft(stay) };
  };

  return {
    async list() {
      const { code, stdout } = await ask(LIST);
      return code === 0 ? printersIn(stdout).map((name) => ({ name, label: name })) : [];
    },
    async state(name) {
      const said = await lookLately(name);
      return said === null ? 'unknown' : stateOf(said);
    },
    async attend(name, { id, title }) {
      const mark = markOf(id);
      const file = fileOf(mark, clock.now());
      await marks.markOpen(file, id);
      return {
        document: documentName(title, id),
        follow: (patience) => follow(name, mark, file, patience),
        async callBack() {
          if ((await remove([mark]))?.removed.includes(mark) === true) await unmark(file);
        },
        drop: () => unmark(file),
      };
    },
    async takeBack() {
      const left: LeftMark[] = [];
      for (const file of await marks.open()) {
        const mark = markOfFile(file);
        if (mark === null) continue;
        // A mark that cannot be read still tells what to take out.
        const job = await marks.jobOf(file).catch((error: unknown) => {
          log.error('windows.markUnread', error);
          return null;
        });
        left.push({ file, mark, job });
      }
      return callBackLeft(left);
    },
  };
}
