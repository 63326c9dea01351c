import { failure, type Result } from '#core/basics/result.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { isRange } from '#core/report/days.ts';
import type { OfficeSources } from '#core/report/office/sources.ts';
import { mayLeave, wholeMonths } from '#core/report/told/leaving.ts';
import type { Context } from '#services/app/context.ts';
import { gatherMonths } from '#services/report/gather.ts';

/** The months of a range that may leave the corner, gathered one by one; else why it may not. */
export async function toldMonths(
  context: Context,
  from: string,
  to: string,
): Promise<Result<readonly OfficeSources[], 'bad-range' | 'not-months' | 'not-over' | 'storage-failed'>> {
  if (!isRange(from, to)) return failure('bad-range');
  const may = mayLeave(from, to, dayInVietnam(context.clock.now()));
  if (may !== 'yes') return failure(may);
  return gatherMonths(context, wholeMonths(from, to) ?? []);
}
