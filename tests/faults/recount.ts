import type { VisitRecord } from '#core/visit/record.ts';
import type { MemoryApp } from '#support/memory-app.ts';

/** Visits as they lie on the disk, read by nothing of the program: JSON below one line. Files that are no JSON are passed over. */
export async function visitsOnDisk(app: MemoryApp): Promise<readonly VisitRecord[]> {
  const found: VisitRecord[] = [];
  for (const [path, text] of await app.everything()) {
    if (!/\/visits\/\d{4}\/\d{4}-\d\d-\d\d\.json$/.test(path)) continue;
    try {
      found.push(...(JSON.parse(text.slice(text.indexOf('\n') + 1)) as { readonly visits: readonly VisitRecord[] }).visits);
    } catch {
      // Damaged on purpose.
    }
  }
  return found;
}

/** What the corner says of all days, beside a count of what lies on the disk. */
export async function bothCounts(app: MemoryApp, from: string, to: string) {
  const visits = await visitsOnDisk(app);
  const said = await app.call('report.totals', { from, to });
  if (!said.ok) throw new Error(said.error);
  const { totals } = said.value.now;
  return {
    said: { visits: totals.visits, seconds: totals.seconds },
    counted: { visits: visits.length, seconds: visits.reduce((sum, { seconds }) => sum + seconds, 0) },
    unreadable: said.value.unreadable,
  };
}
