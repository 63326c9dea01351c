import { failure, type Result, success } from '#core/basics/result.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { JobState } from '#core/contract/shapes.ts';
import { declarationSheet } from '#core/group/declaration-sheet.ts';
import type { Sheet } from '#core/sheet/sheet.ts';
import { recoverySheet } from '#core/staff/recovery-sheet.ts';
import type { Context } from '#services/app/context.ts';
import type { Operation } from './operation.ts';

type PaperProblem = 'no-printer' | 'no-a4' | 'printer-failed';

/** Prints a paper that is no secret. */
export async function printPaper(
  context: Context,
  job: string,
  sheet: Sheet,
): Promise<Result<{ state: JobState }, PaperProblem>> {
  const sent = await context.printing.sheet({ job, sheet });
  if (sent.ok) return success({ state: sent.value.state });
  return failure(sent.error === 'keeps-files' ? 'printer-failed' : sent.error);
}

export const recovery: Operation<'paper.recovery'> = async (context, { job, code, language }) => {
  const who = context.staff.who();
  if (!(await context.staff.isRecovery(code))) return failure('no-such-code');
  const { kiosk } = context.settings.read();
  const sheet = recoverySheet({ code, kiosk, day: dayInVietnam(context.clock.now()), language });
  const sent = await context.printing.sheet({ job, sheet, secret: true });
  await context.audit.record({ who, act: 'recovery.printed', about: '', outcome: sent.ok ? 'done' : 'failed' });
  return sent.ok ? success({ state: sent.value.state }) : sent;
};

export const declaration: Operation<'paper.declaration'> = (context, { job, copies, language }) =>
  printPaper(context, job, declarationSheet(copies, language));
