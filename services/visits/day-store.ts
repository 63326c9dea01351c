import { z } from 'zod';
import { type VisitRecord, visitRecord } from '#core/visit/record.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { openStore, type Store } from '#services/storage/store.ts';

/** The visits that started on one day in Việt Nam, in the order they were started. */
export interface DayVisits {
  readonly day: string;
  readonly visits: readonly VisitRecord[];
}

export const DAY_VERSION = 1;

export const severalVisits = z.array(visitRecord);

export function daySchema(day: string): z.ZodType<DayVisits> {
  return z.strictObject({ day: z.literal(day), visits: severalVisits });
}

/** The same with visits nobody has looked at yet, which takes longest. */
export function dayAround(day: string): z.ZodType<{ readonly day: string; readonly visits: readonly unknown[] }> {
  return z.strictObject({ day: z.literal(day), visits: z.array(z.unknown()) });
}

/** Where a day's visits stand inside the data folder: visits/2026/2026-11-23.json. */
export function dayFileName(day: string): string {
  return `visits/${day.slice(0, 4)}/${day}.json`;
}

export function openDay(tools: StorageTools, day: string): Promise<Store<DayVisits>> {
  return openStore<DayVisits>(tools, {
    name: dayFileName(day),
    version: DAY_VERSION,
    schema: daySchema(day),
    serialise: serialiseDay,
    defaults: { day, visits: [] },
  });
}

/** JSON of records already written once. Records never change in place, so a write costs one new record and a join. */
const known = new WeakMap<VisitRecord, string>();

/** One visit a line, so that a person can read the file. */
function serialiseDay({ day, visits }: DayVisits): string {
  return `{"day":${JSON.stringify(day)},"visits":[\n${visits.map(serialiseVisit).join(',\n')}\n]}\n`;
}

function serialiseVisit(visit: VisitRecord): string {
  const before = known.get(visit);
  if (before !== undefined) return before;
  const json = JSON.stringify(visit);
  known.set(visit, json);
  return json;
}
