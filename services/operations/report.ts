import { failure, success } from '#core/basics/result.ts';
import { isRange, rangeBefore } from '#core/report/days.ts';
import { againstFormer } from '#core/report/hardest-steps.ts';
import { contentMark } from '#core/visit/content-mark.ts';
import { handCountsOf } from '#services/report/count-by-hand.ts';
import type { Operation } from './operation.ts';

export const totals: Operation<'report.totals'> = async ({ report, content }, { from, to }) => {
  if (!isRange(from, to)) return failure('bad-range');
  const before = rangeBefore(from, to);
  const [here, there] = [await report.totals(from, to), await report.totals(before.from, before.to)];
  if (!here.ok) return here;
  if (!there.ok) return there;
  const pack = content.pack();
  const mark = pack === null ? null : contentMark(pack.version);
  return success({
    now: { from, to, totals: againstFormer(here.value.totals, mark) },
    before: { ...before, totals: againstFormer(there.value.totals, mark) },
    unreadable: [...there.value.unreadable, ...here.value.unreadable],
    onlyWhole: [...new Set([...there.value.onlyWhole, ...here.value.onlyWhole])],
    months: { ...here.value.months },
  });
};

export const prints: Operation<'report.prints'> = async ({ printing, log }, { from, to }) => {
  if (!isRange(from, to)) return failure('bad-range');
  try {
    return success({ from, to, days: { ...(await printing.counts(from, to)) } });
  } catch (error) {
    log.error('report.prints', error);
    return failure('storage-failed');
  }
};

export const counts: Operation<'report.counts'> = async ({ tallies, groups }, { from, to }) => {
  if (!isRange(from, to)) return failure('bad-range');
  const found = await handCountsOf(tallies, groups, from, to);
  return found.ok ? success({ from, to, counts: found.value }) : found;
};
