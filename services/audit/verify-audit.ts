import { join } from 'node:path';
import { checkChain, type ChainFault, type ChainHead, NO_ENTRIES } from '#core/audit/check-chain.ts';
import type { AuditEntry } from '#core/audit/entry.ts';
import { readGeneration } from '#services/storage/read-generation.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { auditDays, auditDaySchema, auditFileName } from './audit-days.ts';
import { sha256 } from './sha256.ts';
import { type PurgeVerdict, verifyPurges } from './verify-purges.ts';

export interface AuditVerdict {
  readonly entries: number;
  readonly head: ChainHead;
  readonly faults: readonly ChainFault[];
  /** Day files that are there and cannot be read, or were changed by something else than this program. */
  readonly unreadable: readonly string[];
  readonly purged: PurgeVerdict;
}

/** Lets whoever waits go on. */
const giveWay = (): Promise<void> => new Promise((resume) => setImmediate(resume));

/**
 * Walks the whole audit of a data folder, which the kiosk may have open: nothing is written. An empty folder is fine. Whoever waits goes on
 * between two days: all entries of years are hashed, and somebody may stand at the kiosk.
 */
export async function verifyAudit(
  tools: Pick<StorageTools, 'root' | 'fileSystem' | 'pause'>,
  breathe: () => Promise<void> = giveWay,
): Promise<AuditVerdict> {
  let entries = 0;
  let head = NO_ENTRIES;
  const faults: ChainFault[] = [];
  const unreadable: string[] = [];
  const purges: AuditEntry[] = [];
  for (const day of await auditDays(tools)) {
    const name = auditFileName(day);
    const found = await readGeneration(tools, join(tools.root, name), 1, auditDaySchema(day));
    if (found.state === 'good') {
      const walked = checkChain(found.data.entries, sha256, head);
      entries += found.data.entries.length;
      head = walked.head;
      faults.push(...walked.faults);
      purges.push(...found.data.entries.filter(({ act }) => act === 'data.purged'));
    } else unreadable.push(name);
    await breathe();
  }
  return { entries, head, faults, unreadable, purged: await verifyPurges(tools, purges) };
}

/** What does not hold, as files, entries (#12) and months; empty where all is well. */
export function brokenIn({ faults, unreadable, purged }: AuditVerdict): readonly string[] {
  return [...unreadable, ...faults.map(({ sequence }) => `#${sequence}`), ...purged.unproved, ...purged.lostSums];
}
