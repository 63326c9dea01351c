import type { Joined } from '#core/merge/join.ts';
import { labelled, monthCountsOf, monthsIn, type ToldKiosk } from '#core/merge/kiosk-months.ts';
import { type MergedFiles, mergedFiles, type NameOf } from '#core/merge/merged-files.ts';
import type { Range } from '#core/merge/sums.ts';
import type { Language } from '#core/basics/language.ts';
import type { PublishedTable } from '#core/report/count-table.ts';
import { FAMILIES } from '#core/report/told/families.ts';
import { type MonthTold, groupsToHide, monthTold } from '#core/report/told/month-told.ts';
import type { ReportWork } from '#services/report/report-work.ts';
import { breathe } from '#services/environment/breathe.ts';

/** What may be said of every kiosk: its months that are over, each by itself. What takes long is done by `work`, a kiosk at a time. */
export async function tellKiosks(
  joined: Joined,
  range: Range | null,
  work: Pick<ReportWork, 'hide'>,
): Promise<readonly ToldKiosk[]> {
  const told: ToldKiosk[] = [];
  for (const { label, kiosk } of labelled(joined)) {
    const { over, running } = monthsIn(kiosk, range);
    const counts = [];
    for (const month of over) {
      counts.push(monthCountsOf(kiosk, month));
      await breathe();
    }
    const hidden: (readonly PublishedTable[])[] = [];
    // A year at a time: handing over more at one go would hold up whoever stands at the kiosk.
    for (let first = 0; first < counts.length; first += 12)
      hidden.push(...(await work.hide(counts.slice(first, first + 12).flatMap(groupsToHide))));
    const months = new Map<string, MonthTold>();
    for (const [at, month] of over.entries()) {
      const own = counts[at];
      if (own === undefined) continue;
      months.set(
        month,
        monthTold(own, hidden.slice(at * FAMILIES.length, (at + 1) * FAMILIES.length), (script) => script),
      );
    }
    told.push({ label, months, running });
    await breathe();
  }
  return told;
}

/** The files of a join, made in slices; null where no month of it is over yet. */
export async function filesOf(
  joined: Joined,
  { range, language, nameOf }: { readonly range: Range | null; readonly language: Language; readonly nameOf: NameOf },
  work: Pick<ReportWork, 'hide'>,
): Promise<MergedFiles | null> {
  const told = await tellKiosks(joined, range, work);
  if (told.every(({ months }) => months.size === 0)) return null;
  const steps = mergedFiles(joined, told, { range, language, nameOf });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await breathe();
  }
}
