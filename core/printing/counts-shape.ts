import { z } from 'zod';
import type { PrintCounts } from './day-counts.ts';
import { JOB_KINDS, JOB_PAPERS } from './job.ts';

const count = z.number().int().min(0);
const paperCounts = z.strictObject({ asked: count, sent: count, cameOut: count, failed: count });

/** Counts of print jobs where they are read from a file or go to a page. */
export const printCounts: z.ZodType<PrintCounts> = z.partialRecord(
  z.enum(JOB_KINDS),
  z.partialRecord(z.enum(JOB_PAPERS), paperCounts),
);
