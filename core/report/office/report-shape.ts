import { z } from 'zod';
import type { OfficeReport } from './report.ts';

/** The shape of a report where it goes to a page. Read-only, as the report is. */
const text = z.string();
const cell = z.union([z.number().int().min(0), text, z.null()]);

export const officeReportShape: z.ZodType<OfficeReport> = z.strictObject({
  office: text,
  title: text,
  period: text,
  unit: text,
  tables: z.array(
    z.strictObject({
      id: z.enum(['places', 'procedures', 'helps', 'rounds']),
      title: text,
      columns: z.array(z.strictObject({ label: text, counts: z.boolean() })),
      rows: z.array(z.strictObject({ kind: z.enum(['row', 'total', 'aside']), cells: z.array(cell) })),
    }),
  ),
  notes: z.array(text),
});
