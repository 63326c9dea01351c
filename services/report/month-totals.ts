import { merged } from '#core/report/count-visits.ts';
import { EMPTY, type Totals } from '#core/report/totals.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import type { Store } from '#services/storage/store.ts';
import { printOfStored } from '#services/visits/read-day.ts';
import type { DayReader } from './day-totals.ts';
import { COUNTING, type MonthRoll, type Prints } from './month-roll.ts';
import { sumTotals } from './sum-totals.ts';

/**
 * Brings a month's roll-up up to date and answers it; `stored` are the prints of all its day files. It is right as long as the day files have the prints it was made of, which costs one
 * line of each to know; else the month is counted again. Files that were sealed and are still there are not counted twice. Where the disk
 * takes nothing, the answer is right all the same and made again next time.
 */
export async function freshRoll(reader: DayReader, store: Store<MonthRoll>, stored: Prints): Promise<MonthRoll> {
  const roll = store.data();
  const prints = notSealed(stored, roll.sealed);
  if (await isFresh(roll, prints, reader)) return roll;
  const found = await countDays(prints, reader);
  const { totals } = found;
  // Days that were let go though nobody could read them are missing for good.
  const lost = roll.unread.filter((day) => !(day in prints) && roll.sealed?.days[day] !== undefined);
  const unread = [...new Set([...lost, ...found.unread])].toSorted();
  const gone = [...new Set([...Object.keys(roll.days), ...roll.gone])].filter(
    (day) => !(day in prints) && roll.sealed?.days[day] === undefined,
  );
  const next: MonthRoll = { ...roll, counting: COUNTING, days: prints, unread, gone: gone.toSorted(), totals };
  await store.update(() => next);
  return next;
}

/** Everything a month adds up to, sealed or not. */
export function wholeOf(roll: MonthRoll): Totals {
  return roll.sealed === null ? roll.totals : merged(roll.sealed.totals, roll.totals);
}

/** The roll-up once its day files are let go. */
export function sealedRoll(roll: MonthRoll): MonthRoll {
  if (Object.keys(roll.days).length === 0) return roll;
  const { days, totals } = roll.sealed ?? { days: {}, totals: EMPTY };
  const sealed = { days: { ...days, ...roll.days }, totals: merged(totals, { ...roll.totals, days: {} }) };
  return { ...roll, days: {}, totals: EMPTY, sealed };
}

/** The prints of those of some days that have a file. */
export async function printsOf(tools: StorageTools, days: readonly string[]): Promise<Prints> {
  const prints: Record<string, string> = {};
  for (const day of days) {
    const print = await printOfStored(tools, day);
    if (print !== null) prints[day] = print;
  }
  return prints;
}

/** The files that are not in what was sealed. */
export function notSealed(prints: Prints, sealed: MonthRoll['sealed']): Prints {
  return sealed === null
    ? prints
    : Object.fromEntries(Object.entries(prints).filter(([day, print]) => sealed.days[day] !== print));
}

/** Totals of some days by their prints, and which of them could not be read. */
export async function countDays(
  prints: Prints,
  reader: DayReader,
): Promise<{ readonly totals: Totals; readonly unread: readonly string[] }> {
  const parts: Totals[] = [];
  const unread: string[] = [];
  for (const [day, print] of Object.entries(prints)) {
    const part = await reader.read(day, print);
    if (part === null) unread.push(day);
    else parts.push(part);
  }
  return { totals: await sumTotals(parts), unread };
}

async function isFresh(roll: MonthRoll, prints: Prints, reader: DayReader): Promise<boolean> {
  if (roll.counting !== COUNTING) return false;
  const days = Object.keys(prints);
  if (days.length !== Object.keys(roll.days).length || days.some((day) => roll.days[day] !== prints[day])) return false;
  for (const day of roll.unread) if ((await reader.read(day, prints[day] ?? '')) !== null) return false;
  return true;
}
