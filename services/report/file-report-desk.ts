import { failure, type Result, success } from '#core/basics/result.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { daysBetween, daysIn, dayPlus, firstDay, lastDay, monthOf, monthsOf } from '#core/report/days.ts';
import type { Totals } from '#core/report/totals.ts';
import { reportTrouble } from '#services/storage/report-trouble.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import type { Store } from '#services/storage/store.ts';
import { storedDays } from '#services/visits/log-state.ts';
import { readDay } from '#services/visits/read-day.ts';
import { createDayReader } from './day-totals.ts';
import { type MonthRoll, openRoll, printOfRoll, ROLLS } from './month-roll.ts';
import { countDays, freshRoll, notSealed, printsOf, sealedRoll, wholeOf } from './month-totals.ts';
import type { RangeTotals, ReportDesk } from './report-desk.ts';
import { createSealedReader } from './sealed-reader.ts';
import { sumTotals } from './sum-totals.ts';

/** So many days are asked for by their names, where a longer range lists whole years: looking at a month must not cost more for what is stored beside it. */
const BY_NAME = 62;

/** The desk over the data folder. Calls go one after the other, so that no roll-up is opened twice at a time. */
export function createReportDesk(tools: StorageTools): ReportDesk {
  const reader = createDayReader(tools);
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value, Problem>(
    work: () => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, Problem | 'storage-failed'>> => {
    const mine = last
      .then(work)
      .catch((error: unknown): Result<Value, Problem | 'storage-failed'> => reportTrouble(tools, ROLLS, error));
    last = mine.catch(() => {});
    return mine;
  };
  const daysOf = async (month: string): Promise<readonly string[]> =>
    (await storedDays(tools, { from: firstDay(month), to: lastDay(month) })).filter((day) => monthOf(day) === month);
  const present = (): string => monthOf(dayInVietnam(tools.clock.now()));

  /** A roll-up for as long as it is needed; its writing is done when the work is. */
  const withRoll = async <Value>(month: string, work: (store: Store<MonthRoll>) => Promise<Value>): Promise<Value> => {
    const store = await openRoll(tools, month);
    const value = await work(store);
    await store.settled();
    return value;
  };
  const sealedReader = createSealedReader(tools, (month) => withRoll(month, async (store) => store.data().sealed));

  const rangeTotals = async (from: string, to: string): Promise<RangeTotals> => {
    const asked = daysIn(from, to) <= BY_NAME ? daysBetween(from, to) : await storedDays(tools, { from, to });
    const stored = asked.filter((day) => from <= day && day <= to);
    const parts: Totals[] = [];
    const months: Record<string, number> = {};
    const add = (month: string, part: Totals): void => {
      parts.push(part);
      if (part.visits > 0) months[month] = (months[month] ?? 0) + part.visits;
    };
    const unreadable: string[] = [];
    const onlyWhole: string[] = [];
    for (const month of monthsOf(from, to)) {
      const prints = await printsOf(
        tools,
        stored.filter((day) => monthOf(day) === month),
      );
      const whole = from <= firstDay(month) && lastDay(month) <= to;
      if (whole && month !== present()) {
        if (Object.keys(prints).length === 0 && (await printOfRoll(tools, month)) === null) continue;
        const roll = await withRoll(month, (store) => freshRoll(reader, store, prints));
        add(month, wholeOf(roll));
        unreadable.push(...roll.unread, ...roll.gone);
        continue;
      }
      const sealed = await sealedReader.read(month);
      if (sealed !== null) {
        // The present month is never sealed, but the clock may have been set back into one that is.
        if (whole) add(month, sealed.totals);
        else onlyWhole.push(month);
      }
      const { totals, unread } = await countDays(notSealed(prints, sealed), reader);
      add(month, totals);
      unreadable.push(...unread);
    }
    return { totals: await sumTotals(parts), unreadable: unreadable.toSorted(), onlyWhole, months };
  };

  return {
    totals: (from, to) => inTurn(async () => success(await rangeTotals(from, to))),
    eachDay: (from, to, take) =>
      inTurn(async () => {
        for (const day of await storedDays(tools, { from, to }))
          if (from <= day && day <= to) take(day, await readDay(tools, day));
        return success(null);
      }),
    seal: (month, all = false) =>
      inTurn(async () => {
        // Visits of the last day of a month may still be written to on the first of the next.
        if (month >= monthOf(dayPlus(firstDay(present()), -1))) return failure('too-young');
        return withRoll(month, async (store) => {
          const roll = await freshRoll(reader, store, await printsOf(tools, await daysOf(month)));
          if (roll.unread.length > 0 && !all) return failure('unreadable-days');
          // Asked of the disk, not of what would have been written: only what is stored may outlive its days.
          const written = await store.update(() => sealedRoll(roll));
          if (!written.ok) return written;
          // Once more, so that the generation before, which stands in where this one is damaged, is sealed too.
          return store.update((data) => ({ ...data }));
        });
      }),
    async settled() {
      await last;
    },
  };
}
