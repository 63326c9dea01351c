import { join } from 'node:path';
import { checkChain, type ChainFault, type ChainHead } from '#core/audit/check-chain.ts';
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

/** Walks the whole audit of a data folder, which the kiosk may have open: nothing is written. An empty folder is fine. */
export async function verifyAudit(tools: Pick<StorageTools, 'root' | 'fileSystem' | 'pause'>): Promise<AuditVerdict> {
  const entries: AuditEntry[] = [];
  const unreadable: string[] = [];
  for (const day of await auditDays(tools)) {
    const name = auditFileName(day);
    const found = await readGeneration(tools, join(tools.root, name), 1, auditDaySchema(day));
    if (found.state === 'good') entries.push(...found.data.entries);
    else unreadable.push(name);
  }
  return { entries: entries.length, ...checkChain(entries, sha256), unreadable, purged: await verifyPurges(tools, entries) };
}

/** What does not hold, as files, entries (#12) and months; empty where all is well. */
export function brokenIn({ faults, unreadable, purged }: AuditVerdict): readonly string[] {
  return [...unreadable, ...faults.map(({ sequence }) => `#${sequence}`), ...purged.unproved, ...purged.lostSums];
}
