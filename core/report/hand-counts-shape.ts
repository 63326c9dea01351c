import { z } from 'zod';
import { TALLY_KINDS } from '../tally/kinds.ts';
import { placeId } from '../tally/places.ts';
import type { HandCounts } from './hand-counts.ts';

const count = z.number().int().min(0);

/** The shape of hand counts where they go to a page. */
export const handCountsShape: z.ZodType<HandCounts> = z.strictObject({
  tallies: z.record(placeId, z.partialRecord(z.enum(TALLY_KINDS), count)),
  groups: z.record(
    placeId,
    z.strictObject({
      sessions: count,
      all: count,
      members: count,
      elderly: count,
      answered: count,
      right: count,
      printed: count,
    }),
  ),
});
