import { SECOND } from '#core/basics/durations.ts';
import { failure, success, type Result } from '#core/basics/result.ts';
import type { PrinterState } from '#core/contract/shapes.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { PrintSpool } from './print-spool.ts';
import type { PrinterProblem } from './printer.ts';
import type { CommandOutcome, RunCommand } from './run-command.ts';
import type { SystemSpool } from './system-spool.ts';
import { isOut, lookIn, printersIn, stateOf, type WindowsJob, type WindowsLook } from './windows-answers.ts';
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

type JobKey = Pick<WindowsJob, 'id' | 'at'>;

/** A job by its number, which comes again after a while, and the moment it was given. */
const markOf = ({ id, at }: JobKey): string => `w${id}-${at}`;

function jobOfMark(mark: string): readonly JobKey[] {
  const [, id, at] = /^w(\d+)-(\d+)$/.exec(mark) ?? [];
  return id === undefined ? [] : [{ id: Number(id), at: Number(at) }];
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

  /** Whether nothing of them is left. */
  const remove = async (jobs: readonly JobKey[]): Promise<boolean> => {
    if (jobs.length === 0) return true;
    const { code } = await ask(removeScript(jobs));
    if (code !== 0) log.warn('windows.notRemoved', { code });
    return code === 0;
  };

  /** Follows what stands in the queue and did not before, until it is out or called back. */
  const follow = async (name: string, before: ReadonlySet<string>, patience: number): Promise<Result<null, PrinterProblem>> => {
    const begun = clock.elapsed();
    let inTroubleSince: number | null = null;
    const marked = new Set<string>();
    const unmark = async (): Promise<void> => {
      for (const mark of marked) await marks.markClosed(mark);
    };
    for (;;) {
      const said = await look(name);
      const open = said?.jobs.filter((job) => !before.has(markOf(job)) && !isOut(job)) ?? [];
      if (said !== null && open.length === 0) {
        await unmark();
        return success(null);
      }
      for (const mark of open.map(markOf).filter((one) => !marked.has(one))) {
        marked.add(mark);
        await marks.markOpen(mark);
      }
      // What cannot be asked has not changed.
      if (said !== null) inTroubleSince = TROUBLE.has(stateOf(said)) ? (inTroubleSince ?? clock.elapsed()) : null;
      const inTrouble = inTroubleSince === null ? 0 : clock.elapsed() - inTroubleSince;
      if (clock.elapsed() - begun >= patience || inTrouble >= PATIENCE_IN_TROUBLE) {
        // What could not be called back keeps its mark for the next start.
        if (await remove([...marked].flatMap(jobOfMark))) await unmark();
        return failure('timed-out');
      }
      await pause(BETWEEN_LOOKS);
    }
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
    async attend(name) {
      const said = await look(name);
      // Where nothing can be learnt nothing is claimed: the printer took it, which is all that is known.
      if (said === null) return async () => success(null);
      const before = new Set(said.jobs.map(markOf));
      return (patience) => follow(name, before, patience);
    },
    async callBackOpenJobs() {
      const left = (await marks.open()).filter((mark) => jobOfMark(mark).length > 0);
      if (!(await remove(left.flatMap(jobOfMark)))) return;
      for (const mark of left) await marks.markClosed(mark);
    },
  };
}
