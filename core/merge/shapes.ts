import { z } from 'zod';
import type { Counts } from '../report/numbers.ts';

/** More than any counter of one day or one month can hold: above it a file says nonsense, however well it is sealed. */
export const MOST = 10_000_000;

export const amount = z.number().int().min(0).max(MOST);

/** Counters of fixed names; names that were never counted are absent. */
export function countsOf<const Name extends string>(names: readonly [Name, ...Name[]]): z.ZodType<Counts> {
  return z.partialRecord(z.enum(names), amount) as unknown as z.ZodType<Counts>;
}

/** Counters of ids of content, and of a few fixed names besides. */
export function namedCounts(id: RegExp, besides: readonly string[]): z.ZodType<Counts> {
  return z.record(
    z.string().refine((name) => id.test(name) || besides.includes(name)),
    amount,
  );
}
