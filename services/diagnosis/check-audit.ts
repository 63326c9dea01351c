import { brokenIn, verifyAudit } from '#services/audit/verify-audit.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import type { Check } from './check.ts';

/** Whether what staff did still stands as it was written: the chain walked from its first entry, as `audit:verify` does. */
export function checkAudit(tools: Pick<StorageTools, 'root' | 'fileSystem' | 'pause'>): Check {
  return {
    id: 'audit',
    async look() {
      const verdict = await verifyAudit(tools);
      const broken = brokenIn(verdict);
      const facts = { entries: verdict.entries, faults: broken.length };
      return broken.length === 0 ? { says: 'audit-holds', facts } : { says: 'audit-broken', facts, named: broken };
    },
  };
}
