import { z } from 'zod';
import { failure, type Result, success } from '../basics/result.ts';
import { placeId } from './places.ts';
import { MOST_A_DAY, TALLY_KINDS, type TallyKind } from './kinds.ts';

/** One cell. Zero is not kept. */
const count = z.number().int().min(1).max(MOST_A_DAY);

/** What was counted on one day: by place, by kind of activity. Nothing leads from here to a visit or a person. */
export const dayTally = z.record(placeId, z.partialRecord(z.enum(TALLY_KINDS), count));
export type DayTally = z.infer<typeof dayTally>;

export type TallyProblem = 'nothing-to-take' | 'too-many';

export function countOf(tally: DayTally, place: string, kind: TallyKind): number {
  return tally[place]?.[kind] ?? 0;
}

/** One more, or one less, never below nothing. */
export function tallied(tally: DayTally, place: string, kind: TallyKind, by: 1 | -1): Result<DayTally, TallyProblem> {
  const next = countOf(tally, place, kind) + by;
  if (next < 0) return failure('nothing-to-take');
  if (next > MOST_A_DAY) return failure('too-many');
  const { [kind]: _former, ...kinds } = tally[place] ?? {};
  const { [place]: _place, ...others } = tally;
  const cells = next === 0 ? kinds : { ...kinds, [kind]: next };
  return success(Object.keys(cells).length === 0 ? others : { ...others, [place]: cells });
}
