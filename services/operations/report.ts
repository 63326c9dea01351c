import { failure, success } from '#core/basics/result.ts';
import { daysIn, LONGEST_RANGE, rangeBefore } from '#core/report/days.ts';
import { againstFormer } from '#core/report/hardest-steps.ts';
import { contentMark } from '#core/visit/content-mark.ts';
import type { Operation } from './operation.ts';

export const totals: Operation<'report.totals'> = async ({ report, content }, { from, to }) => {
  const length = daysIn(from, to);
  // Years before the first kiosk hold nothing, and dates of few digits would not sort.
  if (length < 1 || length > LONGEST_RANGE || from < '2000-01-01' || to > '2999-12-31') return failure('bad-range');
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
  });
};
